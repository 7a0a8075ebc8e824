/** Deadlines put together from their parts, the odd ones too: how each is read, its days, what of it has none. */
import { expect, test } from 'vitest';
import { deadlineReport, describeDay } from '../../../src/deadline/index.ts';
import { expectApproved } from './approved.ts';

const POINTS = [
  'ngày 15/6',
  '15/6/2027',
  'ngày 29/02',
  'ngày 5',
  'mùng 10 tháng 3 âm lịch',
  'tháng 6',
  'đầu tháng 6',
  'tháng 6 và quý III',
  'tháng 2-4/2027',
  'quý II',
  'quý I, III',
  '6 tháng đầu năm',
  'năm 2027',
  'cuối năm',
  'tuần 2 tháng 5',
  '15/6, 30/11',
  'ngày 15 và 30 tháng 6',
  'từ 01/3 đến 15/4',
  'từ tháng 3 đến tháng 5',
  'hằng tháng',
  'hằng quý',
  'hằng tuần thứ sáu',
  'ngày 25 hằng tháng',
  'ngày 20 của tháng cuối quý',
  'định kỳ 6 tháng',
  '2 tháng/lần',
  'hằng năm',
  'thường xuyên',
  'khi có yêu cầu',
  'sau khi ban hành 10 ngày làm việc',
  'trong 05 ngày kể từ ngày nhận',
  'sau Tết Nguyên đán',
  'năm sau',
  'tháng 01 năm sau',
];
const FRAMES = [
  '…',
  'trước …',
  'chậm nhất …',
  'trong …',
  'xong trước … hằng năm',
  '… (trước ngày 25)',
  '… (chậm nhất 5/7)',
  '…; báo cáo hằng quý',
  '… và khi có yêu cầu',
  'Lần 1: …; lần 2: 30/11',
];

test.each(FRAMES)('%s', async (frame) => {
  const lines = POINTS.map((point) => {
    const phrase = frame.replace('…', point);
    const {
      reading,
      due,
      undated,
      problems,
      rest = [],
      guessedOver,
    } = deadlineReport(phrase, { year: 2027, beforeExcludesDay: true });
    const facts = [
      due.length > 14 ? `${due.length} lần, ${due[0]} … ${due.at(-1)}` : due.join(', '),
      undated.length > 0 ? `không có ngày: ${undated.map((words) => `«${words}»`).join(', ')}` : '',
      ...rest
        .slice(0, 1)
        .map(
          ({ day, reason, workingDayBefore }) => `nghỉ ${day} (${reason}), trước đó ${describeDay(workingDayBefore)}`,
        ),
      guessedOver ? `đoán: ${JSON.stringify(guessedOver)}` : '',
      ...problems.map(({ start, end, severity, message }) => `${severity} ${start}–${end}: ${message}`),
    ];
    return [phrase, reading, ...facts].filter(Boolean).join(' | ');
  });
  expect(lines).toHaveLength(POINTS.length);
  await expectApproved(`deadlines/${FRAMES.indexOf(frame) + 1}.txt`, lines.join('\n'));
});
