import {
  CstUtils,
  GrammarUtils,
  interruptAndCheck,
  isReference,
  type LangiumDocument,
  type LeafCstNode,
  type Reference,
} from 'langium';
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp';
import { type CancellationToken, SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import { nth } from '../../known.ts';
import * as ast from '../../language/generated/ast.ts';
import { textVariable } from '../../plan/variables.ts';
import { isInFile } from './references.ts';

/** Standard types, so that every theme has a colour for them. */
const TYPES: Record<string, SemanticTokenTypes> = {
  [ast.Agency.$type]: SemanticTokenTypes.namespace,
  [ast.Unit.$type]: SemanticTokenTypes.class,
  [ast.UnitGroup.$type]: SemanticTokenTypes.enum,
  [ast.Role.$type]: SemanticTokenTypes.interface,
  [ast.Signatory.$type]: SemanticTokenTypes.parameter,
  [ast.LegalBasis.$type]: SemanticTokenTypes.struct,
  [ast.Abbreviation.$type]: SemanticTokenTypes.macro,
  [ast.Objective.$type]: SemanticTokenTypes.namespace,
  [ast.TaskHeading.$type]: SemanticTokenTypes.namespace,
  [ast.Target.$type]: SemanticTokenTypes.property,
  [ast.Task.$type]: SemanticTokenTypes.function,
  [ast.ReportingDuty.$type]: SemanticTokenTypes.function,
  [ast.Reminder.$type]: SemanticTokenTypes.function,
  [ast.Section.$type]: SemanticTokenTypes.function,
  [ast.Clause.$type]: SemanticTokenTypes.function,
  [ast.Point.$type]: SemanticTokenTypes.function,
  [ast.DashItem.$type]: SemanticTokenTypes.function,
  [ast.PlusItem.$type]: SemanticTokenTypes.function,
  [ast.BulletItem.$type]: SemanticTokenTypes.function,
  [ast.IssuedDocument.$type]: SemanticTokenTypes.type,
};

const BRACED = /\{\s*([^\s{}](?:[^{}\r\n]*[^\s{}])?)\s*\}/gu;
const NOTE_OPENING = /(?<=\{\s*)ch(?:\u00fa|u\u0301)\s+th(?:\u00ed|i\u0301)ch(?=\s*:)/giu;
const NUMBERS = /\p{N}+(?:[/.,-]\p{N}+)*|(?<![\p{L}\p{N}])(?:I{1,3}|IV)(?![\p{L}\p{N}])/gu;

/**
 * Names by what they stand for, variables in texts, dates and numbers in deadlines. Reads the leaves of the syntax
 * tree once, in order.
 */
export class MtclSemanticTokens extends AbstractSemanticTokenProvider {
  protected override async computeHighlighting(
    document: LangiumDocument,
    acceptor: SemanticTokenAcceptor,
    cancelToken: CancellationToken,
  ): Promise<void> {
    const root = document.parseResult.value.$cstNode;
    if (!root) return;
    let count = 0;
    const places: Places = new Map();
    for (const leaf of CstUtils.flattenCst(root)) {
      if (++count % 1000 === 0) await interruptAndCheck(cancelToken);
      const { start, end } = leaf.range;
      if (this.currentRange && (end.line < this.currentRange.start.line || start.line > this.currentRange.end.line)) {
        continue;
      }
      this.highlightLeaf(leaf, acceptor, places);
    }
  }

  protected override highlightElement(): void {}

  private highlightLeaf(leaf: LeafCstNode, acceptor: SemanticTokenAcceptor, places: Places): void {
    const { name } = leaf.tokenType;
    if (name !== 'ID' && name !== 'TEXT' && name !== 'DEADLINE_TEXT') return;
    if (name === 'ID' || ast.isEmbeddedReference(leaf.astNode)) {
      const found = typeOf(leaf, places);
      if (found) acceptor({ cst: leaf, ...found });
    } else if (name === 'TEXT') highlightVariables(leaf, acceptor);
    else highlightMatches(leaf, NUMBERS, SemanticTokenTypes.number, acceptor);
  }
}

function typeOf(leaf: LeafCstNode, places: Places): { type: SemanticTokenTypes; modifier?: string } | undefined {
  const node = leaf.astNode;
  if (!isInFile(node)) return undefined;
  const feature = ast.isEmbeddedReference(node) ? 'target' : GrammarUtils.findAssignment(leaf)?.feature;
  if (feature === undefined) return undefined;
  if (feature === 'name') {
    const type = TYPES[node.$type];
    return type && { type, modifier: SemanticTokenModifiers.declaration };
  }
  const value = (node as unknown as Record<string, unknown>)[feature];
  const reference = Array.isArray(value) ? referencesByPlace(value, places).get(leaf.offset) : value;
  const target = isReference(reference) ? reference.ref : undefined;
  const type = target && TYPES[target.$type];
  return type && { type };
}

/** Of the lists that were met in one request, as places move with every edit. */
type Places = Map<unknown[], Map<number, Reference>>;

/** A list of thousands of names is not searched once for each of them. */
function referencesByPlace(list: unknown[], places: Places): Map<number, Reference> {
  const known = places.get(list);
  if (known) return known;
  const found = new Map<number, Reference>();
  for (const each of list) if (isReference(each) && each.$refNode) found.set(each.$refNode.offset, each);
  places.set(list, found);
  return found;
}

function highlightVariables(leaf: LeafCstNode, acceptor: SemanticTokenAcceptor): void {
  if (!leaf.text.includes('{')) return;
  const isVariable = (match: RegExpExecArray) =>
    textVariable(nth(match, 1).normalize('NFC').replace(/\s+/g, ' ')) !== undefined;
  highlightMatches(leaf, BRACED, SemanticTokenTypes.variable, acceptor, isVariable);
  highlightMatches(leaf, NOTE_OPENING, SemanticTokenTypes.keyword, acceptor);
}

function highlightMatches(
  leaf: LeafCstNode,
  pattern: RegExp,
  type: SemanticTokenTypes,
  acceptor: SemanticTokenAcceptor,
  fits: (match: RegExpExecArray) => boolean = () => true,
): void {
  const { text } = leaf;
  let { line, character } = leaf.range.start;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    for (; from < match.index; from++) {
      if (text[from] === '\n') {
        line++;
        character = 0;
      } else character++;
    }
    if (fits(match)) acceptor({ line, char: character, length: match[0].length, type });
  }
}
