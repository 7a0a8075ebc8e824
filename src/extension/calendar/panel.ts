import { commands, type WebviewPanel } from 'vscode';
import { type CalendarParams, calendarRequest } from '../../server/protocol.ts';
import type { FromCalendar, ToCalendar } from '../../webview/calendar/protocol.ts';
import type { Extension } from '../feature.ts';
import { messages } from '../messages.ts';
import { Pane } from '../webview/pane.ts';

const BODY = `<header>
<div id="toolbar"></div>
<div id="notices" role="status"></div>
<p id="keys"></p>
</header>
<div id="body">
<main id="calendar" aria-describedby="keys"></main>
<aside id="details" aria-live="polite" aria-labelledby="day-name"></aside>
</div>`;

/** The year's tasks by day, for one plan. */
export class CalendarPane extends Pane<ToCalendar, FromCalendar> {
  private entry: string | undefined;

  constructor(extension: Extension, panel: WebviewPanel, uri: string) {
    super(extension, panel, uri);
    panel.title = messages().calendarTitle;
    this.showPage({ bundle: 'webview-calendar', body: BODY });
  }

  protected fileChanged(): void {
    this.post({ type: 'file', uri: this.uri });
  }

  protected plansChanged(): void {
    this.post({ type: 'changed' });
  }

  protected receive(message: FromCalendar): void {
    if (message.type === 'pull') void this.answer();
    if (message.type === 'open') void this.open(message);
    if (message.type === 'record') void commands.executeCommand('mtcl.record', message);
  }

  private async answer(): Promise<void> {
    const params: CalendarParams = { uri: this.uri, entry: this.entry };
    const result = await this.ask(calendarRequest, params);
    this.entry = result?.entry ?? this.entry;
    this.post({ type: 'update', result });
  }
}
