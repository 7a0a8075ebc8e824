import { type AstNode, AstUtils, type CstNode, GrammarUtils } from 'langium';
import { type ResultName, resultPlace } from '../../plan/figures.ts';
import type { RichText, SourceRange, TextPart } from '../../plan/model.ts';
import { isTooLong, MOST_NAME } from '../../plan/text-length.ts';
import { textVariable } from '../../plan/variables.ts';
import { type EmbeddedReference, isText, type Text } from '../generated/ast.ts';
import { rememberedByNode } from '../incremental/remembered.ts';
import { type TextPiece, textPieces } from '../lexer/text-token.ts';
import { isBefore } from '../syntax/is-before.ts';
import { firstNodeOf, nodesOf } from '../syntax/property-nodes.ts';
import type { ElementMap } from './elements.ts';

const NOWHERE = { line: 0, character: 0 };

/** Where a node stands in its file. */
export function sourceOf(node: AstNode, cst: CstNode | undefined = node.$cstNode): SourceRange {
  const uri = AstUtils.getDocument(node).uri.toString();
  const range = cst?.range;
  return { uri, start: range?.start ?? NOWHERE, end: range?.end ?? NOWHERE };
}

/** Where the value of a property stands; the node itself where the property is missing. */
export function sourceOfProperty(node: AstNode, property: string): SourceRange {
  return sourceOf(node, firstNodeOf(node, property) ?? node.$cstNode);
}

/** The name of an element, or the keyword that opens it. */
export function nameSourceOf(node: AstNode): SourceRange {
  return sourceOf(node, nameLeafOf(node));
}

/** The leaf is kept with its node; where it stands is asked each time. */
const nameLeaves = rememberedByNode<CstNode>();

function nameLeafOf(node: AstNode): CstNode | undefined {
  const known = nameLeaves.get(node);
  if (known) return known;
  const leaf = firstNodeOf(node, 'name') ?? firstLeaf(node.$cstNode);
  if (leaf) nameLeaves.set(node, leaf);
  return leaf ?? node.$cstNode;
}

/** The keyword that opens the node. */
export function keywordSourceOf(node: AstNode): SourceRange {
  return sourceOf(node, firstLeaf(node.$cstNode) ?? node.$cstNode);
}

function firstLeaf(cst: CstNode | undefined): CstNode | undefined {
  let node = cst;
  while (node && 'content' in node) {
    node = (node.content as CstNode[]).find((child) => !child.hidden);
  }
  return node;
}

/** A text with its references resolved to the plan's elements; an unknown name stays as written. */
export function richText(text: Text, elements: ElementMap): RichText {
  const references = text.references.values();
  if (text.references.length > 0) return richPieces(textPieces(text.value ?? '""'), references, text, elements);
  // A text without references is the same from one plan to the next, where it has not moved.
  const known = plainTexts.get(text);
  const { uri, start, end } = sourceOf(text);
  if (known?.source.uri === uri && isAt(known.source.start, start) && isAt(known.source.end, end)) return known;
  const rich = richPieces(textPieces(text.value ?? '""'), references, text, elements);
  plainTexts.set(text, rich);
  return rich;
}

const plainTexts = rememberedByNode<RichText>();

function isAt(one: SourceRange['start'], other: SourceRange['start']): boolean {
  return one.line === other.line && one.character === other.character;
}

/** @param references Those of the names in `pieces` and behind them. */
function richPieces(
  pieces: readonly TextPiece[],
  references: Iterator<EmbeddedReference>,
  text: Text,
  elements: ElementMap,
): RichText {
  const source = sourceOf(text);
  const parts = pieces.flatMap((piece): TextPart[] => {
    const { bold, italic, at } = piece;
    const look = at === undefined ? {} : { at, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
    if ('text' in piece) return [{ kind: 'text', text: piece.text, ...look }];
    if ('note' in piece) {
      const note = richPieces(piece.note, references, text, elements);
      return note.parts.length > 0 ? [{ kind: 'text', text: '', note, ...look }] : [];
    }
    const variable = textVariable(piece.name);
    if (variable) return [{ kind: 'variable', variable, ...look }];
    const reference: EmbeddedReference | undefined = piece.name ? references.next().value : undefined;
    const target = reference && elements.of(reference.target?.ref);
    if (target) return [{ kind: 'reference', ...named(piece.name), target, ...look }];
    return [{ kind: 'text', text: piece.name ? `{${piece.name}}` : '{}', ...look }];
  });
  return { parts, source, image: text.value };
}

function named(words: string): { name: string; result?: ResultName } {
  const place = resultPlace(words);
  return place ? { name: place.name, result: place.result } : { name: words };
}

/** Where properties stand that are written; several together from the first to the last of them. */
export function placesOf(node: AstNode, properties: Record<string, string[]>): Record<string, SourceRange> {
  const places: Record<string, SourceRange> = {};
  for (const [name, parts] of Object.entries(properties)) {
    const found = parts.flatMap((part) => nodesOf(node, part));
    const ranges = found.map((cst) => sourceOf(node, cst));
    const first = ranges.reduce<SourceRange | undefined>(
      (a, b) => (a && !isBefore(b.start, a.start) ? a : b),
      undefined,
    );
    const last = ranges.reduce<SourceRange | undefined>((a, b) => (a && !isBefore(a.end, b.end) ? a : b), undefined);
    if (first && last) places[name] = { uri: first.uri, start: first.start, end: last.end };
  }
  return places;
}

/** Whole properties that are written, each from its keyword to the end of its value. */
export function linesOf(node: AstNode, keywords: Record<string, string>): Record<string, SourceRange> {
  const lines: Record<string, SourceRange> = {};
  for (const [property, keyword] of Object.entries(keywords)) {
    const value = firstNodeOf(node, property);
    const opening = GrammarUtils.findNodeForKeyword(node.$cstNode, keyword);
    if (value && opening) lines[property] = { ...sourceOf(node, value), start: sourceOf(node, opening).start };
  }
  return lines;
}

/** The plain texts among an element's properties, by property. */
export function wordsOf(node: AstNode): Record<string, RichText> {
  const words: Record<string, RichText> = {};
  for (const [property, value] of Object.entries(node)) {
    if (property.startsWith('$') || !isText(value) || !value.value) continue;
    const text = plainText(value)!;
    words[property] = { parts: text ? [{ kind: 'text', text }] : [], source: sourceOf(value), image: value.value };
  }
  return words;
}

/**
 * A text where only words are wanted (names, titles of units): references print as their names, without notes. Of one
 * that nobody has meant as a name (MTCL031, an error) its beginning.
 */
export function plainText(text: Text | undefined): string | undefined {
  if (!text?.value) return undefined;
  const words = textPieces(text.value).map(plainPiece).join('');
  return isTooLong(text.value) ? `${words.slice(0, MOST_NAME).toWellFormed()}…` : words;
}

function plainPiece(piece: TextPiece): string {
  if ('text' in piece) return piece.text;
  return 'name' in piece ? `{${piece.name}}` : '';
}
