import { DocumentState, URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { PROJECT_FILE } from '../language/rules/settings-service.ts';
import { spelledElsewhereNotice, trustedNotice } from './protocol.ts';
import type { MtclSharedServices } from './services/types.ts';
import { hear } from './support/answer.ts';
import { onNewDay } from './support/new-day.ts';
/** Checks all files again when `mtcl.json`, a file that an agency brings along or the setting `mtcl.rules` changes; daily. */
export function watchRuleSettings(shared: MtclSharedServices): void {
  const { ConfigurationProvider, RuleSettings } = shared.workspace;
  const takeOver = async () => {
    const changed = RuleSettings.useEditorSetting(await ConfigurationProvider.getConfiguration('mtcl', 'rules'));
    if (changed) recheck(shared);
  };
  void ConfigurationProvider.ready.then(takeOver);
  ConfigurationProvider.onConfigurationSectionUpdate(() => {
    void takeOver();
  });
  onNewDay((day) => {
    RuleSettings.today = day;
    recheck(shared);
  });
  shared.lsp.DocumentUpdateHandler.onWatchedFilesChange(({ changes }) => {
    const names = changes.map(({ uri }) => UriUtils.basename(URI.parse(uri)));
    const project = names.includes(PROJECT_FILE);
    if (project) RuleSettings.reload();
    if (project || names.some((name) => isNamed(name, shared))) recheck(shared);
  });
}

/** A Word file or picture that a file of a plan names is there now, or no more. */
function isNamed(name: string, { workspace }: MtclSharedServices): boolean {
  if (!/\.(?:docx|png|jpe?g)$/iu.test(name)) return false;
  const wanted = name.normalize('NFC');
  return workspace.LangiumDocuments.all.some(({ textDocument }) =>
    textDocument.getText().normalize('NFC').includes(wanted),
  );
}

/** Files that were not opened in a folder that nobody trusted are, as soon as somebody does. */
export function followTrust(connection: Connection, shared: MtclSharedServices): void {
  hear(connection, trustedNotice, () => {
    shared.workspace.Places.trusted = true;
    recheck(shared);
  });
}

/** The spelling is left to another extension, or no more. */
export function followSpelling(connection: Connection, shared: MtclSharedServices): void {
  hear(connection, spelledElsewhereNotice, (elsewhere) => {
    shared.workspace.RuleSettings.spelledElsewhere = elsewhere;
    recheck(shared);
  });
}

function recheck(shared: MtclSharedServices): void {
  const { DocumentBuilder, LangiumDocuments, WorkspaceLock } = shared.workspace;
  void WorkspaceLock.write((token) => {
    for (const document of LangiumDocuments.all) DocumentBuilder.resetToState(document, DocumentState.Linked);
    return DocumentBuilder.update([], [], token);
  });
}
