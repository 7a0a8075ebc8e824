import { addDays, addMonths, type IsoDay, isoDay, printDay } from '../deadline/index.ts';
import { unaccented } from '../fold.ts';
import type { Plan, ReportPeriod } from '../plan/model.ts';
import type { ReportedPeriod } from './model.ts';

/** Usual cut-offs where the plan declares none: by month and day. */
const USUAL: { title: RegExp; month: number; day: number }[] = [
  { title: /^quý (i|1)( năm)?$/iu, month: 3, day: 31 },
  { title: /^quý (ii|2)( năm)?$/iu, month: 6, day: 30 },
  { title: /^quý (iii|3)( năm)?$/iu, month: 9, day: 30 },
  { title: /^quý (iv|4)( năm)?$/iu, month: 12, day: 31 },
  { title: /^(0?6|sáu) tháng( đầu)?( năm)?$/iu, month: 6, day: 15 },
  { title: /^(0?9|chín) tháng( đầu)?( năm)?$/iu, month: 9, day: 15 },
  { title: /^(cả )?năm$|^12 tháng$/iu, month: 11, day: 30 },
];
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const MONTH = /^tháng (0?[1-9]|1[0-2])( năm)?$/iu;

/** The periods that are known without a declaration, as people write them. */
const USUAL_NAMES = 'quý I, quý II, quý III, quý IV, 6 tháng, 9 tháng, năm, tháng 1 … tháng 12';

/** Whether the plan declares a period of that title, or it is a usual one of the plan's year. */
export function isKnownPeriod(plan: Plan, title: string): boolean {
  const wanted = normalised(title);
  return declaredPeriod(plan, wanted) !== undefined || usualCutOff(plan.year, wanted) !== undefined;
}

const ACCENTED: Readonly<Record<string, string>> = {
  quy: 'quý',
  thang: 'tháng',
  nam: 'năm',
  ca: 'cả',
  dau: 'đầu',
  sau: 'sáu',
  chin: 'chín',
};

/** The title that is meant by one typed with or without accents («6 thang»); undefined where no plan has it. */
export function periodTyped(plans: readonly Plan[], typed: string): string | undefined {
  const known = (title: string) => plans.some((plan) => isKnownPeriod(plan, title));
  if (known(typed)) return typed;
  const bare = (title: string) => unaccented(normalised(title));
  const declared = plans.flatMap(({ reportPeriods }) => reportPeriods).find(({ title }) => bare(title) === bare(typed));
  const accented = typed.replace(/\p{L}+/gu, (word) => ACCENTED[word.toLowerCase()] ?? word);
  return declared?.title ?? (known(accented) ? accented : undefined);
}

/** What is said of a title that is no period of the plans: the periods there are, and how to declare another. */
export function unknownPeriod(plans: Plan[], title: string): string {
  const declared = [...new Set(plans.flatMap((plan) => plan.reportPeriods.map((period) => period.title)))];
  const own = declared.length > 0 ? `; kế hoạch khai: ${declared.map((name) => `«${name}»`).join(', ')}` : '';
  return `Không có kỳ báo cáo «${title.trim()}». Các kỳ: ${USUAL_NAMES}${own}. Kỳ khác thì khai trong kế hoạch năm: «báo cáo "tên kỳ" chốt: ngày/tháng/năm».`;
}

/** The period of that title: the plan's own cut-off, or the usual one; the plan's end for words it doesn't know. */
export function periodOf(plan: Plan, title: string): ReportedPeriod {
  const wanted = normalised(title);
  const declared = declaredPeriod(plan, wanted);
  const cutOff = declared?.cutOff ?? withinPlan(usualCutOff(plan.year, wanted), plan, wanted) ?? plan.to;
  const last = plan.reportPeriods
    .map((period) => period.cutOff)
    .sort()
    .at(-1);
  const from = firstDay(plan.year, wanted);
  return {
    title: title.trim(),
    name: coveredName(wanted, plan, cutOff) ?? periodName(wanted, plan.year),
    cutOff,
    ...(plan.from > `${plan.year}-01-01` && plan.from <= cutOff ? { covers: plan.from } : {}),
    ...following(plan, wanted),
    ...(from && from > plan.from && from <= cutOff ? { from } : {}),
    final:
      cutOff >= plan.to ||
      (declared
        ? cutOff === last && (partEnd(wanted, plan) ?? plan.to) >= plan.to
        : /^(cả )?năm|^12 tháng|^quý (iv|4)$/iu.test(wanted)),
    declared,
  };
}

/**
 * The period that ends on a day: the plan's own where one is cut off then, else the days so far. Once the year's last
 * report is cut off, what is not reached is missed.
 */
export function periodOn(plan: Plan, day: IsoDay): ReportedPeriod {
  const own = plan.reportPeriods.map(({ title }) => periodOf(plan, title));
  // Where none of its own closes the year, the usual report on the year does; of a plan that goes on into the next none.
  const isClosed = own.some(({ final }) => final) || plan.to > `${plan.year}-12-31`;
  const usual = isClosed ? undefined : periodOf(plan, 'năm');
  const periods = usual && usual.cutOff >= plan.from ? [...own, usual] : own;
  const ending = periods.filter(({ cutOff }) => cutOff === day);
  const that = ending.find(({ final }) => final) ?? ending[0];
  if (that) return that;
  const closed = periods.some(({ cutOff, final }) => final && cutOff < day);
  return { title: '', name: `năm ${plan.year}`, cutOff: day, final: closed || day >= plan.to };
}

const HALF_YEAR = /^(0?6|sáu) tháng/iu;

/** A plan that begins in July has its half year from then on: the usual day of June lies before it. */
function withinPlan(usual: IsoDay | undefined, { from, to }: Plan, title: string): IsoDay | undefined {
  if (!usual || usual >= from || !HALF_YEAR.test(title)) return usual;
  const end = addDays(addMonths(from, 6), -1);
  return end < to ? end : to;
}

/** "6 tháng cuối năm 2027" of a plan that begins in July, "từ 01/4/2027 đến 30/9/2027" of one of April. */
function coveredName(title: string, { from, year }: Plan, cutOff: IsoDay): string | undefined {
  if (from <= `${year}-01-01` || !HALF_YEAR.test(title) || /\d{4}|cuối/u.test(title)) return undefined;
  if (from === `${year}-07-01` && cutOff <= `${year}-12-31`) return `6 tháng cuối năm ${year}`;
  return `6 tháng, từ ngày ${printDay(from)} đến ngày ${printDay(cutOff)}`;
}

/** What comes after a quarter or month of the plan's year; undefined behind the plan's end. */
function following({ year, to }: Plan, title: string): Pick<ReportedPeriod, 'following'> {
  const first = firstDay(year, title);
  if (!first) return {};
  const months = /^tháng/iu.test(title) ? 1 : 3;
  const from = addMonths(first, months);
  if (from > to) return {};
  const end = addDays(addMonths(from, months), -1);
  const number = Number(from.slice(5, 7));
  const name =
    months === 1
      ? `tháng ${String(number).padStart(number < 3 ? 2 : 1, '0')}/${from.slice(0, 4)}`
      : `quý ${['I', 'II', 'III', 'IV'][(number - 1) / 3]} năm ${from.slice(0, 4)}`;
  return { following: { name, from, to: end } };
}

function declaredPeriod(plan: Plan, wanted: string): ReportPeriod | undefined {
  const small = wanted.toLowerCase();
  const alike = plan.reportPeriods.filter((period) => normalised(period.title).toLowerCase() === small);
  return alike.find((period) => normalised(period.title) === wanted) ?? alike[0];
}

function usualCutOff(year: number, wanted: string): IsoDay | undefined {
  const ending = [` ${year}`, `/${year}`].find((end) => wanted.endsWith(end[0] === ' ' ? `năm${end}` : end)) ?? '';
  const title = wanted.slice(0, wanted.length - ending.length);
  const month = MONTH.exec(title)?.[1];
  if (month)
    return isoDay({ year, month: Number(month), day: new Date(Date.UTC(year, Number(month), 0)).getUTCDate() });
  const usual = USUAL.find((candidate) => candidate.title.test(title));
  return usual && isoDay({ year, month: usual.month, day: usual.day });
}

/** Of a quarter or month; undefined for a period that counts from the beginning of the year. */
function firstDay(year: number, title: string): IsoDay | undefined {
  const [, quarter, month] = /^(?:quý (iv|iii|ii|i|[1-4])|tháng (0?[1-9]|1[0-2]))(?!\d)/iu.exec(title) ?? [];
  if (month) return isoDay({ year, month: Number(month), day: 1 });
  const number = quarter && (ROMAN[quarter.toLowerCase()] ?? Number(quarter));
  return number ? isoDay({ year, month: 3 * number - 2, day: 1 }) : undefined;
}

const MONTHS_IN_WORDS: Record<string, number> = { ba: 3, sáu: 6, chín: 9 };

/**
 * Last day of the quarter, the month or the months by which a title names a part of the plan; undefined for the whole.
 * The last period that a plan declares is the report on all of it where no more of the plan comes behind that day:
 * «6 tháng» of a plan from July to December, but not of one of the whole year.
 */
function partEnd(title: string, { from, to, year }: Plan): IsoDay | undefined {
  const first = firstDay(year, title);
  if (first) {
    const end = addDays(addMonths(first, /^tháng/iu.test(title) ? 1 : 3), -1);
    return end < from ? addMonths(end, 12) : end;
  }
  const [, count] = /^(\d{1,2}|ba|sáu|chín) tháng(?!\p{L})/iu.exec(title) ?? [];
  if (!count) return undefined;
  if (/cuối/iu.test(title)) return to;
  return addDays(addMonths(from, MONTHS_IN_WORDS[count.toLowerCase()] ?? Number(count)), -1);
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
