import { expect, it } from 'vitest';
import { load } from '../../../src/language/test/load.ts';
import { isKnownPeriod, periodOf, periodTyped, type ReportedPeriod } from '../../../src/report/index.ts';
import { periodOn } from '../../../src/report/period.ts';
import { HEAD } from '../document/lines.ts';

const { plan: year } = await load(HEAD);

/** "name, from – cut-off; what follows", "!" where it closes the year. */
function told({ name, from, cutOff, final, following }: ReportedPeriod): string {
  const next = following ? `; rồi ${following.name}: ${following.from} – ${following.to}` : '';
  return `${name}, ${from ? `${from} – ` : ''}${cutOff}${final ? '!' : ''}${next}`;
}

/** The usual periods of a plan that declares none: title → what it covers. A quarter I or a January begins with the plan. */
const USUAL = `
quý I → quý I năm 2027, 2027-03-31; rồi quý II năm 2027: 2027-04-01 – 2027-06-30
quý 2 → quý 2 năm 2027, 2027-04-01 – 2027-06-30; rồi quý III năm 2027: 2027-07-01 – 2027-09-30
quý III năm 2027 → quý III năm 2027, 2027-07-01 – 2027-09-30; rồi quý IV năm 2027: 2027-10-01 – 2027-12-31
quý iv → quý iv năm 2027, 2027-10-01 – 2027-12-31!
Quý IV/2027 → Quý IV/2027, 2027-10-01 – 2027-12-31!
6 tháng → 6 tháng đầu năm 2027, 2027-06-15
06 tháng đầu năm 2027 → 06 tháng đầu năm 2027, 2027-06-15
sáu tháng đầu năm → sáu tháng đầu năm 2027, 2027-06-15
9 tháng → 9 tháng đầu năm 2027, 2027-09-15
chín tháng đầu năm → chín tháng đầu năm 2027, 2027-09-15
năm → năm 2027, 2027-11-30!
cả năm 2027 → cả năm 2027, 2027-11-30!
năm 2027 → năm 2027, 2027-11-30!
12 tháng → 12 tháng năm 2027, 2027-11-30!
tháng 1 → tháng 1 năm 2027, 2027-01-31; rồi tháng 02/2027: 2027-02-01 – 2027-02-28
tháng 02 → tháng 02 năm 2027, 2027-02-01 – 2027-02-28; rồi tháng 3/2027: 2027-03-01 – 2027-03-31
tháng 2/2027 → tháng 2/2027, 2027-02-01 – 2027-02-28; rồi tháng 3/2027: 2027-03-01 – 2027-03-31
tháng 6 năm 2027 → tháng 6 năm 2027, 2027-06-01 – 2027-06-30; rồi tháng 7/2027: 2027-07-01 – 2027-07-31
tháng 10 → tháng 10 năm 2027, 2027-10-01 – 2027-10-31; rồi tháng 11/2027: 2027-11-01 – 2027-11-30
tháng 11 → tháng 11 năm 2027, 2027-11-01 – 2027-11-30; rồi tháng 12/2027: 2027-12-01 – 2027-12-31
tháng 12 → tháng 12 năm 2027, 2027-12-01 – 2027-12-31!
`;

it.each(USUAL.trim().split('\n'))('%s', (line) => {
  const title = line.split(' → ')[0] ?? '';
  expect(isKnownPeriod(year!, title)).toBe(true);
  expect(`${title} → ${told(periodOf(year!, title))}`).toBe(line);
});

it.each(['tháng 13', 'tháng 0', 'quý V', 'quý 5', 'quý I năm 2026', '5 tháng', '60 tháng', 'năm nay', 'mùa hè', ''])(
  '«%s» is no period of the plan',
  (title) => {
    expect(isKnownPeriod(year!, title)).toBe(false);
    expect(periodTyped([year!], title)).toBe(undefined);
    expect(periodOf(year!, title)).toMatchObject({ cutOff: '2027-12-31', final: true });
  },
);

it.each([
  ['quy II', 'quý II'],
  ['6 thang dau nam', '6 tháng đầu năm'],
  ['Sau thang', 'sáu tháng'],
  ['chin thang', 'chín tháng'],
  ['ca nam', 'cả năm'],
  ['thang 3', 'tháng 3'],
])('%s is typed for %s', (typed, title) => {
  expect(periodTyped([year!], typed)).toBe(title);
});

const { plan: declaring } = await load(
  HEAD.replace(
    'kế hoạch năm 2027 của SNgV',
    'kế hoạch năm 2027 của SNgV { báo cáo "6 tháng" chốt: 10/06/2027 báo cáo "Sơ kết hè" chốt: 31/08/2027 báo cáo "năm" chốt: 25/11/2027 }',
  ),
);

it('what the plan declares comes before what is usual', () => {
  expect(['6 tháng', 'Sơ kết hè', 'năm', 'quý II'].map((title) => told(periodOf(declaring!, title)))).toEqual([
    '6 tháng đầu năm 2027, 2027-06-10',
    'Sơ kết hè năm 2027, 2027-08-31',
    'năm 2027, 2027-11-25!',
    'quý II năm 2027, 2027-04-01 – 2027-06-30; rồi quý III năm 2027: 2027-07-01 – 2027-09-30',
  ]);
  // Capitals are no other period: the agency's own day holds.
  expect(periodOf(declaring!, 'sơ kết hè').cutOff).toBe('2027-08-31');
  expect(periodTyped([declaring!], 'so ket he')).toBe('Sơ kết hè');
});

it.each([
  ['2027-06-09', 'năm 2027, 2027-06-09'],
  ['2027-06-10', '6 tháng đầu năm 2027, 2027-06-10'],
  ['2027-06-11', 'năm 2027, 2027-06-11'],
  ['2027-11-24', 'năm 2027, 2027-11-24'],
  ['2027-11-25', 'năm 2027, 2027-11-25!'],
  ['2027-11-26', 'năm 2027, 2027-11-26!'],
  ['2027-12-31', 'năm 2027, 2027-12-31!'],
])('on %s: %s', (day, period) => {
  expect(told(periodOn(declaring!, day))).toBe(period);
});

it('where nothing is declared, the plan closes with the usual report on the year, as that report says', () => {
  expect(told(periodOn(year!, '2027-11-29'))).toBe('năm 2027, 2027-11-29');
  expect(told(periodOn(year!, '2027-11-30'))).toBe(told(periodOf(year!, 'năm')));
  expect(told(periodOn(year!, '2027-12-01'))).toBe('năm 2027, 2027-12-01!');
  expect(told(periodOn(year!, '2027-12-31'))).toBe('năm 2027, 2027-12-31!');
});

/** Days of the plan; its only period, the last → whether what is not reached then is missed. */
it.each([
  ['', '6 tháng', '15/06/2027', false],
  ['', '6 tháng đầu năm', '15/06/2027', false],
  ['', '6 tháng cuối năm', '15/12/2027', true],
  ['', '9 tháng', '15/09/2027', false],
  ['', 'sáu tháng', '15/06/2027', false],
  ['', 'quý III', '15/09/2027', false],
  ['', 'quý IV', '15/12/2027', true],
  ['', 'tháng 11', '25/11/2027', false],
  ['', 'tháng 12', '25/12/2027', true],
  ['', '12 tháng', '15/12/2027', true],
  ['', 'năm', '25/11/2027', true],
  ['', 'tổng kết', '25/11/2027', true],
  // A plan of half a year has its last report when its half year ends.
  ['từ: 01/01/2027 đến: 30/06/2027', '6 tháng', '15/06/2027', true],
  ['từ: 01/01/2027 đến: 30/06/2027', 'quý II', '20/06/2027', true],
  ['từ: 01/01/2027 đến: 30/06/2027', 'quý I', '20/03/2027', false],
  ['từ: 01/07/2027 đến: 31/12/2027', '6 tháng', '15/12/2027', true],
  ['từ: 01/07/2027 đến: 31/12/2027', '3 tháng', '15/09/2027', false],
  ['từ: 01/04/2027 đến: 31/03/2028', 'quý IV', '15/12/2027', false],
  ['từ: 01/04/2027 đến: 31/03/2028', 'quý I', '15/03/2028', true],
])(
  'the last period that a plan declares closes it where nothing of the plan comes behind: %s %s',
  async (days, title, cutOff, final) => {
    const own = `kế hoạch năm 2027 của SNgV { ${days} báo cáo "${title}" chốt: ${cutOff} }`;
    const { plan } = await load(HEAD.replace('kế hoạch năm 2027 của SNgV', own));
    expect(periodOf(plan!, title).final).toBe(final);
  },
);
