import { describe, expect, it } from 'vitest';
import { ruleFixes } from '../fixes/rule-fixes.ts';
import { load } from '../test/load.ts';

const HEAD = `cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải" ký hiệu: "SNgV" }
đơn vị VP "Văn phòng"
đơn vị KT "Phòng Kinh tế"
vai trò QMR "QMR"
kế hoạch năm 2027 của S
`;
const LINES = HEAD.split('\n').length - 1;

/** The errors of reading ("line:column code"), and the text after the first fix of the first. */
async function slip(text: string): Promise<{ found: string[]; fixed: string }> {
  const { documents, shared } = await load(HEAD + text);
  const document = [...documents.values()][0]!;
  const errors = (document.diagnostics ?? []).filter(({ code }) => /^MTCL00[1-4]$/.test(String(code)));
  const [action] = ruleFixes(document, errors.slice(0, 1), shared);
  const { textDocument } = document;
  const edits = Object.values(action?.edit?.changes ?? {}).flat();
  const fixed = edits
    .map(({ range, newText }) => ({
      from: textDocument.offsetAt(range.start),
      to: textDocument.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, newText }) => whole.slice(0, from) + newText + whole.slice(to), textDocument.getText());
  return {
    found: errors.map(({ range, code }) => `${range.start.line + 1 - LINES}:${range.start.character + 1} ${code}`),
    fixed: fixed.slice(HEAD.length),
  };
}

const task = (lines: string) => `nhiệm vụ "Rà soát" {\n  ${lines}\n  thời hạn: quý I\n  kết quả: "Sổ"\n}`;

describe('first slips are one finding each, with a fix', () => {
  it.each([
    [
      'quotation marks inside a text',
      'mục tiêu A "Dữ liệu "đúng, đủ" của 5 xã"',
      '1:21 MTCL002',
      'mục tiêu A "Dữ liệu “đúng, đủ” của 5 xã"',
    ],
    ['at its end', 'nhiệm vụ "Phong trào "Dạy tốt""', '1:22 MTCL002', 'nhiệm vụ "Phong trào “Dạy tốt”"'],
    ['at its beginning', 'nhiệm vụ ""Dạy tốt" năm 2027"', '1:11 MTCL002', 'nhiệm vụ "“Dạy tốt” năm 2027"'],
    [
      'two of them',
      'nhiệm vụ "Thi đua "Dạy tốt", "Học tốt" (theo "lời Bác")"',
      '1:19 MTCL002',
      'nhiệm vụ "Thi đua “Dạy tốt”, “Học tốt” (theo “lời Bác”)"',
    ],
    ["a unit's full name without quotes", task('chủ trì: Phòng Kinh tế'), '2:12 MTCL002', task('chủ trì: KT')],
    ['among others', task('phối hợp: VP, phòng kinh tế, Sở Y tế'), '2:17 MTCL002', task('phối hợp: VP, KT, "Sở Y tế"')],
    ['that nobody declared', task('chủ trì: Sở Y tế'), '2:12 MTCL002', task('chủ trì: "Sở Y tế"')],
    ['two of them, joined', task('phối hợp: Phòng Kinh tế và Văn phòng'), '2:13 MTCL002', task('phối hợp: KT, VP')],
    [
      'in a line with other properties',
      'nhiệm vụ "Rà soát" { chủ trì: Phòng Kinh tế phối hợp: VP kết quả: "Sổ" }',
      '1:31 MTCL002',
      'nhiệm vụ "Rà soát" { chủ trì: KT phối hợp: VP kết quả: "Sổ" }',
    ],
    [
      'words without quotes',
      'nhiệm vụ "Rà soát" {\n  chủ trì: VP\n  kết quả: Sổ theo dõi\n}',
      '3:12 MTCL002',
      'nhiệm vụ "Rà soát" {\n  chủ trì: VP\n  kết quả: "Sổ theo dõi"\n}',
    ],
    [
      'a brace missing where no line is set in',
      'mục tiêu A "5 việc" {\nnhiệm vụ "Một" {\nchủ trì: VP\nnhiệm vụ "Hai" {\nchủ trì: VP\n}\n}',
      '2:16 MTCL002',
      'mục tiêu A "5 việc" {\nnhiệm vụ "Một" {\nchủ trì: VP\n}\nnhiệm vụ "Hai" {\nchủ trì: VP\n}\n}',
    ],
    ['semicolons between names', task('chủ trì: VP; KT'), '2:14 MTCL001', task('chủ trì: VP, KT')],
    ['a semicolon behind a line', task('chủ trì: VP;'), '2:14 MTCL001', task('chủ trì: VP')],
    [
      'a brace missing before the next block',
      'mục tiêu A "5 việc" {\n  nhiệm vụ "Một" {\n    chủ trì: VP\n\n  nhiệm vụ "Hai" {\n    chủ trì: VP\n  }\n}',
      '2:18 MTCL002',
      'mục tiêu A "5 việc" {\n  nhiệm vụ "Một" {\n    chủ trì: VP\n  }\n\n  nhiệm vụ "Hai" {\n    chủ trì: VP\n  }\n}',
    ],
    [
      'before the brace of the block around it',
      'mục tiêu A "5 việc" {\n  nhiệm vụ "Một" {\n    chủ trì: VP\n}\nđơn vị X "Phòng X"',
      '2:18 MTCL002',
      'mục tiêu A "5 việc" {\n  nhiệm vụ "Một" {\n    chủ trì: VP\n  }\n}\nđơn vị X "Phòng X"',
    ],
    ['nothing behind a colon', task('phối hợp:'), '2:3 MTCL002', task('phối hợp:').replace('  phối hợp:\n', '')],
    [
      'nothing behind the last colon',
      'nhiệm vụ "Rà soát" {\n  chủ trì: VP\n  kết quả: \n\n}',
      '3:3 MTCL002',
      'nhiệm vụ "Rà soát" {\n  chủ trì: VP\n\n}',
    ],
    [
      'at the end of the file',
      'mục tiêu A "5 việc" {\n  nhiệm vụ "Một" {\n    chủ trì: VP\n  }\n',
      '1:21 MTCL002',
      'mục tiêu A "5 việc" {\n  nhiệm vụ "Một" {\n    chủ trì: VP\n  }\n}\n',
    ],
  ])('%s', async (_, text, found, fixed) => {
    expect(await slip(text)).toEqual({ found: [found], fixed });
  });

  it.each([
    'nhiệm vụ "Rà soát" { chủ trì: VP, KT kết quả: "Sổ", "Biên bản" }',
    'nhiệm vụ "Rà soát" { chủ trì: "Phòng Kinh tế; Văn phòng" theo dõi: QMR }',
    'mục tiêu A "Thi đua “Dạy tốt”" { chỉ tiêu: 98% }',
    'nhiệm vụ "Rà soát"{chủ trì:VP kết quả:"Sổ"}',
    'nhiệm vụ "Rà soát" {\n  chủ trì:\n    VP\n  kết quả:\n    "Sổ"\n}',
  ])('what is right stays: %s', async (text) => {
    expect((await slip(text)).found).toEqual([]);
  });
});
