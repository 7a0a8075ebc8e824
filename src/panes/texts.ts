/** What the data of the panes says in the language of the interface; the rest are words of the plan. */
import { type EntryStatus, STATUS_NAMES } from '../calendar/index.ts';

export interface PaneTexts {
  /** Of the cut-off day of a report, which passes and is not missed. */
  passed: string;
  states: Record<EntryStatus, string>;
  /** The cut-off day of a report, and whom it concerns. */
  cutOff: (report: string) => string;
  everybody: string;
  /** Of a task whose deadline gives no day. */
  undated: string;
  /** Over tasks that stand under no objective and no heading. */
  commonTasks: string;
}

export const PANE_TEXTS: Record<'vi' | 'en', PaneTexts> = {
  vi: {
    passed: 'Đã qua',
    states: STATUS_NAMES,
    cutOff: (report) => `Chốt số liệu báo cáo ${report}`,
    everybody: 'Các đơn vị',
    undated: 'Không quy ra ngày',
    commonTasks: 'Nhiệm vụ chung',
  },
  en: {
    passed: 'Past',
    states: {
      done: 'Done',
      doneLate: 'Done late',
      dropped: 'Dropped',
      late: 'Late',
      behind: 'Behind',
      dueSoon: 'Due soon',
      coming: 'Not yet due',
    },
    cutOff: (report) => `Cut-off day of the report “${report}”`,
    everybody: 'All units',
    undated: 'Without a date',
    commonTasks: 'Common tasks',
  },
};
