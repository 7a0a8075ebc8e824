import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { folder } from './mtcl.ts';

const plan = (year: number, lead: string) => `cơ quan SM "Sở Mẫu" { địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
kế hoạch năm ${year} của SM
mục tiêu DVC "hồ sơ đúng hạn" { nhiệm vụ "Rà soát <quy trình>" { chủ trì: ${lead}  thời hạn: 15/03/${year} } }
`;

it('mtcl diff says what differs, on the screen and in files', () => {
  const { path, mtcl } = folder({ 'a.mtcl': plan(2027, 'VP'), 'b.mtcl': plan(2028, 'TC') });
  const text = mtcl('diff', 'a.mtcl', 'b.mtcl');
  expect(text).toMatchObject({ code: 0, err: '' });
  expect(text.out).toContain('Chủ trì: từ «Văn phòng» thành «Phòng Tổ chức»');
  expect(text.out).toContain('Thời hạn: từ «15/03/2027» thành «15/03/2028»');
  expect(JSON.parse(mtcl('diff', 'a.mtcl', 'b.mtcl', '--format', 'json').out).counts).toEqual({
    added: 0,
    removed: 0,
    changed: 1,
  });
  expect(mtcl('diff', 'a.mtcl', 'b.mtcl', '--format', 'html').out).toContain('Rà soát &lt;quy trình&gt;');
  expect(mtcl('diff', 'a.mtcl', 'b.mtcl', '--out', 'ss.docx').out).toBe('Đã ghi ss.docx\n');
  const word = unzipSync(readFileSync(join(path, 'ss.docx')));
  const body = new TextDecoder().decode(word['word/document.xml']);
  for (const words of ['BẢNG SO SÁNH', 'Năm 2027', 'Năm 2028', 'Thời hạn: 15/03/2028']) expect(body).toContain(words);
  expect(mtcl('diff', 'a.mtcl', 'b.mtcl', '--out', 'ss.docx')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--force'),
  });
  mkdirSync(join(path, 'ra'));
  expect(mtcl('diff', 'a.mtcl', 'b.mtcl', '--format', 'docx', '--out', 'ra').out).toContain(
    'bang-so-sanh-2027-2028-sm.docx',
  );
  expect(mtcl('diff', 'a.mtcl', 'a.mtcl').out).toContain('Không có gì khác.');
  expect(mtcl('diff', 'a.mtcl', '.')).toMatchObject({ code: 2, err: expect.stringContaining('nhiều kế hoạch') });
});

const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** By a file's text alone: name of each task, with its deadline as typed. */
function deadlines(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/nhiệm vụ\s+([\w-]+)\s*"(?:[^"\\]|\\.)*"\s*\{(.*?)\n\s*\}/gsu)].flatMap(([, name, body]) => {
      const [, typed] = /thời hạn:\s*(.*)/u.exec(body!) ?? [];
      return typed ? [[name!, typed] as const] : [];
    }),
  );
}

it.each(['so-ngoai-vu', 'xa-an-phu'])('the way of %s to a new year: every date that moved is named', (example) => {
  const from = join(EXAMPLES, example);
  const texts = readdirSync(from).map((name) => [name, readFileSync(join(from, name), 'utf8')] as const);
  const { path, mtcl } = folder(Object.fromEntries(texts));
  mtcl('new', '--from', 'ke-hoach-2027.mtcl', '--year', '2028');
  const [before, after] = [2027, 2028].map((year) =>
    deadlines(readFileSync(join(path, `ke-hoach-${year}.mtcl`), 'utf8')),
  );
  const plain = (words: string) => words.replace(/\b0(?=\d)/gu, '').toLocaleLowerCase('vi');
  const said = plain(mtcl('diff', 'ke-hoach-2027.mtcl', 'ke-hoach-2028.mtcl').out);
  const moved = [...before!].filter(([name, typed]) => after!.get(name) !== typed);
  expect(moved.length).toBeGreaterThan(10);
  for (const [name, typed] of moved) {
    for (const words of [typed, after!.get(name)!]) {
      for (const date of words.match(/[\d/]*\d{4}/gu) ?? []) expect(said, `${name}: ${words}`).toContain(plain(date));
    }
  }
});
