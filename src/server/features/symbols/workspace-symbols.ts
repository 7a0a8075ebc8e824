import { type AstNode, interruptAndCheck, type LangiumDocument, WorkspaceCache } from 'langium';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import { CancellationToken, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import * as ast from '../../../language/generated/ast.ts';
import { bestFit, type Phrase, phrase, typed } from '../../../language/references/matching.ts';
import { titleOf } from '../../../language/references/names.ts';
import { firstNodeOf } from '../../../language/syntax/property-nodes.ts';
import type { MtclSharedServices } from '../../services/types.ts';
import { symbolLabel } from './labels.ts';

interface Known {
  symbol: WorkspaceSymbol;
  phrases: Phrase[];
}

const LIMIT = 200;

/** Elements of all files by name and by words, with or without marks: "thong ke", "VP", "van phong". */
export class MtclWorkspaceSymbols implements WorkspaceSymbolProvider {
  private readonly known: WorkspaceCache<string, Known[]>;

  constructor(private readonly shared: MtclSharedServices) {
    this.known = new WorkspaceCache(shared);
  }

  async getSymbols(
    params: WorkspaceSymbolParams,
    cancelToken: CancellationToken = CancellationToken.None,
  ): Promise<WorkspaceSymbol[]> {
    const query = typed(params.query);
    const found: { symbol: WorkspaceSymbol; fit: number }[] = [];
    const { LangiumDocuments, Places } = this.shared.workspace;
    for (const document of Places.works(LangiumDocuments.all)) {
      await interruptAndCheck(cancelToken);
      for (const { symbol, phrases } of this.symbolsOf(document)) {
        const fit = bestFit(query, phrases);
        if (fit !== undefined) found.push({ symbol, fit });
      }
    }
    return found
      .sort((a, b) => a.fit - b.fit)
      .slice(0, LIMIT)
      .map(({ symbol }) => symbol);
  }

  private symbolsOf(document: LangiumDocument): Known[] {
    const uri = document.uri.toString();
    return this.known.get(uri, () => {
      const root = document.parseResult.value;
      if (!ast.isMtclFile(root)) return [];
      const nodes = root.elements.flatMap((node): AstNode[] =>
        ast.isObjective(node) ? [node, ...node.tasks] : [node],
      );
      return nodes.flatMap((node) => known(node, uri));
    });
  }
}

function known(node: AstNode, uri: string): Known[] {
  const label = symbolLabel(node, 1);
  const cst = firstNodeOf(node, 'name') ?? node.$cstNode;
  if (!label || !cst) return [];
  const { name } = node as AstNode & { name?: string };
  const title = titleOf(node) ?? label.name;
  const symbol: WorkspaceSymbol = {
    name: name ? `${name}: ${title}` : title,
    kind: label.kind,
    location: { uri, range: cst.range },
  };
  return [{ symbol, phrases: [name, title].filter((text) => text !== undefined).map(phrase) }];
}
