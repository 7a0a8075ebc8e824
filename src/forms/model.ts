/** "Phiếu báo cáo": what a unit is asked, and what it answers. Plain data. */
import type { IsoDay } from '../deadline/model.ts';
import type { ProgressState, Unit } from '../plan/model.ts';

export interface UnitForm {
  unit: Unit;
  agency: string;
  year: number;
  /** "6 tháng đầu năm 2027"; undefined where no period was asked for. */
  period?: string;
  /** Figures and states are asked for up to this day. */
  until: IsoDay;
  /** Who signs for the unit: "Trưởng phòng". */
  headPosition: string;
  tasks: TaskRow[];
  targets: TargetRow[];
}

/** A due day of a task that the unit leads and the records do not settle; without a day for what goes on all year. */
export interface TaskRow {
  id: string;
  title: string;
  objective: string;
  /** As the documents print it. */
  deadline: string;
  due?: IsoDay;
  /** As recorded. */
  state: ProgressState;
  /** Others who lead it too. */
  others: string[];
}

export interface TargetRow {
  id: string;
  objective: string;
  /** "Từ 98%" */
  aimed: string;
  /** In percent: asked for with numerator and denominator. */
  rate: boolean;
  /** "sáng kiến" */
  measure: string;
  /** "đạt 98,5% (31/3/2027)" */
  latest: string;
}

/** The headings by which columns are found again, wherever they stand by then. */
export const TASK_HEADINGS = {
  title: 'Nhiệm vụ',
  state: 'Tình trạng',
  doneOn: 'Ngày hoàn thành',
  evidence: 'Minh chứng',
  reason: 'Lý do chậm, không thực hiện',
  proposal: 'Đề xuất',
} as const;

export const TARGET_HEADINGS = {
  title: 'Chỉ tiêu',
  value: 'Số đạt được',
  total: 'Tổng số',
  evidence: 'Minh chứng',
  reason: 'Lý do chưa đạt',
  proposal: 'Đề xuất',
} as const;

/** In front of the cell with the day of the report. */
export const REPORT_DAY = 'Ngày báo cáo:';

/** In the order in which they are offered. */
export const ANSWER_STATES: readonly ProgressState[] = ['done', 'inProgress', 'late', 'dropped', 'notStarted'];
