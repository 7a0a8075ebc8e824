/** What a stranger put into a file neither speaks to a terminal nor forges a line, in whatever is written from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { p, table, wordFile } from '../../../src/import/testing/word-file.ts';
import { folder } from './mtcl.ts';

/** Colours, a window title, a bell; the second range; line ends of Word, of mainframes, of Unicode; direction marks. */
const HOSTILE =
  '\u001b[31mđ\u001b]0;x\u0007\u009b2J\u000b\u0085\u2028\u2029\u202e\u2066\u200e\u200f\u061c\ufff9\ufffbx\u007f';
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/u;

const PLAN = `cơ quan S "Sở ${HOSTILE}Y" { địa danh: "Bình ${HOSTILE}Hải" }
đơn vị VP "Văn ${HOSTILE}phòng"
đơn vị KT "Phòng Kế ${HOSTILE}toán"
vai trò QMR "Đại ${HOSTILE}diện"
kế hoạch năm 2027 của S { báo cáo "năm${HOSTILE}" chốt: 30/11/2027 }
mục tiêu "hồ sơ ${HOSTILE}đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ nv1 "Thống kê ${HOSTILE}hồ sơ" {
    chủ trì: VP
    phối hợp: KT
    thời hạn: ngày 15/3/2027
    theo dõi: QMR
    kết quả: "Bảng ${HOSTILE}thống kê"
  }
  nhiệm vụ "Việc ${HOSTILE}khác" {
    chủ trì: VP
    thời hạn: khi ${HOSTILE} có yêu cầu
  }
}
`;

/** The places of a text that hold what they must not, with what stands around them. */
function controls(text: string): string[] {
  const at = text.search(CONTROL);
  return at < 0 ? [] : [JSON.stringify(text.slice(Math.max(0, at - 30), at + 10))];
}

test('no control character stands in any file that is written', () => {
  const { path, mtcl } = folder({ 'a.mtcl': PLAN });
  mtcl('generate', 'a.mtcl', '--out', 'ra', '--only', 'docx,ics,html,txt');
  mtcl('calendar', 'a.mtcl', '--out', 'ra', '--format', 'xlsx', '--format', 'docx');
  const found = new Map<string, string[]>();
  const kinds = new Set<string>();
  for (const name of readdirSync(join(path, 'ra')).filter((each) => !each.startsWith('.'))) {
    const kind = name.split('.').at(-1)!;
    kinds.add(kind);
    const bytes = readFileSync(join(path, 'ra', name));
    const texts = /docx|xlsx/.test(kind)
      ? Object.entries(unzipSync(bytes)).map(
          ([part, content]) => [part, Buffer.from(content).toString('utf8')] as const,
        )
      : [['', bytes.toString('utf8')] as const];
    expect(controls(name)).toEqual([]);
    for (const [part, text] of texts) if (controls(text).length > 0) found.set(`${name} ${part}`, controls(text));
  }
  expect(Object.fromEntries(found)).toEqual({});
  expect([...kinds]).toEqual(expect.arrayContaining(['docx', 'ics', 'html', 'txt', 'xlsx']));
});

test.each([
  ['check', 'a.mtcl'],
  ['check', 'a.mtcl', '--format', 'github'],
  ['check', 'a.mtcl', '--format', 'json'],
  ['due', 'a.mtcl', '--on', '20/3/2027'],
  ['calendar', 'a.mtcl'],
  ['generate', 'a.mtcl', '--issue', '--out', 'ra'],
  ['deadline', `khi ${HOSTILE}`],
])('nor in what %s %s %s %s writes on the screen', (...words) => {
  const { mtcl } = folder({ 'a.mtcl': PLAN });
  const { out, err } = mtcl(...words);
  expect(out + err).not.toBe('');
  expect(controls(out + err)).toEqual([]);
});

test('a line end in a text begins no line of its own in the remarks that a service reads', () => {
  const { mtcl } = folder({ 'a.mtcl': 'đơn vị VP "a"\nđơn vị VP "b\r\n::error file=x::forged"\n' });
  const { out } = mtcl('check', 'a.mtcl', '--format', 'github');
  const forged = out.split(/[\r\n\u0085\u2028]/u).filter((line) => /^::error file=x/.test(line));
  expect(out).toContain('MTCL101');
  expect(forged).toEqual([]);
});

test('nor does a line end in the name of a file, where a finding has another place in it', () => {
  const { mtcl } = folder({ 'b\n::error file=x::forged.mtcl': 'đơn vị VP "a"\nđơn vị VP "b"\n' });
  const { out } = mtcl('check', '.');
  expect(out).toContain('MTCL101');
  expect(out.split('\n').filter((line) => line.includes('forged') && !line.includes('b ::error'))).toEqual([]);
});

test('what is brought in from a Word file speaks to no terminal either, on the screen or in the new files', () => {
  const hostile = '\u009b31mĐ\u202eA\u2028B\u0085C\u2066\u200e\ufffa';
  const body = [`SỞ Y TẾ ${hostile}`, 'KẾ HOẠCH', `Việc ${hostile}`, `- ${hostile};`].map((text) => p(text)).join('');
  const rows = table([
    ['STT', 'Nội dung công việc', 'Chủ trì', 'Thời hạn'],
    ['1', `Việc ${hostile}`, `Phòng ${hostile}`, `Tháng 3 ${hostile}`],
  ]);
  const comments = `<w:comment w:id="1" w:author="${hostile}">${p(hostile)}</w:comment>`;
  const file = folder({ 'a.docx': wordFile(body + rows, { comments }) });
  const runs = [
    file.mtcl('import', 'a.docx'),
    file.mtcl('import', 'a.docx', '--format', 'json'),
    file.mtcl('check', 'a.docx'),
  ];
  const texts = runs.map(({ out, err }) => out + err);
  for (const name of readdirSync(file.path).filter((each) => each.endsWith('.mtcl'))) {
    texts.push(readFileSync(join(file.path, name), 'utf8'));
  }
  expect(texts.length).toBeGreaterThan(4);
  expect(texts.flatMap(controls)).toEqual([]);
});
