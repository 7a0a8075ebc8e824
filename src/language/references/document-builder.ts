import {
  type BuildOptions,
  DefaultDocumentBuilder,
  DocumentState,
  isOperationCancelled,
  type LangiumDocument,
} from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { RuleSettingsService } from '../rules/settings-service.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';
import type { MtclImports } from './imports.ts';

/** Loads what a file needs before it is linked: the files it uses, also those outside the open folders; its settings. */
export class MtclDocumentBuilder extends DefaultDocumentBuilder {
  private readonly imports: () => MtclImports;
  private readonly settings: () => RuleSettingsService;

  constructor(services: MtclSharedCoreServices) {
    super(services);
    this.imports = () => services.workspace.Imports;
    this.settings = () => services.workspace.RuleSettings;
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    cancelToken: CancellationToken,
  ): Promise<void> {
    const all = new Map(documents.map((document) => [document.uri.toString(), document]));
    for (const document of all.values()) {
      if (document.state === DocumentState.Changed && !(await this.reread(document, cancelToken))) {
        all.delete(document.uri.toString());
        continue;
      }
      for (const { uri } of this.imports().usesOf(document)) {
        if (!uri || all.has(uri.toString()) || this.langiumDocuments.hasDocument(uri)) continue;
        const used = await this.load(uri);
        if (used) all.set(uri.toString(), used);
      }
    }
    await this.settings().prepare([...all.values()]);
    return super.buildDocuments([...all.values()], options, cancelToken);
  }

  /** Also of a build of no file at all: somebody may be waiting for its end. */
  protected override async notifyBuildPhase(
    documents: LangiumDocument[],
    state: DocumentState,
    cancelToken: CancellationToken,
  ): Promise<void> {
    if (documents.length > 0) return super.notifyBuildPhase(documents, state, cancelToken);
    for (const listener of [...this.buildPhaseListeners.get(state)]) await listener(documents, cancelToken);
  }

  /** A file that is gone before it is read (a folder synchronised, a branch changed) counts as deleted; all else goes on. */
  private async reread(document: LangiumDocument, cancelToken: CancellationToken): Promise<boolean> {
    try {
      await this.langiumDocumentFactory.update(document, cancelToken);
      return true;
    } catch (error) {
      if (isOperationCancelled(error)) throw error;
      for (const gone of this.langiumDocuments.deleteDocuments(document.uri)) this.cleanUpDeleted(gone);
      // Its findings are taken back, and what is remembered of it.
      await this.emitUpdate([], [document.uri]);
      return false;
    }
  }

  private async load(uri: LangiumDocument['uri']): Promise<LangiumDocument | undefined> {
    try {
      return await this.langiumDocuments.getOrCreateDocument(uri);
    } catch {
      // Not there or not readable: the validator says so at the `dùng`.
      return undefined;
    }
  }
}
