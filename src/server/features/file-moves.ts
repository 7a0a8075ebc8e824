import { DocumentState, type LangiumDocument, URI, UriUtils } from 'langium';
import type { FileOperationHandler } from 'langium/lsp';
import type {
  FileOperationOptions,
  FileRename,
  RenameFilesParams,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { MtclServices, MtclSharedServices } from '../services/types.ts';
import { useLinks } from './symbols/links.ts';

/** Files and folders renamed or moved in the editor: the lines `dùng "…"` that lead to them, or stand in them, follow. */
export class MtclFileMoves implements FileOperationHandler {
  readonly fileOperationOptions: FileOperationOptions = {
    willRename: {
      filters: [
        { pattern: { glob: '**/*.mtcl', matches: 'file', options: { ignoreCase: true } } },
        { pattern: { glob: '**', matches: 'folder' } },
      ],
    },
  };

  constructor(private readonly shared: MtclSharedServices) {}

  async willRenameFiles({ files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
    const { DocumentBuilder, LangiumDocuments, Places } = this.shared.workspace;
    await DocumentBuilder.waitUntil(DocumentState.Parsed);
    const changes: Record<string, TextEdit[]> = {};
    for (const document of Places.works(LangiumDocuments.all)) {
      const edits = this.editsIn(document, files);
      if (edits.length > 0) changes[document.uri.toString()] = edits;
    }
    return Object.keys(changes).length > 0 ? { changes } : null;
  }

  private editsIn(document: LangiumDocument, files: FileRename[]): TextEdit[] {
    const services = this.shared.ServiceRegistry.getServices(document.uri) as MtclServices;
    const folder = UriUtils.dirname(moved(document.uri, files));
    return useLinks(document, services).flatMap(({ range, uri }) => {
      const to = moved(URI.parse(uri), files);
      const path = withoutEnding(UriUtils.relative(folder, to), document.textDocument.getText(range));
      // Both moved together, or neither: what stands there still leads there, written as the person wrote it.
      const still = UriUtils.relative(UriUtils.dirname(document.uri), URI.parse(uri)) === UriUtils.relative(folder, to);
      return still || path === undefined ? [] : [{ range, newText: path }];
    });
  }
}

/** Where a file will lie. File systems of Macs hand out names in decomposed letters, so they are compared composed. */
function moved(uri: URI, files: FileRename[]): URI {
  for (const { oldUri, newUri } of files) {
    const [at, from] = [uri.path.normalize('NFC'), URI.parse(oldUri).path.normalize('NFC').replace(/\/$/, '')];
    if (URI.parse(oldUri).authority !== uri.authority) continue;
    if (at === from) return URI.parse(newUri);
    if (at.startsWith(`${from}/`)) return UriUtils.joinPath(URI.parse(newUri), at.slice(from.length + 1));
  }
  return uri;
}

/** The path as a person writes it: without the ending where it stood without; undefined for one that cannot be written. */
function withoutEnding(path: string, before: string): string | undefined {
  if (!/\.mtcl$/i.test(path) || /["“”\\{}\r\n]/.test(path)) return undefined;
  return /\.mtcl\s*$/i.test(before) ? path : path.replace(/\.mtcl$/i, '');
}
