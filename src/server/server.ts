/** The language server, wherever it runs. */
import type { Connection } from 'vscode-languageserver';
import type { Host } from '../generator/host.ts';
import { createMtclServices } from '../language/services/module.ts';
import { startEditorServer } from './features/language-server.ts';
import type { ServerOptions } from './protocol.ts';
import { onCalendar } from './requests/calendar.ts';
import { onCompare } from './requests/compare.ts';
import { onCompleteHead } from './requests/complete-head.ts';
import { onDashboard } from './requests/dashboard.ts';
import { onForms } from './requests/forms.ts';
import { onGenerate } from './requests/generate.ts';
import { onImport } from './requests/import.ts';
import { onMove } from './requests/move.ts';
import { onNewFiles } from './requests/new-files.ts';
import { onOutline } from './requests/outline.ts';
import { onPasteTasks } from './requests/paste-tasks.ts';
import { announcePlans } from './requests/plans-changed.ts';
import { onPreview } from './requests/preview.ts';
import { onProseTasks } from './requests/prose-tasks.ts';
import { onRecord } from './requests/record.ts';
import { onReview } from './requests/review.ts';
import { onSite } from './requests/site.ts';
import { followTrust, watchRuleSettings } from './rules-watch.ts';
import { followLanguage, speak } from './support/language.ts';
import { today } from './support/today.ts';

export function serve(connection: Connection, host: Host): void {
  const { shared } = createMtclServices({ connection, files: host.files });
  shared.workspace.RuleSettings.today = today();
  shared.lsp.LanguageServer.onInitialize(({ initializationOptions }) => {
    const options = initializationOptions as ServerOptions | undefined;
    shared.workspace.RuleSettings.page = options?.rulesPage;
    shared.workspace.Places.trusted = options?.trusted !== false;
    speak(options?.language);
  });
  watchRuleSettings(shared);
  followTrust(connection, shared);
  followLanguage(connection, shared);
  onGenerate(connection, shared, host);
  onCompleteHead(connection, shared);
  onPreview(connection, shared);
  onCalendar(connection, shared);
  onDashboard(connection, shared);
  onOutline(connection, shared);
  onNewFiles(connection, shared);
  onImport(connection, shared, host);
  onMove(connection, shared);
  onPasteTasks(connection, shared);
  onProseTasks(connection, shared);
  onCompare(connection, shared);
  onForms(connection, shared, host);
  onSite(connection, shared, host);
  onRecord(connection, shared);
  onReview(connection, host);
  announcePlans(connection, shared);
  startEditorServer(shared);
}
