import { expect, test } from 'vitest';
import { deadlineReport } from './report.ts';

const of = (text: string, year: number) => {
  const { due, guessedOver } = deadlineReport(text, { year });
  return { due, guessedOver };
};

test('working days counted over a holiday that nobody has announced yet: the day is a guess, and which holidays make it one', () => {
  expect(of('10 ngày làm việc kể từ ngày 01/02/2029', 2029)).toEqual({
    due: ['2029-02-22'],
    guessedOver: ['Tết Âm lịch 2029'],
  });
  expect(of('10 ngày làm việc kể từ ngày 01/03/2029', 2029)).toEqual({ due: ['2029-03-15'], guessedOver: undefined });
});
