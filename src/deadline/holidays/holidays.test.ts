import { describe, expect, it } from 'vitest';
import { addDays } from '../days.ts';
import { hungKingsDay, lunarNewYear } from './lunar.ts';
import { workingDays } from './working-days.ts';

describe('lunar days against the published calendars', () => {
  // 1985 and 2007: Vietnam (UTC+7) and China (UTC+8) differ; so they will in 2030.
  it.each([
    ['1985-01-21'],
    ['2007-02-17'],
    ['2015-02-19'],
    ['2016-02-08'],
    ['2017-01-28'],
    ['2018-02-16'],
    ['2019-02-05'],
    ['2020-01-25'],
    ['2021-02-12'],
    ['2022-02-01'],
    ['2023-01-22'],
    ['2024-02-10'],
    ['2025-01-29'],
    ['2026-02-17'],
    ['2027-02-06'],
    ['2028-01-26'],
    ['2029-02-13'],
    ['2030-02-02'],
  ])('mùng 1 Tết %s', (day) => {
    expect(lunarNewYear(Number(day.slice(0, 4)))).toBe(day);
  });

  // 2020 and 2023 have a leap month before or around the third one.
  it.each([
    ['2015-04-28'],
    ['2016-04-16'],
    ['2017-04-06'],
    ['2018-04-25'],
    ['2019-04-14'],
    ['2020-04-02'],
    ['2021-04-21'],
    ['2022-04-10'],
    ['2023-04-29'],
    ['2024-04-18'],
    ['2025-04-07'],
    ['2026-04-26'],
  ])('Giỗ Tổ %s', (day) => {
    expect(hungKingsDay(Number(day.slice(0, 4)))).toBe(day);
  });
});

describe('days off of state agencies as announced', () => {
  const calendar = workingDays();
  // Days off between first and last day, both included; the days around them are working days.
  it.each([
    ['Tết 2021', '2021-02-10', '2021-02-16'],
    ['Tết 2022', '2022-01-29', '2022-02-06'],
    ['Tết 2023', '2023-01-20', '2023-01-26'],
    ['Tết 2024', '2024-02-08', '2024-02-14'],
    ['Tết 2025', '2025-01-25', '2025-02-02'],
    ['Tết 2026', '2026-02-14', '2026-02-22'],
    ['Giỗ Tổ, 30/4 và 01/5 năm 2023', '2023-04-29', '2023-05-03'],
    ['Giỗ Tổ 2024', '2024-04-18', '2024-04-18'],
    ['Giỗ Tổ 2026', '2026-04-25', '2026-04-27'],
    ['Quốc khánh 2021', '2021-09-02', '2021-09-05'],
    ['Quốc khánh 2022', '2022-09-01', '2022-09-04'],
    ['Quốc khánh 2023', '2023-09-01', '2023-09-04'],
    ['Quốc khánh 2024', '2024-08-31', '2024-09-03'],
    ['Quốc khánh 2025', '2025-08-30', '2025-09-02'],
  ])('%s: %s … %s', (_, first, last) => {
    expect(calendar.isWorkingDay(addDays(first, -1))).toBe(true);
    expect(calendar.isWorkingDay(addDays(last, 1))).toBe(true);
    for (let day = first; day <= last; day = addDays(day, 1)) expect(calendar.restReason(day), day).toBeDefined();
  });

  it('names the reason', () => {
    expect(calendar.restReason('2027-01-01')).toBe('Tết Dương lịch');
    expect(calendar.restReason('2027-02-08')).toBe('Tết Âm lịch');
    expect(calendar.restReason('2027-02-09')).toBe('nghỉ bù Tết Âm lịch, ước tính vì chưa công bố');
    expect(calendar.restReason('2027-08-29')).toBe('Chủ nhật');
    expect(calendar.restReason('2027-08-30')).toBeUndefined();
    expect(calendar.restReason('2027-09-02')).toBe('Quốc khánh');
  });
});

describe('facts of 2026 and of the years that are not announced', () => {
  const calendar = workingDays();

  it('24/11 is a day off from 2026 on, and no Monday is off for it', () => {
    expect(calendar.isWorkingDay('2025-11-24')).toBe(true);
    expect(calendar.restReason('2026-11-24')).toBe('Ngày Văn hóa Việt Nam');
    expect(calendar.addWorkingDays('2026-11-20', 10)).toBe('2026-12-07');
    // A Saturday.
    expect(calendar.restReason('2029-11-24')).toBe('Ngày Văn hóa Việt Nam');
    expect(calendar.isWorkingDay('2029-11-26')).toBe(true);
  });

  it.each([
    ['2024-04-29', '2024-05-04'],
    ['2025-05-02', '2025-04-26'],
    ['2026-01-02', '2026-01-10'],
    ['2026-08-31', '2026-08-22'],
  ])('%s was swapped for %s', (off, worked) => {
    expect(calendar.restReason(off)).toBe('nghỉ hoán đổi');
    expect(calendar.isWorkingDay(worked)).toBe(true);
  });

  it('an agency that announces other days for itself is followed', () => {
    const own = workingDays({
      overrides: [
        {
          year: 2026,
          closed: [{ from: '2026-08-22', to: '2026-08-22' }],
          makeUp: [{ from: '2026-08-31', to: '2026-08-31' }],
        },
      ],
    });
    expect([own.isWorkingDay('2026-08-31'), own.isWorkingDay('2026-08-22')]).toEqual([true, false]);
  });

  it('what is computed and not announced is called a guess; what the law fixes is not', () => {
    const guess = /ước tính vì chưa công bố$/;
    for (const day of ['2027-02-04', '2027-02-05', '2027-02-09', '2027-09-03']) {
      expect(calendar.restReason(day), day).toMatch(guess);
    }
    for (const day of ['2027-02-06', '2027-02-08', '2027-09-02', '2027-04-16', '2026-02-16', '2026-09-01']) {
      expect(calendar.restReason(day), day).not.toMatch(guess);
    }
    const entered = workingDays({
      overrides: [{ year: 2027, closed: [{ from: '2027-02-04', to: '2027-02-10' }], makeUp: [] }],
    });
    expect(entered.restReason('2027-02-04')).toBe('Tết Âm lịch');
    expect(entered.guessedBetween('2027-02-01', '2027-02-15')).toEqual([]);
    expect(calendar.guessedBetween('2027-02-01', '2027-02-15')).toEqual(['Tết Âm lịch 2027']);
  });
});

describe('what an agency enters for a year', () => {
  // 2026: the Monday before National Day was swapped for the Saturday of 22/8.
  const calendar = workingDays({
    overrides: [
      {
        year: 2026,
        closed: [{ from: '2026-08-29', to: '2026-09-02', note: 'Quốc khánh' }],
        makeUp: [{ from: '2026-08-22', to: '2026-08-22' }],
      },
    ],
  });

  it('replaces the holidays it touches', () => {
    expect(calendar.restReason('2026-08-31')).toBe('Quốc khánh');
    expect(calendar.isWorkingDay('2026-09-03')).toBe(true);
  });

  it('makes a Saturday a working day', () => {
    expect(calendar.isWorkingDay('2026-08-22')).toBe(true);
    expect(workingDays().isWorkingDay('2026-08-15')).toBe(false);
  });

  it('leaves the other holidays of the year as computed', () => {
    expect(calendar.restReason('2026-04-30')).toBe('Ngày Chiến thắng (30/4)');
  });

  it('takes the place of the computed days as a whole', () => {
    const shorter = workingDays({
      overrides: [{ year: 2027, closed: [{ from: '2027-02-05', to: '2027-02-08' }], makeUp: [] }],
    });
    expect(shorter.restReason('2027-02-05')).toBe('Tết Âm lịch');
    expect(shorter.isWorkingDay('2027-02-04')).toBe(true);
    expect(shorter.isWorkingDay('2027-02-09')).toBe(true);
  });

  it('may have other weekly rest days, and a mistaken list of all seven does no harm', () => {
    expect(workingDays({ weeklyRest: [7] }).isWorkingDay('2027-03-06')).toBe(true);
    expect(workingDays({ weeklyRest: [1, 2, 3, 4, 5, 6, 7] }).nextWorkingDay('2027-03-06')).toBe('2027-03-06');
  });
});

describe('counting working days', () => {
  const calendar = workingDays();
  it.each([
    ['2027-03-15', 10, '2027-03-29'],
    // Over Tết: 04/02 … 10/02/2027 are off.
    ['2027-02-01', 5, '2027-02-15'],
    ['2027-03-15', -1, '2027-03-12'],
    ['2027-03-13', 1, '2027-03-15'],
    ['2027-03-15', 0, '2027-03-15'],
  ])('%s %i → %s', (day, count, expected) => {
    expect(calendar.addWorkingDays(day, count)).toBe(expected);
  });
});

it('counting working days is the same as walking from one to the next, over years and back', () => {
  const calendar = workingDays();
  const walked = (day: string, n: number) => {
    let at = day;
    for (let i = 0; i < Math.abs(n); i++) {
      const by = n < 0 ? -1 : 1;
      at = addDays(at, by);
      while (!calendar.isWorkingDay(at)) at = addDays(at, by);
    }
    return at;
  };
  for (const day of ['2027-01-01', '2027-02-06', '2027-06-15', '2026-12-31']) {
    for (const n of [0, 1, -1, 5, -5, 30, -30, 251, -251, 900, -900]) {
      expect([day, n, calendar.addWorkingDays(day, n)]).toEqual([day, n, walked(day, n)]);
    }
  }
});
