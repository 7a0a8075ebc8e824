import { expect, test } from 'vitest';
import { planOfUnits } from '../language/test/plan-of-units.ts';
import { requireFewPages, TooManyPages } from './too-many.ts';

test.each([
  ['each of hundreds of units has a task', 301, (i: number) => `chủ trì: U${i}`, 301],
  ['a group of two hundred leads and watches each of hundreds of tasks', 150, () => 'chủ trì: G theo dõi: G', 201],
])('%s: no site, and it is said what to do', async (_, units, task, count) => {
  const plan = await planOfUnits(units, task, count);
  expect(() => requireFewPages(plan)).toThrow(TooManyPages);
});

test.each([
  ['units that have nothing to do count for nothing', 400, (i: number) => `chủ trì: U${i}`, 20],
  ['all departments and communes of a province, with some tasks together', 200, () => 'chủ trì: G', 50],
])('%s: there is a site', async (_, units, task, count) => {
  const plan = await planOfUnits(units, task, count);
  expect(() => requireFewPages(plan)).not.toThrow();
});

test('it says what is too much', () => {
  expect(new TooManyPages().words).toEqual({
    vi: 'Không xuất trang theo dõi: kế hoạch này có hơn 300 đơn vị và người theo dõi có việc, hoặc trang của họ có hơn 60.000 dòng. Hãy bớt đơn vị trong các nhóm, bớt nhiệm vụ giao cho cả nhóm.',
    en: 'No site is made: this plan has more than 300 units and monitors with tasks, or their pages more than 60,000 rows. Put fewer units into groups, give fewer tasks to whole groups.',
  });
});
