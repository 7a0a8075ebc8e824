/** Forms that one line of a file makes thousands of: told, never waited for. */
import { expect, test } from 'vitest';
import { planOfUnits } from '../language/test/plan-of-units.ts';
import { formsOf } from './forms.ts';
import { TooManyForms } from './too-many.ts';

const ON = '2027-12-01';

test.each([
  ['each of hundreds of units has a task', 301, (i: number) => `chủ trì: U${i} thời hạn: tháng 3`, 301],
  ['a group of two hundred has something to do each week', 200, () => 'chủ trì: G thời hạn: hằng tuần', 10],
  ['a group of hundreds leads many tasks together', 250, () => 'chủ trì: G thời hạn: tháng 3', 20],
])('%s: no forms are made, and it is said what to do', async (_, units, task, count) => {
  const plan = await planOfUnits(units, task, count);
  expect(() => formsOf(plan, { on: ON })).toThrow(new TooManyForms().message);
  // One unit has its form all the same.
  expect(formsOf(plan, { on: ON, units: plan.units.slice(0, 1) })).toHaveLength(1);
});

test('what is not yet asked for counts for nothing; units that lead nothing do not either', async () => {
  const plan = await planOfUnits(200, () => 'chủ trì: G thời hạn: hằng tuần', 3);
  expect(formsOf(plan, { on: '2026-12-15' })).toHaveLength(200);
  const few = await planOfUnits(400, (i) => `chủ trì: U${i} thời hạn: tháng 3`, 20);
  expect(formsOf(few, { on: ON })).toHaveLength(20);
});

test('it says what is too much, and the way to single forms', () => {
  expect(new TooManyForms().words).toEqual({
    vi: 'Kế hoạch này cần hơn 300 phiếu, 50.000 dòng trong các phiếu hoặc 1.000.000 tên đơn vị cùng chủ trì, quá mức lập một lần. Hãy bớt đơn vị trong các nhóm, bớt việc lặp lại, hoặc lập phiếu cho từng đơn vị bằng lệnh «mtcl form --unit».',
    en: 'This plan asks for more than 300 forms, 50,000 rows in them or 1,000,000 names of units that lead together, too much at once. Put fewer units into groups, repeat less, or make the forms of single units with “mtcl form --unit”.',
  });
});
