import { expect, test } from 'vitest';
import type { CalendarEntry } from '../../calendar/model.ts';
import { wordsOf } from '../blocks.ts';
import { dayInYear, dueLines, listCell } from './table-parts.ts';

const lines = (items: string[]) =>
  listCell(items).blocks.map(({ style, runs, numbering }) => `${style} ${wordsOf(runs)}${numbering ? ' -' : ''}`);

test('one item is a text, several are a list with its marks; a mark that is there stays', () => {
  expect(lines([])).toEqual(['tableText ']);
  expect(lines(['Biên bản'])).toEqual(['tableText Biên bản']);
  expect(lines(['Biên bản', 'Báo cáo?', 'Sổ', 'Bảng'])).toEqual([
    'tableDash Biên bản; -',
    'tableDash Báo cáo? -',
    'tableDash Sổ; -',
    'tableDash Bảng. -',
  ]);
});

test('a day has its year only outside that of the calendar', () => {
  expect(dayInYear('2027-03-05', 2027)).toBe('05/3');
  expect(dayInYear('2027-02-05', 2027)).toBe('05/02');
  expect(dayInYear('2028-01-05', 2027)).toBe('05/01/2028');
});

test('due days of one month on one line, with their weekday where it is one; a window says where it begins', () => {
  const due = (days: string[], window?: { from: string; to: string }) =>
    dueLines(
      days.map((day) => ({ due: day, ...(window ? { window } : {}) }) as unknown as CalendarEntry),
      2027,
    );
  expect(due(['2027-03-24'])).toEqual(['24/3', 'thứ Tư']);
  expect(due(['2027-02-05', '2027-02-12', '2027-02-19'])).toEqual(['05, 12, 19/02', 'thứ Sáu']);
  expect(due(['2027-02-05', '2027-02-13'])).toEqual(['05, 13/02']);
  expect(due(['2028-01-05'])).toEqual(['05/01/2028', 'thứ Tư']);
  expect(due(['2027-03-31'], { from: '2027-03-01', to: '2027-03-31' })).toEqual(['31/3', 'thứ Tư', '(từ 01/3)']);
  expect(due(['2027-03-24', '2027-03-31'], { from: '2027-03-01', to: '2027-03-31' })).toEqual(['24, 31/3', 'thứ Tư']);
});
