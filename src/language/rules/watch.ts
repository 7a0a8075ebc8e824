import { DocumentState, URI, UriUtils } from 'langium';
import type { MtclSharedServices } from '../services/types.ts';
import { PROJECT_FILE } from './settings-service.ts';

/** Checks all files again when `mtcl.json` or the editor's setting `mtcl.rules` changes. */
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
  shared.lsp.DocumentUpdateHandler.onWatchedFilesChange(({ changes }) => {
    if (!changes.some(({ uri }) => UriUtils.basename(URI.parse(uri)) === PROJECT_FILE)) return;
    RuleSettings.reload();
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
