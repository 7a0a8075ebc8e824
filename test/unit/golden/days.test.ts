/** Rest days of years that are announced, those that are not, and of an agency with days of its own; days that follow. */
import { expect, test } from 'vitest';
import { addDays, addMonths, isoDay, printDay, weekdayOf } from '../../../src/deadline/days.ts';
import { publicHolidays } from '../../../src/deadline/holidays/holidays.ts';
import { type HolidayOverride, workingDays } from '../../../src/deadline/holidays/working-days.ts';
import { expectApproved } from './approved.ts';

const OWN: HolidayOverride[] = [
  {
    year: 2027,
    closed: [
      { from: '2027-02-04', to: '2027-02-10', note: 'Tết' },
      { from: '2027-09-02', to: '2027-09-03' },
    ],
    makeUp: [{ from: '2027-02-20', to: '2027-02-20' }],
  },
];

function daysOf(year: number): string[] {
  const first = isoDay({ year, month: 1, day: 1 });
  const days: string[] = [];
  for (let day = first; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}

test('rest days of each year, but those of every week', async () => {
  const lines: string[] = [];
  for (const [name, overrides, years] of [
    ['', [], Array.from({ length: 26 }, (_, i) => 2015 + i)],
    ['của cơ quan', OWN, [2026, 2027, 2028]],
  ] as const) {
    const calendar = workingDays({ overrides });
    for (const year of years) {
      lines.push(
        `##### ${year} ${name}`,
        `ước tính: ${calendar.guessedBetween(`${year}-01-01`, `${year}-12-31`).join('; ')}`,
      );
      lines.push(...publicHolidays(year).map((holiday) => JSON.stringify(holiday)));
      for (const day of daysOf(year)) {
        const weekend = weekdayOf(day) > 5;
        const reason = calendar.restReason(day);
        expect(calendar.isWorkingDay(day)).toBe(reason === undefined);
        if (weekend ? reason !== (weekdayOf(day) === 6 ? 'Thứ Bảy' : 'Chủ nhật') : reason)
          lines.push(`${day} ${reason ?? 'làm bù'}`);
      }
    }
  }
  await expectApproved('deadlines/rest-days.txt', lines.join('\n'));
});

test('working days before and behind a day, days and months further on', async () => {
  const calendar = workingDays({ overrides: OWN });
  const none = workingDays({ weeklyRest: [1, 2, 3, 4, 5, 6, 7] });
  const monday = workingDays({ weeklyRest: [1] });
  const lines = [
    '2026-12-31',
    '2027-01-01',
    '2027-02-03',
    '2027-02-20',
    '2027-02-28',
    '2027-04-30',
    '2027-09-03',
    '2028-02-29',
  ].flatMap((day) => [
    `##### ${day} ${printDay(day)} ${weekdayOf(day)}`,
    ...[calendar, none, monday].map((each) => `${each.previousWorkingDay(day)} ${each.nextWorkingDay(day)}`),
    [-20, -10, -5, -2, -1, 0, 1, 2, 5, 10, 20, 260].map((n) => calendar.addWorkingDays(day, n)).join(' '),
    [-366, -365, -60, -1, 1, 28, 59, 365, 366].map((n) => addDays(day, n)).join(' '),
    [-24, -12, -2, -1, 1, 2, 6, 12, 24].map((n) => addMonths(day, n)).join(' '),
  ]);
  await expectApproved('deadlines/days-further-on.txt', lines.join('\n'));
});
