/** The folder of pages: whole, without a server, and telling nothing that is not the plan's. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { folder } from '../cli/mtcl.ts';

const plan = (
  agency: string,
  sign: string,
) => `cơ quan ${sign} "${agency}" { chủ quản: "UBND tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "${sign}" }
đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
vai trò QMR "Đại diện lãnh đạo"
kế hoạch năm 2027 của ${sign} { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ rà-soát "Rà soát <quy trình> & biểu mẫu" { chủ trì: VP  phối hợp: TC  thời hạn: 15/03/2027  theo dõi: QMR }
  nhiệm vụ tập-huấn "Tập huấn" { chủ trì: TC  thời hạn: tháng 7/2027  theo dõi: QMR }
}
`;
const RECORDS = 'dùng "ke-hoach.mtcl"\ntiến độ ngày 10/06/2027 { DVC: đạt 412/417 "hồ sơ" }\n';

function filesIn(path: string, below = ''): string[] {
  return readdirSync(join(path, below), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path, join(below, entry.name)) : [join(below, entry.name)],
  );
}

/** Addresses on the pages that lead to no file. */
function broken(root: string): string[] {
  return filesIn(root)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const html = readFileSync(join(root, name), 'utf8');
      const links = [...html.matchAll(/(?:href|src)="([^"#]+)(?:#[^"]*)?"/gu)].map(([, link]) => link!);
      return links
        .filter((link) => !existsSync(join(root, normalize(join(dirname(name), link)))))
        .map((link) => `${name}: ${link}`);
    });
}

it('mtcl site writes pages whose links all lead somewhere, and no place of this machine', { timeout: 120_000 }, () => {
  const { path, mtcl } = folder({ 'kh/ke-hoach.mtcl': plan('Sở Mẫu', 'SM'), 'kh/tien-do.mtcl': RECORDS });
  const run = mtcl('site', 'kh', '--out', 'trang', '--on', '20/6/2027');
  expect(run).toMatchObject({ code: 0, err: '' });
  const root = join(path, 'trang');
  const names = filesIn(root);
  expect(names.filter((name) => name.endsWith('.html')).toSorted()).toEqual([
    'don-vi/tc.html',
    'don-vi/vp.html',
    'index.html',
    'ke-hoach.html',
    'lich.html',
    'theo-doi/qmr.html',
    'tre-han.html',
    'van-ban.html',
  ]);
  expect(names.filter((name) => /\.(?:docx|ics)$/u.test(name)).length).toBeGreaterThanOrEqual(5);
  expect(broken(root)).toEqual([]);
  for (const name of names.filter((one) => /\.(?:html|js)$/u.test(one) && !one.startsWith('tai-nguyen'))) {
    const text = readFileSync(join(root, name), 'utf8');
    expect(text).not.toContain('file://');
    expect(text).not.toContain(path);
    expect(text).not.toMatch(/https?:\/\//u);
  }
  const table = readFileSync(join(root, 'ke-hoach.html'), 'utf8');
  expect(table).toContain('Rà soát &#60;quy trình&#62; &#38; biểu mẫu');
  expect(readFileSync(join(root, 'tre-han.html'), 'utf8')).toMatch(/Trễ hạn: 1 việc.*15\/3\/2027.*Rà soát/su);
  // The figures of the pane are those of the report.
  const data = readFileSync(join(root, 'du-lieu/muc-tieu-2027-06-20-tat-ca.js'), 'utf8');
  let told:
    | { dashboard: { totals: { tasks: { late: number } }; objectives: { targets: { reached: { text: string } }[] }[] } }
    | undefined;
  new Function('mtclData', data)((_: string, value: typeof told) => {
    told = value;
  });
  expect(told?.dashboard.totals.tasks.late).toBe(1);
  expect(told?.dashboard.objectives[0]?.targets[0]?.reached.text).toBe('412/417 hồ sơ');

  // Again into the same folder; not among files of somebody else.
  expect(mtcl('site', 'kh', '--out', 'trang', '--on', '20/6/2027').code).toBe(0);
  expect(mtcl('site', 'kh', '--out', 'kh')).toMatchObject({
    code: 2,
    err: expect.stringContaining('đang có tệp khác'),
  });
  expect(readdirSync(join(path, 'kh')).toSorted()).toEqual(['ke-hoach.mtcl', 'tien-do.mtcl']);
});

it('several plans: a folder each, and a page that lists them', { timeout: 120_000 }, () => {
  const { path, mtcl } = folder({
    'a/ke-hoach.mtcl': plan('Sở Một', 'SMOT'),
    'b/ke-hoach.mtcl': plan('Sở Hai', 'SHAI'),
  });
  expect(mtcl('site', '.', '--out', 'trang', '--no-documents', '--language', 'en').code).toBe(0);
  const root = join(path, 'trang');
  expect(broken(root)).toEqual([]);
  const list = readFileSync(join(root, 'index.html'), 'utf8');
  expect(list).toContain('<a href="smot-2027/index.html">Sở Một</a>');
  const own = readFileSync(join(root, 'shai-2027/index.html'), 'utf8');
  expect(own).toContain('Objectives');
  expect(own).toContain('<a href="../index.html">Plans</a>');
  expect(statSync(join(root, 'tai-nguyen/site.js')).size).toBeGreaterThan(500);
});
