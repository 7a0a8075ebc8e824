/** The calendar pane. Types only. */
import type { PaneCalendar } from '../../panes/calendar-model.ts';

export interface CalendarParams {
  /** A file of the plan. */
  uri: string;
  entry?: string;
}

export interface CalendarResult {
  entry: string;
  /** The day it is in Vietnam, ISO. */
  today: string;
  /** Missing where the file belongs to no plan: `notice` says why. */
  calendar?: PaneCalendar;
  notice?: string;
}
