import { URI } from 'langium';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { MtclSharedServices } from '../services/types.ts';

/** Folders opened beside the others are read, those closed are forgotten; files that stay open stay known. */
export function followFolders(shared: MtclSharedServices): void {
  const connection = shared.lsp.Connection;
  const { DocumentUpdateHandler, LanguageServer } = shared.lsp;
  const { Places } = shared.workspace;
  let supported = false;
  let folders = new Set<string>();
  const tell = () => Places.setFolders([...folders].map((uri) => URI.parse(uri)));
  LanguageServer.onInitialize(({ capabilities, workspaceFolders }) => {
    supported = capabilities.workspace?.workspaceFolders === true;
    folders = new Set(workspaceFolders?.map(({ uri }) => URI.parse(uri).toString()));
    tell();
  });
  LanguageServer.onInitialized(() => {
    if (!connection || !supported) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const closed = removed.map(({ uri }) => URI.parse(uri).toString());
      for (const uri of closed) folders.delete(uri);
      for (const { uri } of added) folders.add(URI.parse(uri).toString());
      tell();
      // A change of a folder is a change of all that it holds.
      DocumentUpdateHandler.didChangeWatchedFiles?.({
        changes: [
          ...closed.map((uri): FileEvent => ({ uri, type: FileChangeType.Deleted })),
          ...added.map(({ uri }): FileEvent => ({ uri, type: FileChangeType.Changed })),
        ],
      });
    });
  });
}
