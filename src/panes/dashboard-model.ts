/** What "Bảng theo dõi mục tiêu" draws: plain data, ready for JSON. */

export interface Dashboard {
  year: number;
  agency: string;
  /** The day looked at. */
  day: string;
  /** The year's last report is cut off: what is not reached is missed. */
  final: boolean;
  /** Cut-off days of the plan's reports, in their order. */
  cutOffs: { name: string; day: string }[];
  /** Ends of months to look at too, where not every day can be asked for. */
  monthEnds?: string[];
  /** The next of them, that day included, and how far off it is. */
  nextReport?: { name: string; day: string; days: number };
  /** The last day of the records, where it is later than the day looked at: they are not in the figures. */
  recordedUntil?: string;
  /** To choose from; none where other agencies report. */
  units: { id: string; name: string }[];
  /** The one chosen, where the plan has it. */
  unit?: string;
  totals: DashboardTotals;
  objectives: DashboardCard[];
  /** Tasks under no objective; those of the agencies that report, by agency. */
  others: DashboardCard[];
}

export interface DashboardTotals {
  objectives: VerdictCounts;
  targets: VerdictCounts;
  tasks: TaskCounts;
  /** "35,3%" of the tasks are done; a dash of none. */
  tasksRate: string;
  /** Late work that is no part of the year's plan and of its reports, but of the calendar and the list of what is due. */
  lateBesides: number;
  /** Due days up to the day, and how many of them are done: "14/20", "70%". */
  due: number;
  dueDone: number;
  dueRate: string;
  /** Who was to report, and who has not; missing where nobody reports to the agency. */
  reporters?: { all: number; reported: number; missing: string[] };
}

export type DashboardVerdict = 'reached' | 'missed' | 'pending' | 'unknown';

/** `missed` takes in what may still be reached. */
export type VerdictCounts = Record<'all' | 'reached' | 'missed' | 'unknown', number>;

/** What the report calls not started is parted: due within a week, later, without a day. */
export type DashboardState = 'done' | 'inProgress' | 'late' | 'dueSoon' | 'coming' | 'dropped' | 'undated';

export type TaskCounts = Record<DashboardState | 'all', number>;

/** An objective, or tasks that belong to none. */
export interface DashboardCard {
  /** The same while the text changes around it. */
  id: string;
  number?: number;
  title: string;
  verdict?: DashboardVerdict;
  source?: DashboardPlace;
  targets: DashboardTarget[];
  tasks: DashboardTask[];
  counts: TaskCounts;
  /** The next due day of its tasks, and how far off it is. */
  next?: { day: string; days: number };
}

export interface DashboardTarget {
  /** "Từ 98%", "Hồ sơ đúng hạn: từ 98%" */
  title: string;
  verdict: DashboardVerdict;
  /** In percent: the bar runs to 100. */
  percent: boolean;
  /** The number aimed at, the upper one where two are. */
  value: number;
  upper?: number;
  /** Missing where no number is recorded. */
  reached?: {
    /** Held against `value`. */
    measure: number;
    /** "412/414 hồ sơ" */
    text: string;
    /** "99,5%"; empty where it says no more than the text. */
    rate: string;
  };
  source: DashboardPlace;
  /** The latest record that the figure comes from. */
  record?: { day: string; source: DashboardPlace };
}

export interface DashboardTask {
  title: string;
  state: DashboardState;
  leads: string[];
  /** As the documents print it. */
  deadline: string;
  doneOn?: string;
  /** The oldest day that has passed undone. */
  overdueSince?: string;
  /** The next day, and how far off it is. */
  next?: { day: string; days: number };
  /** Due days up to the day looked at, and how many of them are done. */
  due: number;
  dueDone: number;
  source: DashboardPlace;
}

export interface DashboardPlace {
  uri: string;
  line: number;
  character: number;
}
