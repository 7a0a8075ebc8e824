/** Numbers of rows: in their own column, as they are typed, and printed there again. */
import { expect, test } from 'vitest';
import { documentsOf } from '../document/documents.ts';
import { numberLabel } from '../document/numbering.ts';
import { load } from '../language/test/load.ts';
import { imported } from './testing/imported.ts';
import { cell, kindAndTitle, p, table } from './testing/word-file.ts';

const bold = (words: string, span = 1) => cell([p(words, { bold: true })], { span });
type Rows = Parameters<typeof table>[0];

/** The table of tasks as it comes in and as its rows print: number, words of the next cell. */
async function printed(rows: Rows): Promise<{ text: string; rows: string[]; tasks: number; codes: string[] }> {
  const { files, summary } = imported(kindAndTitle('KẾ HOẠCH', 'Công tác năm 2027') + table(rows));
  const text = files.map((file) => file.text.replace(/^dùng .*$/mu, '')).join('\n');
  const { plan, diagnostics } = await load(text);
  expect(diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
  const blocks = documentsOf(plan!)[0]!.sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.type === 'table' && block.headerRows.length > 0 ? [block] : []));
  return {
    text,
    tasks: summary.found.tasks,
    codes: diagnostics.map(({ code }) => String(code)),
    rows: tables.flatMap((each) =>
      each.rows.map(({ cells }) =>
        cells
          .slice(0, 2)
          .map((one) =>
            one.blocks
              .map((block) => {
                if (block.type !== 'paragraph') return '';
                const words = block.runs.map((run) => ('text' in run ? run.text : '')).join('');
                return block.numbering ? numberLabel(block.numbering) : words;
              })
              .join('/'),
          )
          .join(' | '),
      ),
    ),
  };
}

const HEADER = ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Kinh phí'];

test('groups of two levels keep their letters and numbers in the column of numbers', async () => {
  const { text, rows } = await printed([
    HEADER,
    [bold('A'), bold('THỂ CHẾ', 4)],
    [bold('I'), bold('Ban hành văn bản'), '', '', ''],
    ['1', 'Xây dựng Nghị quyết', 'Văn phòng', 'Quý I/2027', ''],
    [bold('B'), bold('HẠ TẦNG', 4)],
    ['1', 'Phủ sóng 5G', 'Văn phòng', 'Quý II/2027', ''],
  ]);
  expect(rows).toEqual([
    'A | THỂ CHẾ',
    'I | Ban hành văn bản',
    '1 | Xây dựng Nghị quyết',
    'B | HẠ TẦNG',
    '1 | Phủ sóng 5G',
  ]);
  expect(text).toContain('đề mục "HẠ TẦNG" {\n      STT: "B"\n      nhiệm vụ "Phủ sóng 5G" {');
});

test.each([
  ['01', '02', '03'],
  ['1.1', '1.2', '2.1'],
  ['1', '1a', '2'],
  ['a)', 'b)', 'c)'],
])('rows numbered %s, %s, %s', async (...labels) => {
  const { text, rows } = await printed([
    HEADER,
    ...labels.map((label) => [label, `Việc số ${label}`, 'Văn phòng', 'Quý I/2027', '5 triệu']),
  ]);
  expect(rows).toEqual(labels.map((label) => `${label} | Việc số ${label}`));
  expect(text).toContain('cột: STT "STT"');
  expect(text.match(/kinh phí: ".*"/gu)).toEqual(labels.map(() => 'kinh phí: "5 triệu"'));
  expect(text).not.toContain('ghi chú');
});

test.each([
  ['in the column of the tasks', ['', 'Tổng cộng', '', '', '15 triệu']],
  ['over the number and the task', [bold('Tổng cộng', 2), '', '', '15 triệu']],
])('a total, %s, is no row that is counted', async (_, total) => {
  const { rows, tasks, codes } = await printed([
    HEADER,
    ['1', 'Lập sổ', 'Văn phòng', 'Quý I/2027', '5 triệu'],
    ['2', 'Tập huấn', 'Văn phòng', 'Quý II/2027', '10 triệu'],
    total,
  ]);
  expect(rows).toEqual(['1 | Lập sổ', '2 | Tập huấn', ' | Tổng cộng']);
  expect(tasks).toBe(2);
  // Nobody leads a total, and it is due on no day.
  expect(codes.filter((code) => /MTCL[23]01/u.test(code))).toEqual([]);
});

test('a number in front of the words of one cell stays there', async () => {
  const { rows } = await printed([
    HEADER,
    [bold('1. Xây dựng', 5)],
    ['1.1', 'Lập sổ', 'Văn phòng', 'Quý I/2027', ''],
    [bold('2. Đánh giá', 5)],
    ['2.1', 'Đánh giá nội bộ', 'Văn phòng', 'Quý II/2027', ''],
  ]);
  expect(rows).toEqual(['1. Xây dựng', '1.1 | Lập sổ', '2. Đánh giá', '2.1 | Đánh giá nội bộ']);
});
