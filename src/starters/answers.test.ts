import { expect, it } from 'vitest';
import { nextYear, unitNames } from './answers.ts';

it('a plan made up to August is for the year that runs, from September on for the next', () => {
  expect(nextYear(new Date(2027, 0, 1))).toBe(2027);
  expect(nextYear(new Date(2027, 7, 31))).toBe(2027);
  expect(nextYear(new Date(2027, 8, 1))).toBe(2028);
  expect(nextYear(new Date(2027, 11, 31))).toBe(2028);
});

it.each(['Phòng', 'Ban', 'Tổ', 'Đội', 'Khoa', 'Vụ', 'Cục', 'Chi cục', 'Trung tâm', 'Bộ phận'])(
  'a comma within the name of a «%s» divides its topics; behind them another unit begins',
  (kind) => {
    const unit = `${kind} Kế hoạch, Tài chính và Đầu tư`;
    expect(unitNames(`${unit}, Văn phòng, Thanh tra`)).toEqual([unit, 'Văn phòng', 'Thanh tra']);
  },
);
