import { type LangiumDocument, type LangiumDocuments, type URI, UriUtils } from 'langium';
import { isMtclFile, type Use } from '../generated/ast.ts';
import { textLiteral } from '../lexer/text-token.ts';
import type { DocumentPlaces } from '../services/places.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';

/** Which files belong together: a file and all that it uses, directly or through others. */
export class MtclImports {
  private readonly documents: LangiumDocuments;
  private readonly places: DocumentPlaces;

  constructor(services: MtclSharedCoreServices) {
    this.documents = services.workspace.LangiumDocuments;
    this.places = services.workspace.Places;
  }

  /** The file a `dùng` names, relative to the file that holds it; undefined for an empty name. */
  target(use: Use, document: LangiumDocument): URI | undefined {
    const path = textLiteral(use.path ?? '')
      .raw.trim()
      .normalize('NFC')
      .replaceAll('\\', '/');
    if (!path) return undefined;
    const file = path.toLowerCase().endsWith('.mtcl') ? path : `${path}.mtcl`;
    return UriUtils.resolvePath(UriUtils.dirname(document.uri), file);
  }

  /** Direct uses of a file, with their targets; a view of an earlier text uses none: they would be today's. */
  usesOf(document: LangiumDocument): { use: Use; uri: URI | undefined }[] {
    const root = document.parseResult.value;
    if (!isMtclFile(root) || this.places.isView(document.uri)) return [];
    return root.uses.map((use) => ({ use, uri: this.target(use, document) }));
  }

  /** The file and all loaded files it uses, itself first, each once. */
  closure(document: LangiumDocument): LangiumDocument[] {
    return [...this.reachedFrom([document])];
  }

  /** Some files and all loaded files that they use. */
  reachedFrom(documents: Iterable<LangiumDocument>): Set<LangiumDocument> {
    const found = new Set(documents);
    for (const current of found) {
      for (const { uri } of this.usesOf(current)) {
        const used = uri && this.documents.getDocument(uri);
        if (used) found.add(used);
      }
    }
    return found;
  }
}
