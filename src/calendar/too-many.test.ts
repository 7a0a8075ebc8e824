/** Calendars that one line of a file makes thousands of: told, never waited for. */
import { expect, test } from 'vitest';
import { samplePlan } from '../bench/sample.ts';
import { calendarOutputs } from '../generator/calendar-outputs.ts';
import { CALENDAR_FORMATS } from '../generator/format-table.ts';
import { load } from '../language/test/load.ts';
import { planOfUnits } from '../language/test/plan-of-units.ts';
import { audiencesOf } from './audiences.ts';
import { tooManyCalendars } from './too-many.ts';

const SAID = /^Không ghi lịch: .* nhiệm vụ giao cho quá nhiều đơn vị/u;

test.each([
  ['a group of thousands leads hundreds of tasks', 3_000, () => 'chủ trì: G thời hạn: tháng 3', 200],
  ['a group of hundreds has something to do each week', 200, () => 'chủ trì: G thời hạn: hằng tuần', 50],
])('%s: calendars of all are not made in any format, and it is said', async (_, units, task, count) => {
  const plan = await planOfUnits(units, task, count);
  for (const format of CALENDAR_FORMATS) {
    const said: string[] = [];
    const made = await calendarOutputs(plan, format, {
      house: {},
      audiences: ['agency', 'unit', 'monitor'],
      stamp: '2027-01-04T00:00:00Z',
      onRemark: (sentence) => said.push(sentence),
    });
    expect(made).toEqual([]);
    expect(said).toEqual([expect.stringMatching(SAID)]);
  }
});

test('who takes part is asked of each group once, not for each task that names it', async () => {
  const plan = await planOfUnits(50, () => 'chủ trì: G thời hạn: tháng 3', 100);
  const [group] = plan.groups;
  let asked = 0;
  const { members } = group!;
  const get = () => {
    asked++;
    return members;
  };
  Object.defineProperty(group!, 'members', { get });
  expect(audiencesOf(plan)).toHaveLength(51);
  expect(asked).toBeLessThan(10);
});

test('one calendar may be made where those of all are too many', async () => {
  const plan = await planOfUnits(200, () => 'chủ trì: G thời hạn: hằng tuần', 50);
  const [agency, unit] = audiencesOf(plan);
  expect(tooManyCalendars(plan, [agency!])).toBeUndefined();
  expect(tooManyCalendars(plan, [unit!])).toBeUndefined();
});

test('thousands of units with a task each: no calendar looks through thousands of tasks', async () => {
  const plan = await planOfUnits(4_000, (i) => `chủ trì: U${i} thời hạn: tháng 3`, 3_500);
  expect(tooManyCalendars(plan, audiencesOf(plan))).toMatch(SAID);
});

test('a department with three thousand tasks, a province whose communes do a hundred tasks each have their calendars', async () => {
  const { plan } = await load(samplePlan(3_000));
  expect(tooManyCalendars(plan!, audiencesOf(plan!))).toBeUndefined();
  const province = await planOfUnits(170, () => 'chủ trì: G thời hạn: hằng quý', 100);
  expect(tooManyCalendars(province, audiencesOf(province))).toBeUndefined();
});
