/** What people remarked in a Word file, above the words it is about. */
import { describe, expect, test } from 'vitest';
import { withComments } from './comments.ts';
import { imported } from './testing/imported.ts';
import { PLAN_HEAD, p, r, table } from './testing/word-file.ts';

function remarked(body: string, comments: [author: string, text: string][] = []) {
  const list = comments.map(
    ([author, text], id) => `<w:comment w:id="${id}" w:author="${author}">${p(text)}</w:comment>`,
  );
  return imported(PLAN_HEAD + body, {}, list.length > 0 ? { comments: list.join('') } : {});
}

/** Words with a comment on them. */
const on = (id: number, text: string) =>
  `<w:commentRangeStart w:id="${id}"/>${r(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

test('a remark stands above the paragraph it is about, and names the words', () => {
  const body = [
    p('Đón đoàn khách trong quý I.'),
    `<w:p>${r('1. Tiễn đoàn ')}${on(0, 'bằng tàu')}${r(' và xe.')}</w:p>`,
    `<w:p>${on(1, '2. Tổng kết cuối năm.')}</w:p>`,
  ].join('');
  const { files, summary } = remarked(body, [
    ['Lê B', 'Nên đi máy bay'],
    ['', 'Tháng mấy?'],
  ]);
  expect(files.at(-1)!.text.split('\n').slice(8, 13)).toEqual([
    '  "Đón đoàn khách trong quý I."',
    '  // góp ý của Lê B về «bằng tàu»: Nên đi máy bay',
    '  khoản "Tiễn đoàn bằng tàu và xe."',
    '  // góp ý: Tháng mấy?',
    '  khoản "Tổng kết cuối năm."',
  ]);
  expect(summary.tidied.join(' ')).toContain('phía trên chữ được góp ý: 2.');
});

test('in a table of tasks in the task of its row; over several paragraphs where it begins', () => {
  const cell = (id: number, text: string) => `<w:p>${on(id, text)}</w:p>`;
  const body = [
    `<w:p>${r('Các việc')}<w:commentRangeStart w:id="1"/>${r(' trong năm:')}</w:p>`,
    `<w:p>${r('Cả hai đoạn.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
    table([
      ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
      ['1', 'Soạn lịch tiếp đoàn', 'Văn phòng', '15/02/2027'],
      ['2', 'Rà soát thỏa thuận đã ký', cell(0, 'Văn phòng'), '15/03/2027'],
    ]),
  ].join('');
  const { files } = remarked(body, [
    ['Lê B', 'Đổi sang Lãnh sự'],
    ['Lê B', 'Thiếu việc'],
  ]);
  const lines = files
    .at(-1)!
    .text.split('\n')
    .map((line) => line.trim());
  const above = (words: string) => lines[lines.findIndex((line) => line.startsWith(words)) - 1];
  expect(above('nhiệm vụ "Rà soát')).toBe('// góp ý của Lê B: Đổi sang Lãnh sự');
  expect(above('"Các việc')).toBe('// góp ý của Lê B về «trong năm:»: Thiếu việc');
});

test('a table in a cell is told where it stands; a file that names no kind is told without an empty name', () => {
  const inner = table([
    ['Quý I', '5'],
    ['Quý II', '7'],
  ]);
  const { files, summary } = remarked(
    table([
      ['Nội dung', 'Số đoàn'],
      ['Đoàn vào', `<w:tc><w:tcPr/>${inner}${p('cả năm 12')}</w:tc>`],
    ]),
  );
  expect(files.at(-1)!.text).toMatch(/\/\/ chưa hiểu: bảng nằm trong ô[^\n]*\n\s*bảng \{/u);
  expect(summary.tidied).toContain('Bảng nằm trong ô của bảng khác thành các dòng của ô ấy: 1.');

  const bare = imported(p('Số đoàn là 12.'));
  expect(bare.files.at(-1)!.text).toContain('// chưa hiểu: không thấy tên loại văn bản\n');
});

test('comments by the ten thousand are all kept', () => {
  const { files } = remarked(
    p('Đón đoàn khách.'),
    Array.from({ length: 30_000 }, (_, i) => ['', `Số ${i}`]),
  );
  expect(files.at(-1)!.text.match(/\/\/ góp ý/gu)).toHaveLength(30_000);
});

describe('where a remark goes', () => {
  const at = (paragraph: string, words = paragraph, row?: string) => ({
    ...{ place: { part: 'x', index: 0 }, paragraph, words },
    ...(row === undefined ? {} : { row }),
  });
  const remarks = (text: string, ...ats: (ReturnType<typeof at> | undefined)[]) =>
    withComments(
      text,
      ats.map((at, i) => ({ author: '', text: String(i), ...(at ? { at } : {}) })),
    ).split('\n');

  test('above a text of several lines, which no comment can stand in, and below it again above the line', () => {
    const text = 'nhiệm vụ """\n    dòng một \\"""\n    dòng hai\n    """\n    hàng: "ba"';
    expect(remarks(text, at('dòng hai'), at('ba nữa', 'ba'), at('dòng một'))).toEqual([
      '// góp ý: 0',
      '// góp ý: 2',
      'nhiệm vụ """',
      '    dòng một \\"""',
      '    dòng hai',
      '    """',
      '    // góp ý về «ba»: 1',
      '    hàng: "ba"',
    ]);
  });

  test('of a place that nobody knows, of words too short or not found: at the top', () => {
    expect(remarks('một\nhai', undefined, at('a'), at('ba'))).toEqual([
      '// góp ý: 0',
      '// góp ý: 1',
      '// góp ý: 2',
      'một',
      'hai',
    ]);
  });

  test('of a row in its block, else at the row itself; behind the remark before where the words stand twice', () => {
    const text = 'việc "một" {\n  chủ trì: "VP"\n}\nviệc "hai" {\n  chủ trì: "VP"\n  cột: "hai"\n}\n"hai"';
    expect(remarks(text, at('VP', 'VP', 'hai'), at('TT', 'TT', 'hai'), at('hai'))).toEqual([
      ...['việc "một" {', '  chủ trì: "VP"', '}', '// góp ý: 1', '// góp ý: 2', 'việc "hai" {', '  // góp ý: 0'],
      ...['  chủ trì: "VP"', '  cột: "hai"', '}', '"hai"'],
    ]);
  });

  test('with who said it and on which words, unless these are many or the whole', () => {
    const long = 'rất '.repeat(30).trim();
    const said = withComments(`${long} dài`, [
      { author: 'Lê  B', text: 'a\nb', at: at(`${long} dài`, 'rất  rất') },
      { author: '', text: 'c', at: at(`${long} dài`, long) },
    ]);
    expect(said.split('\n').slice(0, 2)).toEqual(['// góp ý của Lê B về «rất rất»: a b', '// góp ý: c']);
  });
});
