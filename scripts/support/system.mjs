// What the tests need from the machine beside Node: LibreOffice, poppler, a font with Vietnamese letters, Chromium.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program stands on the PATH. */
function whereIs(program) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder || '.', program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** LibreOffice keeps a file for each of its programs; a LibreOffice put together otherwise is taken to have them all. */
function officeHas(part) {
  const office = whereIs('soffice');
  if (!office) return false;
  const registry = join(realpathSync(office), '../../share/registry');
  return !existsSync(join(registry, 'main.xcd')) || existsSync(join(registry, `${part}.xcd`));
}

/**
 * A Liberation Serif with Vietnamese letters, which stands in for Times New Roman. Debian 12's `fonts-liberation` is a
 * Liberation Serif without them, so the name or folder of the font proves nothing.
 */
function fontCoversVietnamese() {
  const list = spawnSync('fc-list', [':family=Liberation Serif:lang=vi', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

/**
 * Each thing the tests need: what it is called where it is missing, whether it is there, and the Debian packages that
 * bring it; of several, each is tried until it is there (the font's package has another name in Debian 13).
 */
export const NEEDS = {
  writer: {
    name: 'LibreOffice Writer',
    present: () => officeHas('writer'),
    packages: ['libreoffice-writer-nogui'],
  },
  calc: { name: 'LibreOffice Calc', present: () => officeHas('calc'), packages: ['libreoffice-calc-nogui'] },
  poppler: {
    name: 'poppler (pdftotext, pdftoppm)',
    present: () => ['pdftotext', 'pdftoppm', 'pdffonts', 'pdfinfo'].every(whereIs),
    packages: ['poppler-utils'],
  },
  fontconfig: { name: 'fontconfig (fc-list)', present: () => Boolean(whereIs('fc-list')), packages: ['fontconfig'] },
  font: {
    name: 'phông Liberation Serif có chữ Việt',
    present: fontCoversVietnamese,
    packages: ['fonts-liberation2', 'fonts-liberation'],
  },
  chromium: {
    name: 'Chromium',
    present: () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium'),
    packages: ['chromium'],
  },
};

const missing = () => Object.values(NEEDS).filter(({ present }) => !present());

/** Installs what is missing where that can be done without asking: root on Debian. Elsewhere says what to install. */
export function ensureSystemPackages() {
  if (missing().length === 0) return;
  if (process.getuid?.() === 0 && whereIs('apt-get')) {
    const names = missing().map(({ name }) => name);
    console.log(`Cài phần hệ thống còn thiếu (installing): ${names.join(', ')}`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) =>
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
    const install = (packages) => apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    apt('update', '-qq');
    // All at once is much faster; one after the other where a package of the list is unknown to this Debian.
    if (!install(missing().map(({ packages }) => packages[0]))) {
      for (const need of missing()) need.packages.some((name) => install([name]) && need.present());
    }
    for (const need of missing()) need.packages.slice(1).some((name) => install([name]) && need.present());
    if (missing().length === 0) return;
  }
  const lacking = missing();
  const packages = lacking.map((need) => need.packages[0]).join(' ');
  console.error(
    `Máy này còn thiếu: ${lacking.map(({ name }) => name).join(', ')}. Các phép thử cần đến sẽ được bỏ qua; muốn chạy đủ, hãy cài, chẳng hạn: sudo apt-get install ${packages}\n` +
      `(Missing on this machine; tests that need it are skipped. To run them all, e.g. sudo apt-get install ${packages})`,
  );
}
