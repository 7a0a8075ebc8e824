import { URI } from 'langium';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { MtclSharedServices } from '../services/types.ts';

/** Folders opened beside the others are read, those closed are forgotten; files that stay open stay known. */
export function followFolders(shared: MtclSharedServices): void {
  const connection = shared.lsp.Connection;
  const { DocumentUpdateHandler, LanguageServer } = shared.lsp;
  let supported = false;
  LanguageServer.onInitialize(({ capabilities }) => {
    supported = capabilities.workspace?.workspaceFolders === true;
  });
  LanguageServer.onInitialized(() => {
    if (!connection || !supported) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const closed = removed.map(({ uri }) => URI.parse(uri).toString());
      const open = shared.workspace.TextDocuments.keys().filter((uri) =>
        closed.some((folder) => URI.parse(uri).toString().startsWith(`${folder}/`)),
      );
      // A change of a folder is a change of all that it holds.
      DocumentUpdateHandler.didChangeWatchedFiles?.({
        changes: [
          ...closed.map((uri): FileEvent => ({ uri, type: FileChangeType.Deleted })),
          ...[...added.map(({ uri }) => uri), ...open].map((uri): FileEvent => ({ uri, type: FileChangeType.Changed })),
        ],
      });
    });
  });
}
