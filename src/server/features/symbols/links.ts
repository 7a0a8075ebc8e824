import type { LangiumDocument } from 'langium';
import type { DefinitionProvider, DocumentLinkProvider } from 'langium/lsp';
import { DefaultDefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, DocumentLink, LocationLink, Range } from 'vscode-languageserver';
import { textLiteral } from '../../../language/lexer/text-token.ts';
import { firstNodeOf } from '../../../language/syntax/property-nodes.ts';
import type { MtclServices } from '../../services/types.ts';

const FILE_START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

interface UseLink {
  range: Range;
  uri: string;
}

/** The file names behind `dùng`, without their quotes, with the files they name. */
export function useLinks(document: LangiumDocument, services: MtclServices): UseLink[] {
  return services.shared.workspace.Imports.usesOf(document).flatMap(({ use, uri }) => {
    const path = firstNodeOf(use, 'path');
    if (!path || !uri) return [];
    const { start, raw } = textLiteral(path.text);
    const from = path.offset + start;
    const { textDocument } = document;
    const range = { start: textDocument.positionAt(from), end: textDocument.positionAt(from + raw.length) };
    return [{ range, uri: uri.toString() }];
  });
}

export class MtclDocumentLinks implements DocumentLinkProvider {
  constructor(private readonly services: MtclServices) {}

  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    return useLinks(document, this.services).map(({ range, uri }) => ({
      range,
      target: uri,
      tooltip: 'Mở tệp này',
    }));
  }
}

/** From a name to its declaration, from `dùng "…"` to the file. */
export class MtclDefinition extends DefaultDefinitionProvider implements DefinitionProvider {
  constructor(private readonly services: MtclServices) {
    super(services);
  }

  override async getDefinition(
    document: LangiumDocument,
    params: DefinitionParams,
  ): Promise<LocationLink[] | undefined> {
    const link = useLinks(document, this.services).find(({ range }) => holds(range, params.position));
    if (link) {
      return [
        {
          targetUri: link.uri,
          targetRange: FILE_START,
          targetSelectionRange: FILE_START,
          originSelectionRange: link.range,
        },
      ];
    }
    return super.getDefinition(document, params);
  }
}

function holds({ start, end }: Range, { line, character }: DefinitionParams['position']): boolean {
  return line === start.line && character >= start.character && character <= end.character;
}
