import {
  type BuildOptions,
  Cancellation,
  DefaultDocumentBuilder,
  Deferred,
  DocumentState,
  isOperationCancelled,
  type LangiumDocument,
  OperationCancelled,
  type URI,
} from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { InputError } from '../../files/input/input-error.ts';
import type { PlanService } from '../plan-builder/plans.ts';
import type { RuleSettingsService } from '../rules/settings-service.ts';
import type { Needing } from '../services/needs.ts';
import type { DocumentPlaces } from '../services/places.ts';
import { nodesOfType } from '../syntax/file-index.ts';
import { brokenFile, MtclDocumentValidator } from '../validation/document-validator.ts';
import type { MtclImports } from './imports.ts';

/** Loads what a file needs before it is linked: the files it uses, also those outside the open folders; its settings. */
export class MtclDocumentBuilder extends DefaultDocumentBuilder {
  private readonly imports: () => MtclImports;
  private readonly settings: () => RuleSettingsService;
  private readonly plans: () => PlanService;
  private readonly places: DocumentPlaces;
  /** Updates that are wanted and have not begun; resolved when the last of them has. */
  private announced = 0;
  private allBegun = new Deferred<void>();
  private begun?: () => void;
  /** An update may take several builds; only behind the last is all checked. */
  private updating = false;
  /** Files checked in builds that did not come to their end. */
  private readonly checked = new Set<LangiumDocument>();
  /** Files whose findings may have changed with those of a file that uses them. */
  private readonly beside = new Set<LangiumDocument>();
  /** Who waits for a document, or for all. */
  private readonly waiting = new Set<() => void>();
  /** What went wrong with a file since it was read. */
  private readonly failures = new WeakMap<LangiumDocument, unknown>();

  constructor(
    services: Needing<{
      Places: DocumentPlaces;
      Imports: MtclImports;
      Plans: PlanService;
      RuleSettings: RuleSettingsService;
    }>,
  ) {
    super(services);
    this.places = services.workspace.Places;
    this.imports = () => services.workspace.Imports;
    this.plans = () => services.workspace.Plans;
    this.settings = () => services.workspace.RuleSettings;
  }

  /** Until what it returns is called, whoever waits for a state of documents waits for this update first. */
  announceUpdate(): () => void {
    this.announced++;
    let done = false;
    return () => {
      if (done) return;
      done = true;
      this.announced--;
      if (this.announced > 0) return;
      this.allBegun.resolve();
      this.allBegun = new Deferred();
    };
  }

  /**
   * As Langium's, with two things more: what is open counts as it stands in the editor, whether its file is there or
   * not; and what neither is open nor lies in a folder nor is used by such a file is forgotten. `begun` is called when
   * it is known what is to be built.
   */
  override async update(
    changed: URI[],
    deleted: URI[],
    cancelToken: Cancellation.CancellationToken = Cancellation.CancellationToken.None,
    begun?: () => void,
  ): Promise<void> {
    const gone = deleted.flatMap((uri) => this.langiumDocuments.getDocuments(uri)).map(({ uri }) => uri);
    const open = [...deleted, ...gone].filter((uri) => this.places.isOpen(uri));
    for (const uri of open) this.imports().wasDeleted(uri, true);
    this.begun = begun;
    this.updating = true;
    try {
      await this.updateAll(changed, gone, open, cancelToken);
    } finally {
      this.updating = false;
      this.wake();
    }
  }

  private async updateAll(
    changed: URI[],
    gone: URI[],
    open: URI[],
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    this.readWith([...changed, ...gone].flatMap((uri) => this.langiumDocuments.getDocument(uri) ?? []));
    await super.update(
      [...changed, ...open],
      gone.filter((uri) => !this.places.isOpen(uri)),
      cancelToken,
    );
    const unwanted = this.unwanted();
    if (unwanted.length > 0) await super.update([], unwanted, cancelToken);
    const outdated = [...this.withSharers(this.beside)].filter((document) => this.isOutdated(document));
    this.beside.clear();
    if (outdated.length === 0) return;
    for (const document of outdated) this.resetToState(document, DocumentState.IndexedReferences);
    await super.update([], [], cancelToken);
  }

  /** What a file declares may be used or not in the files that use it: these are looked at again once those are checked. */
  private readWith(documents: LangiumDocument[]): void {
    for (const document of this.imports().reachedFrom(documents)) this.beside.add(document);
  }

  /** Records of one plan in several files speak to each other, whether or not those use each other. */
  private withSharers(documents: Iterable<LangiumDocument>): Set<LangiumDocument> {
    const found = new Set(documents);
    const plans = [...found].filter((document) => nodesOfType(document.parseResult.value, 'Plan').length > 0);
    for (const document of this.imports().reachedFrom(plans.flatMap((plan) => this.plans().entriesOf(plan)))) {
      found.add(document);
    }
    return found;
  }

  private isOutdated(document: LangiumDocument): boolean {
    if (this.langiumDocuments.getDocument(document.uri) !== document || this.places.isView(document.uri)) return false;
    const { DocumentValidator } = this.serviceRegistry.getServices(document.uri).validation;
    return (
      document.state === DocumentState.Validated &&
      DocumentValidator instanceof MtclDocumentValidator &&
      DocumentValidator.isOutdated(document)
    );
  }

  protected override async emitUpdate(changed: URI[], deleted: URI[]): Promise<void> {
    await super.emitUpdate(changed, deleted);
    this.begun?.();
    this.begun = undefined;
    this.wake();
  }

  override waitUntil(state: DocumentState, cancelToken?: Cancellation.CancellationToken): Promise<void>;
  override waitUntil(state: DocumentState, uri?: URI, cancelToken?: Cancellation.CancellationToken): Promise<URI>;
  override async waitUntil(
    state: DocumentState,
    uri?: URI | Cancellation.CancellationToken,
    cancelToken?: Cancellation.CancellationToken,
    // biome-ignore lint/suspicious/noConfusingVoidType: as Langium declares it
  ): Promise<URI | void> {
    while (this.announced > 0) await this.allBegun.promise;
    try {
      const awaited = await super.waitUntil(state, uri as URI, cancelToken);
      // Still loaded, but closed, and no file of ours: answered as one that is gone.
      if (awaited && this.places.inEditor && !this.serviceRegistry.hasServices(awaited)) {
        throw new ResponseError(LSPErrorCodes.ServerCancelled, `No document found for URI: ${awaited.toString()}`);
      }
      return awaited;
    } catch (error) {
      if (!isOperationCancelled(error)) throw error;
      // Whoever asked over the connection is told what it is: no mistake.
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
    }
  }

  /** What an editor need not know any more: not open, in no folder, and used by nothing that is either. */
  private unwanted(): URI[] {
    if (!this.places.inEditor) return [];
    const all = this.langiumDocuments.all.toArray();
    const known = all.filter(({ uri }) => this.places.isKnown(uri));
    if (known.length === all.length) return [];
    const wanted = this.imports().reachedFrom(known);
    return all.filter((document) => !wanted.has(document)).map(({ uri }) => uri);
  }

  /** Nothing is found in a view of an earlier text: what it says is past. */
  protected override async validate(
    document: LangiumDocument,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    if (this.places.isView(document.uri)) {
      document.diagnostics = [];
      return;
    }
    await this.unbroken(document, () => super.validate(document, cancelToken));
    const error = this.failures.get(document);
    if (error !== undefined) document.diagnostics = [...(document.diagnostics ?? []), brokenFile(error)];
  }

  protected override async runCancelable(
    documents: LangiumDocument[],
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
    step: (document: LangiumDocument) => unknown,
  ): Promise<void> {
    await super.runCancelable(documents, state, cancelToken, (document) => {
      if (state === DocumentState.IndexedContent) this.failures.delete(document);
      return this.unbroken(document, () => step(document));
    });
    this.wake();
  }

  /**
   * Told to the end: Langium leaves it where the build is cut short by a change, and as the file is ready by then, what
   * was found in it would never be shown.
   */
  protected override async notifyDocumentPhase(
    document: LangiumDocument,
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    if (state === DocumentState.Validated) this.checked.add(document);
    for (const listener of [...this.documentPhaseListeners.get(state)]) await listener(document, cancelToken);
    this.wake();
  }

  /** Also of the files that a build had checked before it was cut short. */
  protected override async notifyBuildPhase(
    documents: LangiumDocument[],
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    let told = documents;
    if (state === DocumentState.Validated) {
      told = [...new Set([...documents, ...this.checked])].filter(({ uri }) => this.langiumDocuments.hasDocument(uri));
      this.checked.clear();
      this.readWith(told);
    }
    if (told.length === 0) return;
    for (const listener of [...this.buildPhaseListeners.get(state)]) await listener(told, cancelToken);
  }

  /**
   * Until all documents have come so far. Langium tells only who waited before it began to tell, and of no build that
   * has no document; whoever asks in between would wait for the next change.
   */
  protected override awaitBuilderState(
    state: DocumentState,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    const whole = () => state < DocumentState.Validated || !this.updating;
    return this.until(() => this.currentState >= state && whole(), cancelToken);
  }

  /** Until a document has come so far, or is gone. */
  protected override async awaitDocumentState(
    state: DocumentState,
    uri: URI,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<URI> {
    const document = this.langiumDocuments.getDocument(uri);
    const never = !document || (document.state < state && this.currentState >= state);
    if (never) return super.awaitDocumentState(state, uri, cancelToken);
    await this.until(() => {
      const now = this.langiumDocuments.getDocument(uri);
      return !now || now.state >= state;
    }, cancelToken);
    if (!this.langiumDocuments.hasDocument(uri)) throw OperationCancelled;
    return uri;
  }

  private until(reached: () => boolean, cancelToken: Cancellation.CancellationToken): Promise<void> {
    if (reached()) return Promise.resolve();
    if (cancelToken.isCancellationRequested) return Promise.reject(OperationCancelled);
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        this.waiting.delete(look);
        cancelled.dispose();
        settle();
      };
      const look = () => {
        if (reached()) end(resolve);
      };
      const cancelled = cancelToken.onCancellationRequested(() => end(() => reject(OperationCancelled)));
      this.waiting.add(look);
    });
  }

  private wake(): void {
    for (const look of [...this.waiting]) look();
  }

  /** A mistake of ours in one step for one file ends neither the other steps nor the other files; the file says so. */
  private async unbroken(document: LangiumDocument, step: () => unknown): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (isOperationCancelled(error)) throw error;
      this.failures.set(document, error);
    }
  }

  protected override async buildDocuments(
    documents: LangiumDocument[],
    options: BuildOptions,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    const all = new Map(documents.map((document) => [document.uri.toString(), document]));
    const listed = new Map<string, Promise<string[]>>();
    // Which files are gone is known before any is looked for.
    for (const document of documents) {
      if (document.state === DocumentState.Changed) await this.reread(document, cancelToken, all);
    }
    for (const document of all.values()) {
      await this.imports().locate(document, listed);
      for (const { uri } of this.imports().usesOf(document)) {
        if (!uri || all.has(uri.toString()) || this.langiumDocuments.hasDocument(uri)) continue;
        const used = await this.load(uri);
        if (used) all.set(uri.toString(), used);
      }
    }
    await this.settings().prepare([...all.values()].filter(({ uri }) => this.places.mayHaveFile(uri)));
    return super.buildDocuments([...all.values()], options, cancelToken);
  }

  /** A file that is gone before it is read (a folder synchronised, a branch changed) counts as deleted; all else goes on. */
  private async reread(
    document: LangiumDocument,
    cancelToken: Cancellation.CancellationToken,
    all: Map<string, LangiumDocument>,
  ): Promise<void> {
    try {
      await this.langiumDocumentFactory.update(document, cancelToken);
      this.imports().wasRead(document.uri);
      await this.notifyDocumentPhase(document, DocumentState.Parsed, cancelToken);
    } catch (error) {
      if (isOperationCancelled(error)) throw error;
      for (const gone of this.langiumDocuments.deleteDocuments(document.uri)) this.cleanUpDeleted(gone);
      // Its findings are taken back, and what is remembered of it.
      await this.emitUpdate([], [document.uri]);
      all.delete(document.uri.toString());
      const empty = this.unopened(document.uri, error);
      if (empty) all.set(document.uri.toString(), empty);
    }
  }

  /** A file that is there and is not opened (too large, say) stands among the others, empty, to say so. */
  unopened(uri: URI, error: unknown): LangiumDocument | undefined {
    if (!(error instanceof InputError)) return undefined;
    this.imports().wasRead(uri, error);
    const document = this.langiumDocumentFactory.fromString('', uri);
    this.langiumDocuments.addDocument(document);
    return document;
  }

  private async load(uri: URI): Promise<LangiumDocument | undefined> {
    try {
      const document = await this.langiumDocuments.getOrCreateDocument(uri);
      this.imports().wasRead(uri);
      return document;
    } catch (error) {
      this.imports().wasRead(uri, error);
      // Not there or not readable: the validator says so at the `dùng`.
      return undefined;
    }
  }
}
