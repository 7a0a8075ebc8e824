/** What the calendar's page and the extension say to each other. Types only. */
import type { CalendarResult } from '../../server/protocol.ts';

export type ToCalendar =
  /** Plans may have changed: ask again. */
  | { type: 'changed' }
  | { type: 'update'; result: CalendarResult | undefined }
  /** Another file is shown from now on. */
  | { type: 'file'; uri: string };

export type FromCalendar =
  | { type: 'ready' }
  | { type: 'pull' }
  | { type: 'open' | 'record'; uri: string; line: number; character: number };

export type CalendarView = 'year' | 'month' | 'agenda';

/** Which entries are shown; `undefined` shows all. */
export interface Filters {
  performer?: string;
  monitor?: string;
  /** Only what is not finished; only what is late. */
  state?: 'open' | 'late';
}

/** Kept by VS Code while the window is closed. */
export interface CalendarState extends Filters {
  uri: string;
  view: CalendarView;
  /** The chosen day, ISO. */
  day?: string;
}
