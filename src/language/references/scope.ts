import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  DefaultIndexManager,
  DefaultScopeComputation,
  DefaultScopeProvider,
  DocumentState,
  type LangiumDocument,
  MapScope,
  MultiMap,
  type ReferenceInfo,
  type Scope,
  URI,
  WorkspaceCache,
} from 'langium';
import type { MtclCoreServices, MtclSharedCoreServices } from '../services/types.ts';
import { fileIndex } from '../syntax/file-index.ts';
import { foldedName } from './file-names.ts';
import type { MtclImports } from './imports.ts';

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

  protected override getGlobalScope(referenceType: string, context: ReferenceInfo): Scope {
    const document = AstUtils.getDocument(context.container);
    const key = `${document.uri.toString()} ${referenceType}`;
    const known = this.scopes.get(key);
    if (known) return known;
    const files = this.imports.closure(document);
    const scope = new MapScope(
      this.indexManager.allElements(referenceType, new Set(files.map(({ uri }) => uri.toString()))),
    );
    // Some requests come while the files of a folder are still being read: what they miss must not stay missing.
    const ready =
      document.state >= DocumentState.ComputedScopes &&
      files.every(({ state }) => state >= DocumentState.IndexedContent);
    if (ready) this.scopes.set(key, scope);
    return scope;
  }
}

/** A file is affected by a change in any file it uses, also where it only misses a name or doubles one. */
export class MtclIndexManager extends DefaultIndexManager {
  private readonly imports: () => MtclImports;

  constructor(services: MtclSharedCoreServices) {
    super(services);
    this.imports = () => services.workspace.Imports;
  }

  override isAffected(document: LangiumDocument, changedUris: Set<string>): boolean {
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
