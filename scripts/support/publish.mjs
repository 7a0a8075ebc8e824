// What the VS Code marketplace, Open VSX and npm want of a package before they take it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of the marketplace; any other is refused. */
const CATEGORIES = [
  'AI',
  'Azure',
  'Chat',
  'Data Science',
  'Debuggers',
  'Education',
  'Extension Packs',
  'Formatters',
  'Keymaps',
  'Language Packs',
  'Linters',
  'Machine Learning',
  'Notebooks',
  'Other',
  'Programming Languages',
  'SCM Providers',
  'Snippets',
  'Testing',
  'Themes',
  'Visualization',
]; // prettier-ignore
const MOST_KEYWORDS = 30;
const LEAST_ICON_PX = 128;
const MOST_PICTURE_BYTES = 1024 * 1024;

/**
 * Faults keep a store from taking the package or its page from showing; remarks are for the person who publishes;
 * `stores` would take it as it stands.
 * @param {string} root folder of the package
 */
export function publishState(root, manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))) {
  const faults = [];
  const remarks = [];
  const want = (condition, fault) => {
    if (!condition) faults.push(fault);
  };
  const read = (name) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '');
  const {
    name,
    version,
    publisher,
    displayName,
    description,
    categories = [],
    keywords = [],
    icon,
    engines = {},
  } = manifest;

  want(/^[a-z0-9][a-z0-9-]*$/.test(name ?? ''), 'package.json: "name" phải là chữ thường, số, gạch nối.');
  want(
    /^\d+\.\d+\.\d+$/.test(version ?? ''),
    'package.json: "version" phải có dạng 1.2.3 (chợ tiện ích không nhận đuôi -beta).',
  );
  want(publisher, 'package.json: thiếu "publisher".');
  want(displayName, 'package.json: thiếu "displayName".');
  want(description && description.length <= 200, 'package.json: "description" phải có và không quá 200 chữ.');
  want(engines.vscode, 'package.json: thiếu "engines.vscode".');
  want(manifest.license && read('LICENSE'), 'Thiếu giấy phép: "license" và tệp LICENSE.');
  for (const one of categories) want(CATEGORIES.includes(one), `package.json: không có loại «${one}» (categories).`);
  want(categories.length > 0, 'package.json: thiếu "categories".');
  want(keywords.length <= MOST_KEYWORDS, `package.json: quá ${MOST_KEYWORDS} từ khóa (keywords).`);
  want(new Set(keywords).size === keywords.length, 'package.json: từ khóa lặp lại (keywords).');

  const picture = icon && existsSync(join(root, icon)) ? readFileSync(join(root, icon)) : undefined;
  want(picture?.readUInt32BE(0) === 0x89504e47, 'Biểu tượng ("icon") phải là tệp PNG có thật.');
  if (picture) {
    const small = Math.min(picture.readUInt32BE(16), picture.readUInt32BE(20)) < LEAST_ICON_PX;
    want(!small, `Biểu tượng nhỏ hơn ${LEAST_ICON_PX} × ${LEAST_ICON_PX} điểm ảnh.`);
  }

  const readme = read('README.md');
  want(readme.trim(), 'Thiếu README.md.');
  for (const [, target] of readme.matchAll(/!\[[^\]]*\]\(([^)\s]+)/g)) {
    if (/^https:/.test(target)) continue;
    want(!/^[a-z]+:|^\//i.test(target), `README.md: hình «${target}» phải dẫn tương đối hoặc qua https.`);
    want(!/\.svg$/i.test(target), `README.md: hình «${target}» là SVG, chợ tiện ích không nhận.`);
    want(existsSync(join(root, target)), `README.md: không có hình «${target}».`);
    const size = existsSync(join(root, target)) ? statSync(join(root, target)).size : 0;
    want(size <= MOST_PICTURE_BYTES, `README.md: hình «${target}» nặng hơn 1 MB.`);
  }

  const changes = read('CHANGELOG.md');
  want(changes.trim(), 'Thiếu CHANGELOG.md.');
  if (!changes.includes(`## ${version}`)) {
    remarks.push(`CHANGELOG.md chưa có mục «## ${version}»: đổi «## Chưa phát hành» thành số bản và ngày.`);
  }
  for (const path of [manifest.main, manifest.browser, ...Object.values(manifest.bin ?? {})]) {
    want(path && existsSync(join(root, path)), `package.json: chưa có «${path}» (chạy npm run build).`);
  }
  for (const step of (manifest.contributes?.walkthroughs ?? []).flatMap(({ steps }) => steps)) {
    const image = step.media?.image;
    want(!image || existsSync(join(root, image)), `Hướng dẫn từng bước: không có hình «${image}».`);
  }

  if (!manifest.repository) {
    remarks.push(
      'package.json chưa có "repository": có kho mã thì ghi vào, trang giới thiệu mới hiện hình của README.',
    );
  } else {
    const url = manifest.repository.url ?? manifest.repository;
    want(/^(?:git\+)?https:\/\/\S+$/.test(url), 'package.json: "repository" phải là địa chỉ https.');
  }
  if (manifest.private) {
    remarks.push('package.json còn "private": true: npm không nhận; bỏ đi trước khi npm publish dòng lệnh.');
  }
  if (manifest.preview) remarks.push('package.json có "preview": true: trang giới thiệu sẽ ghi «Preview».');
  const stores = ['Visual Studio Marketplace', 'Open VSX', ...(manifest.private ? [] : ['npm'])];
  return { faults, remarks, stores: faults.length > 0 ? [] : stores };
}
