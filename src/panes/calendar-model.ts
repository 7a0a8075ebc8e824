/** What the calendar pane draws: plain data, ready for JSON. */

export interface PaneCalendar {
  year: number;
  agency: string;
  /** First and last day of the plan. */
  from: string;
  to: string;
  /** Who leads or coordinates, who monitors: the filters. */
  performers: PaneParty[];
  monitors: PaneParty[];
  tasks: PaneTask[];
  /** By due day. */
  entries: PaneEntry[];
  /** Tasks, by their place in `tasks`, of which the deadline or a part of it gives no day. */
  /** `late`: reported as late. */
  undated: { task: number; words: string[]; partly: boolean; late?: true }[];
  /** Days off from the first to the last month shown, with their names; weekly rest days are named too. */
  restDays: { day: string; name: string; holiday: boolean }[];
}

export interface PaneParty {
  id: string;
  name: string;
}

export interface PaneTask {
  title: string;
  objective?: string;
  /** What it stands under where that is no objective (`đề mục`). */
  heading?: string;
  leads: string[];
  coordinators: string[];
  monitors: string[];
  /** Places among `performers` and `monitors`. */
  performedBy: number[];
  monitoredBy: number[];
  evidence: string[];
  deadline: string;
  source: { uri: string; line: number; character: number };
}

export interface PaneEntry {
  id: string;
  kind: 'task' | 'report';
  /** Place in `tasks`. */
  task: number;
  ordinal: number;
  count: number;
  due: string;
  /** First day of a window that ends on the due day. */
  from?: string;
  /** The due day was moved from here because of `moveReason`. */
  movedFrom?: string;
  moveReason?: string;
  status: 'done' | 'doneLate' | 'dropped' | 'late' | 'behind' | 'dueSoon' | 'coming';
  /** "Trễ hạn" */
  statusName: string;
  doneOn?: string;
}
