import { ViewColumn } from 'vscode';
import { messages } from '../messages.ts';
import { paneFeature } from '../webview/pane-feature.ts';
import { CalendarPane } from './panel.ts';

/** "MTCL: Lịch công việc": the year's tasks by day. */
export const calendar = paneFeature({
  name: 'calendar',
  id: 'mtcl.calendar',
  title: () => messages().calendarTitle,
  column: ViewColumn.Active,
  preserveFocus: false,
  make: (extension, panel, uri) => new CalendarPane(extension, panel, uri),
});
