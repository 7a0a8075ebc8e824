import {
  type LangiumDocument,
  type LangiumDocuments,
  type LangiumSharedCoreServices,
  type URI,
  UriUtils,
} from 'langium';
import { isMtclFile, type Use } from '../generated/ast.ts';
import { textLiteral } from '../lexer/text-token.ts';

/** Which files belong together: a file and all that it uses, directly or through others. */
export class MtclImports {
  private readonly documents: LangiumDocuments;

  constructor(services: LangiumSharedCoreServices) {
    this.documents = services.workspace.LangiumDocuments;
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

  /** Direct uses of a file, with their targets. */
  usesOf(document: LangiumDocument): { use: Use; uri: URI | undefined }[] {
    const root = document.parseResult.value;
    if (!isMtclFile(root)) return [];
    return root.uses.map((use) => ({ use, uri: this.target(use, document) }));
  }

  /** The file and all loaded files it uses, itself first, each once. */
  closure(document: LangiumDocument): LangiumDocument[] {
    const found = new Map<string, LangiumDocument>([[document.uri.toString(), document]]);
    for (const current of found.values()) {
      for (const { uri } of this.usesOf(current)) {
        if (!uri || found.has(uri.toString())) continue;
        const used = this.documents.getDocument(uri);
        if (used) found.set(uri.toString(), used);
      }
    }
    return [...found.values()];
  }
}
