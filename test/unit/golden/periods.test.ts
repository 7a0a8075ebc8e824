/** Periods of reports as people name them: what each covers in plans of several shapes, and what it is called. */
import { expect, test } from 'vitest';
import { PANE_TEXTS } from '../../../src/panes/texts.ts';
import type { Plan, ReportPeriod } from '../../../src/plan/model.ts';
import { isKnownPeriod, periodOf, periodOn, periodTyped, unknownPeriod } from '../../../src/report/period.ts';
import { expectApproved } from './approved.ts';

const plan = (from: string, to: string, ...periods: [title: string, cutOff: string][]) =>
  ({
    year: Number(from.slice(0, 4)),
    from,
    to,
    reportPeriods: periods.map(([title, cutOff]) => ({ title, cutOff }) as ReportPeriod),
  }) as Plan;

const PLANS: Record<string, Plan> = {
  'năm 2027, không khai kỳ nào': plan('2027-01-01', '2027-12-31'),
  'năm 2027, khai 6 tháng và năm': plan('2027-01-01', '2027-12-31', ['6 tháng', '2027-06-10'], ['năm', '2027-11-25']),
  'năm 2027, khai «Quý III» và «sơ kết»': plan(
    '2027-01-01',
    '2027-12-31',
    ['Quý III', '2027-09-20'],
    ['báo cáo sơ kết', '2027-08-31'],
  ),
  'năm 2027, chỉ khai 9 tháng': plan('2027-01-01', '2027-12-31', ['9 tháng', '2027-09-10']),
  'từ tháng 7/2027 đến hết năm': plan('2027-07-01', '2027-12-31'),
  'từ tháng 7/2027 đến tháng 6/2028': plan('2027-07-01', '2028-06-30', ['năm', '2028-05-31']),
  'từ tháng 4/2027 đến tháng 9/2027': plan('2027-04-01', '2027-08-31'),
};
const TITLES = `
quý I
quý 1
quý i năm
quý II
quý 2
quý III
Quý iii
quý 3
quý IV
quý 4
quý V
quý I năm 2027
quý I/2027
quý 2/2026
tháng 1
tháng 02
tháng 3 năm 2027
tháng 3/2027
tháng 11
tháng 12
tháng 13
6 tháng
06 tháng
sáu tháng
6 tháng đầu
6 tháng đầu năm
6 tháng cuối năm
3 tháng
9 tháng
09 tháng
chín tháng đầu năm
năm
Năm
cả năm
năm 2027
năm 2026
12 tháng
báo cáo quý I
kỳ 6 tháng
  6   tháng${' '}
sơ kết
đợt thi đua
`
  .slice(1, -1)
  .split('\n');

function told(of: Plan, title: string): string {
  const { name, cutOff, from, covers, following, final, declared } = periodOf(of, title);
  const facts = [
    from && `từ ${from}`,
    `đến ${cutOff}`,
    covers && `kế hoạch bắt đầu ${covers}`,
    following && `tiếp theo ${following.name} (${following.from} – ${following.to})`,
    final && 'kỳ cuối',
    declared && `khai là «${declared.title}»`,
    !isKnownPeriod(of, title) && 'không rõ kỳ nào',
  ];
  return `«${title}» ${name}: ${facts.filter(Boolean).join(', ')} | ${PANE_TEXTS.en.period(name)}`;
}

test('what each covers', async () => {
  const said = new Set<string>();
  const parts = Object.entries(PLANS).map(([shape, of]) => {
    // What the first plan says too is not told again.
    const lines = TITLES.map((title) => told(of, title)).filter((line) => !said.has(line));
    if (said.size === 0) for (const line of lines) said.add(line);
    return [`##### ${shape}`, ...lines].join('\n');
  });
  await expectApproved('requests/periods.txt', parts.join('\n'));
});

const DAYS = ['2027-06-10', '2027-09-20', '2027-11-25', '2027-11-26', '2027-12-30', '2027-12-31', '2028-06-01'];
test('which ends on a day', async () => {
  const parts = Object.entries(PLANS).map(([shape, of]) => {
    const lines = DAYS.map((day) => {
      const { title, name, final } = periodOn(of, day);
      return `${day}: «${title}» ${name}${final ? ', kỳ cuối' : ''}`;
    });
    return [`##### ${shape}`, ...lines].join('\n');
  });
  await expectApproved('requests/periods-on-days.txt', parts.join('\n'));
});

test.each([
  ['6 thang', '6 tháng'],
  ['quy I', 'quý I'],
  ['Quy iii', 'Quý III'],
  ['quy ii', 'quý ii'],
  ['ca nam', 'cả năm'],
  ['sau thang dau nam', 'sáu tháng đầu năm'],
  ['chin thang', 'chín tháng'],
  ['ky so ket', undefined],
  ['so ket', 'báo cáo sơ kết'],
  ['quý I', 'quý I'],
  ['thi dua', undefined],
])('typed without accents: %s → %s', (typed, meant) => {
  expect(periodTyped(Object.values(PLANS), typed)).toBe(meant);
});

test('one that no plan has is told with those that are', () => {
  const none = PLANS['năm 2027, không khai kỳ nào']!;
  const all = 'quý I, quý II, quý III, quý IV, 6 tháng, 9 tháng, năm, tháng 1 … tháng 12';
  const declare = 'Kỳ khác thì khai trong kế hoạch năm: «báo cáo "tên kỳ" chốt: ngày/tháng/năm».';
  expect(unknownPeriod([none], ' thi đua ')).toBe(`Không có kỳ báo cáo «thi đua». Các kỳ: ${all}. ${declare}`);
  const two = PLANS['năm 2027, khai 6 tháng và năm']!;
  expect(unknownPeriod([two, none, two], 'thi đua')).toBe(
    `Không có kỳ báo cáo «thi đua». Các kỳ: ${all}; kế hoạch khai: «6 tháng», «năm». ${declare}`,
  );
});

test.each([
  ['1.234,5', '1,234.5'],
  ['đạt 98,5% (412/417)', 'đạt 98.5% (412/417)'],
  ['5', '5'],
  ['a, b. 5,', 'a, b. 5,'],
])('figures in an English pane: %s → %s', (vi, en) => {
  expect(PANE_TEXTS.en.figures(vi)).toBe(en);
  expect(PANE_TEXTS.vi.figures(vi)).toBe(vi);
});
