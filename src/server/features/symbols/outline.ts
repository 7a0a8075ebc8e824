import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import type { DocumentSymbol } from 'vscode-languageserver';
import * as ast from '../../../language/generated/ast.ts';
import { firstNodeOf } from '../../../language/syntax/property-nodes.ts';
import type { MtclServices } from '../../services/types.ts';
import { symbolLabel } from './labels.ts';
import { firstObjectiveNumber } from './objective-numbers.ts';

/** The outline: plan, objectives with their numbers and tasks, units, the decision with its articles, other parts. */
export class MtclOutline implements DocumentSymbolProvider {
  constructor(private readonly services: MtclServices) {}

  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    const start = firstObjectiveNumber(document, this.services.shared);
    return symbolsIn(document.parseResult.value, start, new Map());
  }
}

/** @param through What counts through the chapters of a regulation: its articles. */
function symbolsIn(parent: AstNode, firstObjective: number, through: Map<string, number>): DocumentSymbol[] {
  const counts = new Map<string, number>([[ast.Objective.$type, firstObjective - 1]]);
  const articles = ast.isChapter(parent) || ast.isChapterSection(parent) ? through : new Map<string, number>();
  const symbols: DocumentSymbol[] = [];
  for (const node of AstUtils.streamContents(parent)) {
    const count = ast.isArticle(node) ? articles : counts;
    const number = (count.get(node.$type) ?? 0) + 1;
    count.set(node.$type, number);
    const label = symbolLabel(node, number);
    const range = node.$cstNode?.range;
    if (!label || !range) continue;
    const name =
      firstNodeOf(node, 'name') ??
      firstNodeOf(node, 'statement') ??
      firstNodeOf(node, 'heading') ??
      firstNodeOf(node, 'text');
    const head = { start: range.start, end: range.start };
    // A unit counts the objectives that it takes over first.
    const children = symbolsIn(node, ast.isUnitObjectives(node) ? node.picks.length + 1 : 1, articles);
    symbols.push({ ...label, range, selectionRange: name?.range ?? head, children });
  }
  return symbols.sort(byPlace);
}

function byPlace(a: DocumentSymbol, b: DocumentSymbol): number {
  const [first, second] = [a.range.start, b.range.start];
  return first.line - second.line || first.character - second.character;
}
