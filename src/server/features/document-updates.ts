import { URI } from 'langium';
import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import { type DidChangeWatchedFilesParams, FileChangeType, type TextDocumentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { MtclDocumentBuilder } from '../../language/references/document-builder.ts';
import type { MtclSharedServices } from '../services/types.ts';

/** What is opened, changed and closed in the editor. */
export class MtclDocumentUpdates extends DefaultDocumentUpdateHandler {
  constructor(private readonly shared: MtclSharedServices) {
    super(shared);
  }

  override didChangeContent({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    if (this.serviceRegistry.hasServices(uri)) this.fireDocumentUpdate([uri], []);
  }

  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    for (const { uri, type } of params.changes) {
      if (type !== FileChangeType.Deleted) this.shared.workspace.Imports.wasDeleted(URI.parse(uri), false);
    }
    super.didChangeWatchedFiles(params);
  }

  /** A file that was deleted while it was open is there again. */
  didSaveDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    const { Imports } = this.shared.workspace;
    if (!Imports.isLost(uri)) return;
    Imports.wasDeleted(uri, false);
    this.fireDocumentUpdate([uri], []);
  }

  /** What stood in the editor counts no more: the file is read again, and where there is none the document is gone. */
  didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): void {
    const uri = URI.parse(document.uri);
    const { LangiumDocuments, Places } = this.shared.workspace;
    if (!LangiumDocuments.hasDocument(uri) && !this.serviceRegistry.hasServices(uri)) return;
    if (Places.mayHaveFile(uri)) this.fireDocumentUpdate([uri], []);
    else this.fireDocumentUpdate([], [uri]);
  }

  /** What is asked from now on waits until the update has begun: what it changes is not answered from. */
  protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
    const begun = (this.documentBuilder as MtclDocumentBuilder).announceUpdate();
    this.workspaceManager.ready
      .then(() =>
        this.workspaceLock.write(async (token) => {
          try {
            await (this.documentBuilder as MtclDocumentBuilder).update(changed, deleted, token, begun);
          } finally {
            begun();
          }
        }),
      )
      .catch((error) => {
        begun();
        this.shared.lsp.Connection?.console.error(error instanceof Error ? (error.stack ?? error.message) : `${error}`);
      });
  }
}
