import { commands, type WebviewPanel } from 'vscode';
import { type DashboardParams, dashboardRequest } from '../../server/protocol.ts';
import type { FromDashboard, ToDashboard } from '../../webview/dashboard/protocol.ts';
import type { Extension } from '../feature.ts';
import { messages } from '../messages.ts';
import { Pane } from '../webview/pane.ts';

const BODY = `<header>
<div id="toolbar"></div>
<div id="notices" role="status"></div>
</header>
<main>
<section aria-labelledby="totals-name">
<h2 id="totals-name"></h2>
<div id="totals"></div>
</section>
<section aria-labelledby="cards-name">
<h2 id="cards-name"></h2>
<div id="cards"></div>
</section>
</main>`;

/** Objectives with what was reached of them, for one plan. */
export class DashboardPane extends Pane<ToDashboard, FromDashboard> {
  private entry: string | undefined;

  constructor(extension: Extension, panel: WebviewPanel, uri: string) {
    super(extension, panel, uri);
    panel.title = messages().dashboardTitle;
    this.showPage({ bundle: 'webview-dashboard', body: BODY });
  }

  protected fileChanged(): void {
    this.post({ type: 'file', uri: this.uri });
  }

  protected plansChanged(): void {
    this.post({ type: 'changed' });
  }

  protected receive(message: FromDashboard): void {
    if (message.type === 'pull') void this.answer({ day: message.day, unit: message.unit });
    if (message.type === 'open') void this.open(message);
    if (message.type === 'record') void commands.executeCommand('mtcl.record', message);
  }

  private async answer(question: Pick<DashboardParams, 'day' | 'unit'>): Promise<void> {
    const params: DashboardParams = { uri: this.uri, entry: this.entry, ...question };
    const result = await this.ask(dashboardRequest, params);
    this.entry = result?.entry ?? this.entry;
    this.post({ type: 'update', result });
  }
}
