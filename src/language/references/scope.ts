import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  CstUtils,
  DefaultIndexManager,
  DefaultScopeComputation,
  DefaultScopeProvider,
  type DocumentSegment,
  DocumentState,
  type LangiumCoreServices,
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
import { caseless } from '../../fold.ts';
import { onceFor } from '../../memo.ts';
import type { MtclCoreServices, MtclSharedCoreServices } from '../services/types.ts';
import { type FileIndex, fileIndex } from '../syntax/file-index.ts';
import type { MtclImports } from './imports.ts';
import type { MtclReferenceDescriptions } from './reference-descriptions.ts';

/** Where an element stands is asked of it when somebody asks: its place moves while it stays. */
class Described implements AstNodeDescription {
  readonly type: string;

  constructor(
    readonly node: AstNode,
    readonly name: string,
    readonly documentUri: URI,
    private readonly services: LangiumCoreServices,
  ) {
    this.type = node.$type;
  }

  get path(): string {
    return this.services.workspace.AstNodeLocator.getAstNodePath(this.node);
  }

  get nameSegment(): DocumentSegment | undefined {
    return CstUtils.toDocumentSegment(
      this.services.references.NameProvider.getNameNode(this.node) ?? this.node.$cstNode,
    );
  }

  get selectionSegment(): DocumentSegment | undefined {
    return CstUtils.toDocumentSegment(this.node.$cstNode);
  }
}

/** Every named element is known everywhere in its file and in the files that use it; nothing nests. */
export class MtclScopeComputation extends DefaultScopeComputation {
  private readonly ofParts = new WeakMap<FileIndex, AstNodeDescription[]>();

  constructor(private readonly services: LangiumCoreServices) {
    super(services);
  }

  override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    return this.described(fileIndex(document.parseResult.value), document.uri);
  }

  private described(index: FileIndex, uri: URI): AstNodeDescription[] {
    const known = this.ofParts.get(index);
    if (known) return known;
    const all =
      index.parts.length > 0
        ? index.parts.flatMap((part) => this.described(part, uri))
        : index.named.map((node) => new Described(node, node.name, uri, this.services));
    this.ofParts.set(index, all);
    return all;
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

  /** The names of a type that a file may use. */
  scopeOf(document: LangiumDocument, type: string): Scope {
    const key = `${document.uri.toString()} ${type}`;
    const known = this.scopes.get(key);
    if (known) return known;
    const files = this.imports.closure(document);
    const index = this.indexManager as MtclIndexManager;
    const scope = new FilesScope(files.map(({ uri }) => index.named(uri.toString(), type)));
    // Some requests come while the files of a folder are still being read: what they miss must not stay missing.
    const ready =
      document.state >= DocumentState.ComputedScopes &&
      files.every(({ state }) => state >= DocumentState.IndexedContent);
    if (ready) this.scopes.set(key, scope);
    return scope;
  }

  /** No name is known in a part of a file alone. */
  override getScope(context: ReferenceInfo): Scope {
    return this.getGlobalScope(this.reflection.getReferenceType(context), context);
  }

  protected override getGlobalScope(referenceType: string, context: ReferenceInfo): Scope {
    return this.scopeOf(AstUtils.getDocument(context.container), referenceType);
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
    const folded = new Set([...changedUris].map((uri) => caseless(URI.parse(uri).path)));
    return imports
      .closure(document)
      .some((used) =>
        imports
          .usesOf(used)
          .some(({ use, uri }) => uri && (changedUris.has(uri.toString()) || imports.mayBeMissed(use, used, folded))),
      );
  }
}
