import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  DefaultIndexManager,
  DefaultScopeComputation,
  DefaultScopeProvider,
  DocumentState,
  type LangiumDocument,
  MultiMap,
  type ReferenceDescription,
  type ReferenceInfo,
  type Scope,
  type Stream,
  stream,
  URI,
  WorkspaceCache,
} from 'langium';
import { onceFor } from '../../memo.ts';
import type { MtclCoreServices, MtclSharedCoreServices } from '../services/types.ts';
import { fileIndex } from '../syntax/file-index.ts';
import { foldedName } from './file-names.ts';
import type { MtclImports } from './imports.ts';
import type { MtclReferenceDescriptions } from './reference-descriptions.ts';

/** Every named element is known everywhere in its file and in the files that use it; nothing nests. */
export class MtclScopeComputation extends DefaultScopeComputation {
  override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    return fileIndex(document.parseResult.value).named.map((node) =>
      this.descriptions.createDescription(node, node.name, document),
    );
  }

  override async collectLocalSymbols(): Promise<MultiMap<AstNode, AstNodeDescription>> {
    return new MultiMap();
  }
}

/** Names come from the file itself and the files it uses, and from no other. */
export class MtclScopeProvider extends DefaultScopeProvider {
  private readonly imports: MtclImports;
  private readonly scopes: WorkspaceCache<string, Scope>;

  constructor(services: MtclCoreServices) {
    super(services);
    this.imports = services.shared.workspace.Imports;
    this.scopes = new WorkspaceCache(services.shared);
  }

  /** No name is known in a part of a file alone. */
  override getScope(context: ReferenceInfo): Scope {
    return this.getGlobalScope(this.reflection.getReferenceType(context), context);
  }

  protected override getGlobalScope(referenceType: string, context: ReferenceInfo): Scope {
    const document = AstUtils.getDocument(context.container);
    const key = `${document.uri.toString()} ${referenceType}`;
    const known = this.scopes.get(key);
    if (known) return known;
    const files = this.imports.closure(document);
    const index = this.indexManager as MtclIndexManager;
    const scope = new FilesScope(files.map(({ uri }) => index.named(uri.toString(), referenceType)));
    // Some requests come while the files of a folder are still being read: what they miss must not stay missing.
    const ready =
      document.state >= DocumentState.ComputedScopes &&
      files.every(({ state }) => state >= DocumentState.IndexedContent);
    if (ready) this.scopes.set(key, scope);
    return scope;
  }
}

/** The names of some files, each file's kept as long as the file stays; the first file that has a name is meant. */
class FilesScope implements Scope {
  private readonly found = new Map<string, AstNodeDescription | undefined>();

  constructor(private readonly files: readonly ReadonlyMap<string, AstNodeDescription>[]) {}

  getElement(name: string): AstNodeDescription | undefined {
    if (this.found.has(name)) return this.found.get(name);
    let element: AstNodeDescription | undefined;
    for (const names of this.files) {
      element = names.get(name);
      if (element) break;
    }
    this.found.set(name, element);
    return element;
  }

  getElements(name: string): Stream<AstNodeDescription> {
    const element = this.getElement(name);
    return stream(element ? [element] : []);
  }

  getAllElements(): Stream<AstNodeDescription> {
    const all = new Map<string, AstNodeDescription>();
    for (const names of this.files) for (const [name, element] of names) if (!all.has(name)) all.set(name, element);
    return stream(all.values());
  }
}

/** Of lists that the index keeps until a file changes. */
const byName = onceFor(
  (descriptions: AstNodeDescription[]): ReadonlyMap<string, AstNodeDescription> =>
    new Map(descriptions.map((one) => [one.name, one])),
);

/** A file is affected by a change in any file it uses, also where it only misses a name or doubles one. */
export class MtclIndexManager extends DefaultIndexManager {
  private readonly imports: () => MtclImports;
  /** Files whose references are linked and not yet described. */
  private readonly outdated = new Map<string, LangiumDocument>();

  constructor(services: MtclSharedCoreServices) {
    super(services);
    this.imports = () => services.workspace.Imports;
  }

  /** The elements of a type in a file, by name. */
  named(uri: string, type: string): ReadonlyMap<string, AstNodeDescription> {
    return byName(this.getFileDescriptions(uri, type));
  }

  /**
   * Where references lead is worked out when it is first asked: while one file is written it rarely is, and the places
   * of all references move with every letter.
   */
  override async updateReferences(document: LangiumDocument): Promise<void> {
    this.outdated.set(document.uri.toString(), document);
  }

  override removeReferences(uri: URI): void {
    this.outdated.delete(uri.toString());
    super.removeReferences(uri);
  }

  private describeReferences(uri: string): void {
    const document = this.outdated.get(uri);
    if (!document) return;
    this.outdated.delete(uri);
    const { ReferenceDescriptionProvider } = this.serviceRegistry.getServices(document.uri).workspace;
    this.referenceIndex.set(uri, (ReferenceDescriptionProvider as MtclReferenceDescriptions).describe(document));
  }

  override findAllReferences(target: AstNode, path: string): Stream<ReferenceDescription> {
    for (const uri of [...this.outdated.keys()]) this.describeReferences(uri);
    return super.findAllReferences(target, path);
  }

  override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
    this.describeReferences(document.uri.toString());
    if (super.isAffected(document, changedUris)) return true;
    const imports = this.imports();
    const folded = new Set([...changedUris].map((uri) => foldedName(URI.parse(uri).path)));
    return imports
      .closure(document)
      .some((used) =>
        imports
          .usesOf(used)
          .some(({ use, uri }) => uri && (changedUris.has(uri.toString()) || imports.mayBeMissed(use, used, folded))),
      );
  }
}
