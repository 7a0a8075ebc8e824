/** Sentences that give somebody something to do are told in the summary, with their lines. */
import { expect, test } from 'vitest';
import { summaryText } from './summary.ts';
import { imported } from './testing/imported.ts';
import { PLAN_HEAD, p, table } from './testing/word-file.ts';

const BODY = [
  PLAN_HEAD,
  p('I. TỔ CHỨC THỰC HIỆN', { bold: true }),
  p(
    '1. Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở theo dõi việc thực hiện, báo cáo Giám đốc Sở trước ngày 15/12/2027.',
  ),
  p('2. Thanh tra Sở', { bold: true }),
  p('- Kiểm tra việc thực hiện, hoàn thành trong quý III/2027.'),
  p('- Bố trí đủ người.'),
  p('3. Kinh phí từ nguồn chi thường xuyên.'),
].join('');

test('who, by when, to whom, and on which line of the file', () => {
  const { summary, text } = imported(BODY);
  expect(
    summary.inProse.map(({ facts, line }) => [facts, text.split('\n')[(line ?? 0) - 1]?.trim().slice(0, 30)]),
  ).toEqual([
    ['chủ trì Văn phòng Sở, trước ngày 15/12/2027, gửi Giám đốc Sở', 'khoản "Giao Văn phòng Sở chủ t'],
    ['chủ trì Thanh tra Sở, quý III/2027', '- "Kiểm tra việc thực hiện, ho'],
  ]);
  const told = summaryText(summary);
  expect(told).toContain('Câu giao việc trong lời văn (2)');
  expect(told).toMatch(/dòng \d+: chủ trì Thanh tra Sở, quý III\/2027: «Kiểm tra việc/u);
});

test('deadlines without a day are told apart from those with one', () => {
  const rows = [
    ['TT', 'Nội dung', 'Chủ trì', 'Thời hạn'],
    ['1', 'Nộp báo cáo', 'Văn phòng', 'Trước 15/6/2027'],
    ['2', 'Trực', 'Văn phòng', 'Thường xuyên'],
    ['3', 'Góp ý', 'Văn phòng', 'Trong 05 ngày làm việc kể từ khi có văn bản'],
  ];
  const { summary } = imported(PLAN_HEAD + table(rows));
  expect(summary.found).toMatchObject({ deadlinesRead: 3, deadlinesOnEvents: 1, deadlinesContinuous: 1 });
  expect(summaryText(summary)).toContain('Thời hạn đọc được mà không có ngày: 1 tính từ một sự việc, 1 thường xuyên.');
});
