/**
 * Names inside texts (`"… {VP} …"`) and deadlines (`sau thống-kê 14 ngày`) become real references after parsing:
 * the token's leaf in the syntax tree is cut into leaves of its own, so that linking, rename, go to definition
 * and find references treat them like any other name.
 */

import type { IToken } from 'chevrotain';
import {
  type AstNode,
  AstUtils,
  type CompositeCstNode,
  CompositeCstNodeImpl,
  type CstNode,
  isLeafCstNode,
  type LangiumCoreServices,
  type LangiumParser,
  type LeafCstNode,
  LeafCstNodeImpl,
  type Mutable,
  type ParseResult,
  prepareLangiumParser,
} from 'langium';
import { BRACED_NAME } from '../../deadline/index.ts';
import { nth } from '../../known.ts';
import { resultPlace } from '../../plan/figures.ts';
import { isTooLong } from '../../plan/text-length.ts';
import { textVariable } from '../../plan/variables.ts';
import { readingOf } from '../deadline-readings.ts';
import { Deadline, EmbeddedReference, isDeadline, type MtclFile, Text } from '../generated/ast.ts';
import type { TokenReport } from '../lexer/lexer.ts';
import { namesIn, textPieces } from '../lexer/text-token.ts';
import { MOST_ERRORS, moreErrors } from '../messages/most-errors.ts';
import { explainSigns } from '../messages/number-signs.ts';
import { finalizeLazily } from '../services/lazy-analysis.ts';
import { walk } from '../syntax/file-index.ts';
import {
  braceTooDeep,
  MOST_NODES,
  MOST_OF_TYPE,
  MOST_USES,
  mayNestTooDeep,
  reportLength,
  reportNesting,
  reportTokens,
  reportType,
  reportUnread,
  reportUses,
} from './nesting.ts';

export interface EmbeddedName {
  name: string;
  /** Offset in the token. */
  offset: number;
  length: number;
}

/** The parser of the language: Langium's, with the embedded names resolved into reference nodes. */
export function createMtclParser(services: LangiumCoreServices): LangiumParser {
  const parser = prepareLangiumParser(services);
  finalizeLazily(parser);
  takeManyAtOnce(parser);
  const parse = parser.parse.bind(parser);
  const grammarSource = referenceGrammar(services);
  parser.parse = ((input, options) => {
    // A file that cannot be read, because it nests deeper than the call stack goes or we made a mistake, says so.
    const unread = (report: (result: ParseResult) => void) => {
      const result = parse(input.replace(/\S/g, ' '), options);
      report(result);
      return result;
    };
    try {
      const tooDeep = mayNestTooDeep(input) && braceTooDeep(services.parser.Lexer.tokenize(input).tokens);
      if (tooDeep) return unread((result) => reportNesting(result, tooDeep));
      const result = parse(input, options);
      const { tooManyAt } = result.lexerReport as TokenReport;
      if (tooManyAt !== undefined) return unread((blank) => reportTokens(blank, input, tooManyAt));
      const { holders, count, tooMany, tooManyOfType } = contentsOf(result.value);
      if (tooMany) return unread((blank) => reportLength(blank, tooMany));
      if (tooManyOfType) return unread((blank) => reportType(blank, tooManyOfType));
      const use = (result.value as MtclFile).uses?.[MOST_USES];
      if (use) return unread((blank) => reportUses(blank, use));
      const { named, tooMany: last } = namedBy(holders, count);
      if (last) return unread((blank) => reportLength(blank, last));
      keepFirst(result.parserErrors);
      explainSigns(result, input);
      embedReferences(named, grammarSource, services);
      return result;
    } catch (error) {
      return unread((result) => reportUnread(result, error));
    }
  }) as LangiumParser['parse'];
  return parser;
}

interface NodeBuilder {
  rootNode: CompositeCstNode;
  current: CompositeCstNode;
  createLeafNode(token: IToken, hidden: boolean): LeafCstNode;
  addHiddenNodes(tokens: IToken[]): void;
  appendChildren(parent: CompositeCstNode, children: CstNode[]): void;
  insertChildren(parent: CompositeCstNode, index: number, children: CstNode[]): void;
}

/** More arguments of one call than engines take; Langium hands over all comments of a place as arguments. */
const MANY = 10_000;

function takeManyAtOnce(parser: LangiumParser): void {
  const builder = Reflect.get(parser, 'nodeBuilder') as NodeBuilder;
  const append = builder.appendChildren.bind(builder);
  const insert = builder.insertChildren.bind(builder);
  builder.appendChildren = (parent, children) => {
    if (children.length <= MANY) append(parent, children);
    else for (let i = 0; i < children.length; i += MANY) append(parent, children.slice(i, i + MANY));
  };
  builder.insertChildren = (parent, index, children) => {
    if (children.length <= MANY) insert(parent, index, children);
    else for (let i = 0; i < children.length; i += MANY) insert(parent, index + i, children.slice(i, i + MANY));
  };
  // Asked before each token. Langium looks for a node among all of its neighbours, where it can only be the last one.
  builder.addHiddenNodes = (tokens) => {
    if (tokens.length === 0) return;
    const nodes = tokens.map((token) => builder.createLeafNode(token, true));
    const { current, rootNode } = builder;
    if (current.content.length > 0) return builder.appendChildren(current, nodes);
    for (let node = current; node.container; node = node.container) {
      const index = node.container.content.lastIndexOf(node);
      if (index > 0) return builder.insertChildren(node.container, index, nodes);
    }
    builder.insertChildren(rootNode, 0, nodes);
  };
}

function keepFirst(errors: { message: string }[]): void {
  const rest = errors.length - MOST_ERRORS;
  if (rest <= 0) return;
  errors.length = MOST_ERRORS;
  const last = nth(errors, MOST_ERRORS - 1);
  last.message += moreErrors(rest);
}

function referenceGrammar(services: LangiumCoreServices): CstNode['grammarSource'] {
  for (const node of AstUtils.streamAllContents(services.Grammar)) {
    if (node.$type === 'CrossReference' && AstUtils.getContainerOfType(node, isReferenceRule)) {
      return (node as { terminal?: AstNode }).terminal as CstNode['grammarSource'];
    }
  }
  throw new Error('The grammar has no rule EmbeddedReference');
}

function isReferenceRule(node: AstNode): node is AstNode {
  return node.$type === 'ParserRule' && (node as AstNode & { name?: string }).name === EmbeddedReference.$type;
}

/** What may hold names; of a file with more nodes than are read, in all or of one type, where it is too much. */
interface Contents {
  holders: (Text | Deadline)[];
  count: number;
  /** The last that would be read. */
  tooMany?: AstNode;
  /** The first too many. */
  tooManyOfType?: AstNode;
}

function contentsOf(root: AstNode): Contents {
  const holders: (Text | Deadline)[] = [];
  const left = new Map([...MOST_OF_TYPE].map(([type, { most }]) => [type, most]));
  let tooManyOfType: AstNode | undefined;
  let count = 0;
  let last: AstNode = root;
  const counted = (node: AstNode) => {
    if (++count <= MOST_NODES) last = node;
  };
  walk(
    root,
    (node) => {
      counted(node);
      if (node.$type === Text.$type || node.$type === Deadline.$type) holders.push(node as Text | Deadline);
      const more = left.get(node.$type);
      if (more === undefined) return;
      if (more === 0) tooManyOfType ??= node;
      else left.set(node.$type, more - 1);
    },
    counted,
  );
  return { holders, count, tooMany: count > MOST_NODES ? last : undefined, tooManyOfType };
}

interface Naming {
  node: Text | Deadline;
  names: EmbeddedName[];
}

/** Each name in a text becomes a node, too: of a file with more than are read, the text that has one too many. */
function namedBy(holders: readonly (Text | Deadline)[], nodes: number): { named: Naming[]; tooMany?: AstNode } {
  const named: Naming[] = [];
  let count = nodes;
  for (const node of holders) {
    const names = embeddedNames(node);
    if (names.length === 0) continue;
    count += names.length;
    if (count > MOST_NODES) return { named, tooMany: node };
    named.push({ node, names });
  }
  return { named };
}

function embedReferences(
  named: readonly Naming[],
  grammarSource: CstNode['grammarSource'],
  services: LangiumCoreServices,
): void {
  for (const { node, names } of named) {
    const leaf = valueLeaf(node);
    if (leaf) cut(node, leaf, names, grammarSource, services);
  }
}

/** The names that a text or deadline refers to, without the variables of texts. */
function embeddedNames(node: Text | Deadline): EmbeddedName[] {
  if (!node.value) return [];
  if (isDeadline(node)) {
    const tasks = readingOf(node.value).references.map(({ name, start, end }) => ({
      name: name.normalize('NFC'),
      offset: start,
      length: end - start,
    }));
    return node.value.includes('{') ? [...tasks, ...bracedNames(node.value)].toSorted(byOffset) : tasks;
  }
  if (!node.value.includes('{') || isTooLong(node.value)) return [];
  return namesIn(textPieces(node.value)).flatMap((piece) => {
    if (!piece.name || textVariable(piece.name)) return [];
    const place = resultPlace(piece.name);
    if (!place) return [piece];
    // Of `{TyLe.đạt}` the name alone is a reference. Decomposed letters make it longer in the file.
    const length = nth(node.value.slice(piece.offset, piece.offset + piece.length).split('.'), 0).trimEnd().length;
    return [{ name: place.name, offset: piece.offset, length }];
  });
}

/** Names in braces of a deadline line. */
function bracedNames(value: string): EmbeddedName[] {
  return [...value.matchAll(BRACED_NAME)].flatMap((match) => {
    const name = nth(match, 1).normalize('NFC').replace(/\s+/g, ' ');
    if (!name || textVariable(name)) return [];
    return [{ name, offset: match.index + match[0].indexOf(nth(match, 1), 1), length: nth(match, 1).length }];
  });
}

const byOffset = (a: EmbeddedName, b: EmbeddedName): number => a.offset - b.offset;

function valueLeaf(node: Text | Deadline): LeafCstNode | undefined {
  const content = (node.$cstNode as CompositeCstNode | undefined)?.content;
  return content?.find((child): child is LeafCstNode => isLeafCstNode(child) && !child.hidden);
}

/** Replaces `leaf` by leaves for the words and, between them, a node for each name. */
function cut(
  node: Text | Deadline,
  leaf: LeafCstNode,
  names: EmbeddedName[],
  grammarSource: CstNode['grammarSource'],
  services: LangiumCoreServices,
): void {
  const container = leaf.container as CompositeCstNodeImpl;
  const image = node.value;
  const position = positions(image, leaf.range.start);
  const leaves: CstNode[] = [];
  const part = (from: number, to: number, parent: CompositeCstNode): LeafCstNodeImpl => {
    const start = position(from);
    const end = position(to);
    const piece = new LeafCstNodeImpl(
      leaf.offset + from,
      to - from,
      start.line,
      start.character,
      end.line,
      end.character,
      leaf.tokenType,
    );
    piece.container = parent;
    piece.grammarSource = leaf.grammarSource;
    return piece;
  };
  let last = 0;
  names.forEach((name, index) => {
    if (name.offset > last) leaves.push(part(last, name.offset, container));
    const reference = new CompositeCstNodeImpl();
    reference.container = container;
    const nameLeaf = part(name.offset, name.offset + name.length, reference);
    nameLeaf.grammarSource = grammarSource;
    reference.content = [nameLeaf];
    const ast: Mutable<EmbeddedReference> = {
      $type: EmbeddedReference.$type,
      $container: node,
      $containerProperty: 'references',
      $containerIndex: index,
      $cstNode: reference,
    } as unknown as Mutable<EmbeddedReference>;
    reference.astNode = ast;
    ast.target = services.references.Linker.buildReference(
      ast,
      'target',
      nameLeaf,
      name.name,
    ) as EmbeddedReference['target'];
    node.references.push(ast as EmbeddedReference);
    leaves.push(reference);
    last = name.offset + name.length;
  });
  if (image.length > last) leaves.push(part(last, image.length, container));
  const at = container.content.indexOf(leaf as unknown as CstNode);
  container.content = [...container.content.slice(0, at), ...leaves, ...container.content.slice(at + 1)];
}

/** Line and character of an offset in a token that starts at `start`; offsets are asked for in their order. */
function positions(image: string, start: { line: number; character: number }) {
  let { line, character } = start;
  let at = 0;
  return (offset: number) => {
    if (offset < at) [line, character, at] = [start.line, start.character, 0];
    for (; at < offset; at++) {
      if (image[at] === '\n') {
        line++;
        character = 0;
      } else character++;
    }
    return { line, character };
  };
}
