import { InvalidArgumentError } from 'commander';
import { daysInMonth, isoDay } from '../deadline/days.ts';
import type { IsoDay } from '../deadline/model.ts';

/** A parser for an option that takes a day: 15/03/2027, 15/3/2027 or 2027-03-15. */
export function dayOption(name: string): (value: string) => IsoDay {
  return (value) => {
    const vietnamese = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    const [year, month, day] = (vietnamese ? [vietnamese[3], vietnamese[2], vietnamese[1]] : (iso?.slice(1) ?? [])).map(
      Number,
    );
    if (!year || !month || !day) {
      throw new InvalidArgumentError(`${name} nhận một ngày như 15/03/2027; không đọc được «${value}».`);
    }
    if (month > 12 || day > daysInMonth(year, month)) {
      throw new InvalidArgumentError(`${name}: không có ngày «${value}».`);
    }
    return isoDay({ year, month, day });
  };
}

/** A parser for an option that takes a whole number from `least` to `most`. */
export function countOption(name: string, most: number, least = 0): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > most || number < least) {
      throw new InvalidArgumentError(`${name} nhận một số từ ${least} đến ${most}; không nhận «${value}».`);
    }
    return number;
  };
}

/** A parser for an option that takes whole numbers from 0, separated by commas; "0" alone or none are allowed. */
export function countsOption(name: string, most: number): (value: string) => number[] {
  const one = countOption(name, most);
  return (value) => (value.trim() === '' ? [] : value.split(',').map((word) => one(word.trim())));
}
