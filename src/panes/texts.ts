/** What the data of the panes says in the language of the interface; the rest are words of the plan. */
import { DUE_SOON_DAYS, type EntryStatus, STATUS_NAMES } from '../calendar/index.ts';
import type { ProgressState } from '../plan/model.ts';

export interface PaneTexts {
  /** Of the cut-off day of a report, which passes and is not missed. */
  passed: string;
  states: Record<EntryStatus, string>;
  /** Behind it where work is recorded as begun. */
  underWay: string;
  /** The cut-off day of a report, and whom it concerns. */
  cutOff: (report: string) => string;
  everybody: string;
  /** Of a task whose deadline gives no day. */
  undated: string;
  /** Over tasks that stand under no objective and no heading. */
  commonTasks: string;
  /** A period as reports name it, «6 tháng đầu năm 2027»; one that the plan has named otherwise stays. */
  period: (name: string) => string;
  /** Figures written the Vietnamese way, «1.234,5». */
  figures: (text: string) => string;
}

export const PANE_TEXTS: Record<'vi' | 'en', PaneTexts> = {
  vi: {
    passed: 'Đã qua',
    states: STATUS_NAMES,
    underWay: 'đang làm',
    cutOff: (report) => `Chốt số liệu báo cáo ${report}`,
    everybody: 'Các đơn vị',
    undated: 'Không quy ra ngày',
    commonTasks: 'Nhiệm vụ chung',
    period: (name) => name,
    figures: (text) => text,
  },
  en: {
    passed: 'Past',
    states: {
      done: 'Done',
      doneLate: 'Done late',
      dropped: 'Dropped',
      late: 'Late',
      behind: 'Behind',
      dueSoon: `Due within ${DUE_SOON_DAYS} days`,
      coming: 'Not yet due',
    },
    underWay: 'under way',
    cutOff: (report) => `Cut-off day of the report “${report}”`,
    everybody: 'All units',
    undated: 'Without a date',
    commonTasks: 'Common tasks',
    period: englishPeriod,
    figures: (text) =>
      text.replace(/\d[\d.,]*\d/gu, (figure) => figure.replace(/[.,]/gu, (sign) => (sign === ',' ? '.' : ','))),
  },
};

const PERIODS: [RegExp, (first: string, year: string) => string][] = [
  [/^năm (\d{4})$/u, (year) => `year ${year}`],
  [/^0?([69]) tháng đầu năm (\d{4})$/u, (months, year) => `first ${months} months of ${year}`],
  [/^6 tháng cuối (năm) (\d{4})$/u, (_, year) => `last 6 months of ${year}`],
  [/^quý (I|II|III|IV) năm (\d{4})$/u, (quarter, year) => `quarter ${quarter} of ${year}`],
  [/^tháng (\d{1,2}) năm (\d{4})$/u, (month, year) => `month ${Number(month)} of ${year}`],
];

function englishPeriod(name: string): string {
  for (const [pattern, words] of PERIODS) {
    const [, first = '', year = ''] = pattern.exec(name) ?? [];
    if (first) return words(first, year);
  }
  return name;
}

/** How a due day stands, with what is recorded of it: "Chưa đến hạn, đang làm". */
export function standingWords(texts: PaneTexts, status: EntryStatus, state: ProgressState): string {
  return state === 'inProgress' ? `${texts.states[status]}, ${texts.underWay}` : texts.states[status];
}
