import { isoDay } from '../deadline/index.ts';
import type { Plan, ReportPeriod } from '../plan/model.ts';
import type { Period } from './model.ts';

/** Usual cut-offs where the plan declares none: by month and day. */
const USUAL: { title: RegExp; month: number; day: number }[] = [
  { title: /^quý (i|1)$/iu, month: 3, day: 31 },
  { title: /^quý (ii|2)$/iu, month: 6, day: 30 },
  { title: /^quý (iii|3)$/iu, month: 9, day: 30 },
  { title: /^quý (iv|4)$/iu, month: 12, day: 31 },
  { title: /^0?6 tháng|^sáu tháng/iu, month: 6, day: 15 },
  { title: /^0?9 tháng|^chín tháng/iu, month: 9, day: 15 },
  { title: /^năm|^cả năm|^12 tháng/iu, month: 11, day: 30 },
];

/** The period of that title: the plan's own cut-off, or the usual one; the plan's end for words it doesn't know. */
export function periodOf(plan: Plan, title: string): Period {
  const wanted = normalised(title);
  const declared = plan.reportPeriods.find((period) => normalised(period.title) === wanted);
  const usual = USUAL.find((candidate) => candidate.title.test(wanted));
  const cutOff = declared?.cutOff ?? (usual ? isoDay({ year: plan.year, ...usual }) : plan.to);
  const last = plan.reportPeriods
    .map((period) => period.cutOff)
    .sort()
    .at(-1);
  return {
    title: title.trim(),
    name: periodName(wanted, plan.year),
    cutOff,
    final:
      cutOff >= plan.to ||
      (declared
        ? cutOff === last && isWholeYear(wanted, plan.reportPeriods)
        : /^(cả )?năm|^12 tháng|^quý (iv|4)$/iu.test(wanted)),
    declared,
  };
}

/** The last period of a plan is its year's report, unless it is plainly named after a part of the year. */
function isWholeYear(title: string, periods: ReportPeriod[]): boolean {
  return periods.length > 1 || !/^(quý|0?[369] tháng|sáu tháng|chín tháng)/iu.test(title);
}

/** "6 tháng đầu năm 2027", "quý I năm 2027", "năm 2027". */
function periodName(title: string, year: number): string {
  if (/\d{4}/.test(title)) return title;
  if (/^(cả )?năm$/iu.test(title)) return `năm ${year}`;
  if (/^(0?6|sáu) tháng$/iu.test(title)) return `${title} đầu năm ${year}`;
  if (/^(0?9|chín) tháng$/iu.test(title)) return `${title} đầu năm ${year}`;
  if (/năm$/iu.test(title)) return `${title} ${year}`;
  return `${title} năm ${year}`;
}

function normalised(title: string): string {
  return title
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(báo cáo|kỳ)\s+/iu, '')
    .replace(/^Năm/u, 'năm');
}
