/**
 * After an edit only the declarations that it touches are lexed and parsed again; their nodes take the place of the old
 * ones between those of the rest of the file, which are kept, and moved where they stand behind the edit.
 *
 *   … left (kept)  |  region (read again)  |  guard (its beginning read too, then thrown away) … right (kept, moved)
 *
 * Why the result is that of a full parse: from one round of a loop of a rule to the next the parser keeps no state, so
 * what it does between two rounds follows from the tokens that it looks at. Those before the region look at most at its
 * first tokens, which are unchanged. Those of the region look at most at the first tokens behind it, which are read
 * with it. That the guard begins a round of its own is seen in the new tree. What could be otherwise is parsed in full.
 */
import {
  type AstNode,
  CompositeCstNodeImpl,
  type CstNode,
  type LangiumParser,
  type Mutable,
  type ParseResult,
  RootCstNodeImpl,
} from 'langium';
import { Use } from '../generated/ast.ts';
import type { TokenReport } from '../lexer/lexer.ts';
import { MOST_TOKENS } from '../lexer/token-builder.ts';
import {
  isUnread,
  MOST_NODES,
  MOST_OF_TYPE,
  MOST_USES,
  mayNestTooDeep,
  SHORTEST_OF_TYPE,
} from '../references/nesting.ts';
import { fileIndex, nodesOfType } from '../syntax/file-index.ts';
import { difference, type Edit } from './difference.ts';
import { movedLexerErrors, moveParserErrors, placeOf, wrongBetween } from './errors.ts';
import { lineStart, type Region, regionsOf } from './region.ts';
import { forget } from './remembered.ts';
import {
  bodyOf,
  braceOf,
  forgetRange,
  isListed,
  isSign,
  leavesIn,
  listedNode,
  type Move,
  move,
  outerOf,
  ownNode,
} from './tree.ts';

export interface Reparsed extends ParseResult {
  /** Nodes that are gone, and those that took their place. */
  removed: AstNode[];
  added: AstNode[];
  /** Characters that were read again. */
  read: number;
}

/** Past this many errors the rest is not listed (`references/embedded.ts`), and which would be is not known. */
const MANY_ERRORS = 190;
/** A region that is a larger part of a file, and long, is not worth the trouble. */
const MOST = 0.6;
const SHORT = 4000;

/** The tree of `text`, made from that of the text before; the old tree is used up. Undefined: parse in full. */
export function reparse(parser: LangiumParser, old: ParseResult, text: string): Reparsed | undefined {
  const root = old.value.$cstNode;
  if (!(root instanceof RootCstNodeImpl) || isUnread(old)) return undefined;
  const edit = difference(root.fullText, text);
  if (mayNestNow(root, text, edit)) return undefined;
  // Each token and node has a character of its own, each use eight: with so many more the file may be longer
  // than is read.
  const more = edit.end - edit.start + edit.growth;
  const report = old.lexerReport as TokenReport;
  if (report.tokens + more > MOST_TOKENS) return undefined;
  if (fileIndex(old.value).size + more > MOST_NODES) return undefined;
  if (nodesOfType(old.value, Use.$type).length + more / 8 > MOST_USES) return undefined;
  for (const [type, { most }] of MOST_OF_TYPE) {
    if (nodesOfType(old.value, type).length + more / SHORTEST_OF_TYPE > most) return undefined;
  }
  for (const region of regionsOf(old, text, edit)) {
    const length = region.sight + edit.growth - region.start;
    if (length > MOST * text.length && length > SHORT) return undefined;
    const piece = readAgain(parser, region, old, text, edit);
    if (!piece) continue;
    const result = graft(piece, region, old, text, edit);
    const grown: TokenReport = { ...report, tokens: report.tokens + more };
    result.lexerReport = grown;
    shallow.add(result.value.$cstNode as CstNode);
    return result;
  }
  return undefined;
}

/** Roots of texts that are known to nest not too deep: read again without a brace more or less they still do not. */
const shallow = new WeakSet<CstNode>();

function mayNestNow(root: RootCstNodeImpl, text: string, { start, end, growth }: Edit): boolean {
  const changed = root.fullText.slice(start, end) + text.slice(start, end + growth);
  return !(shallow.has(root) && !/[{}]/u.test(changed)) && mayNestTooDeep(text);
}

/** A region as it was read again, in a text of its own: the heads of the blocks around it, and what follows. */
interface Piece {
  result: ParseResult;
  /** The children that take the place of those of the region. */
  children: CstNode[];
  /** From the piece into the file. */
  into: Move;
  /** Where the region begins and where the guard stands, in the piece. */
  start: number;
  stop: number;
  guard?: CstNode;
  length: number;
}

function readAgain(
  parser: LangiumParser,
  region: Region,
  old: ParseResult,
  text: string,
  edit: Edit,
): Piece | undefined {
  const { path, start, guard, guardAt, sight, container } = region;
  const before = (old.value.$cstNode as RootCstNodeImpl).fullText;
  const last = guard ? guard.offset + edit.growth : text.length;
  if (mayOpenComment(text, start, last)) return undefined;
  const heads = path.map((block) => before.slice(lineStart(before, block), braceOf(block)!.end));
  // What stands in the line of the brace stays there: the columns are those of the file.
  const opensLine = region.firstToken < 0 && path.length > 0;
  const prefix = heads.map((head, i) => (i === heads.length - 1 && opensLine ? head : `${head}\n`)).join('');
  const piece = prefix + text.slice(start, guard ? sight + edit.growth : text.length);
  const into: Move = { offset: start - prefix.length, lines: 0 };
  const result = parser.parse(piece);
  if (isUnread(result)) return undefined;
  const errors = (kind: 'parserErrors' | 'lexerErrors') => old[kind].length + result[kind].length;
  if (Math.max(errors('parserErrors'), errors('lexerErrors')) >= MANY_ERRORS) return undefined;

  const found = blockInPiece(result, path, heads);
  if (!found) return undefined;
  const inner = found.astNode;
  const stop = guard ? last - into.offset : Infinity;
  const isGuard = (child: CstNode) =>
    child.offset === stop && (isSign(guard!, '}') ? isSign(child, '}') : listedNode(child, inner) !== undefined);
  const from = path.length > 0 ? found.content.findIndex((child) => isSign(child, '{')) + 1 : 0;
  const to = guard ? found.content.findIndex((child, i) => i >= from && isGuard(child)) : found.content.length;
  if (to < 0) return undefined;
  const children = found.content.slice(from, to);
  if (!children.every((child) => isListed(child, inner))) return undefined;
  if (!sameBeginning(region, children, result, into)) return undefined;
  if (prefix && wrongBetween(result, 0, prefix.length - 1)) return undefined;
  if (signMayHang(result, piece, prefix.length, Math.min(stop, piece.length))) return undefined;
  // What a block has of single values, and in which order, must not change with its lists.
  const kept = [container.content.slice(0, region.first), container.content.slice(guardAt)] as const;
  const orderBefore = orderOf(container.content);
  const orderAfter = [...new Set([...orderOf(kept[0]), ...orderOf(children), ...orderOf(kept[1])])];
  if (path.length > 0 && !orderBefore.every((one, i) => one === orderAfter[i])) return undefined;
  if (path.length > 0 && orderBefore.length !== orderAfter.length) return undefined;

  into.lines = region.line - (region.firstToken < 0 ? lineOfPrefix(found, path) : children[0]!.range.start.line);
  // Comments in front of the first child were read again with it.
  return { result, children, into, start: prefix.length, stop, guard: found.content[to], length: piece.length };
}

/** A comment that nothing closes in what is read again may be closed behind it, or close one that stands before. */
function mayOpenComment(text: string, start: number, end: number): boolean {
  const region = text.slice(start, end);
  const opened = region.lastIndexOf('/*');
  if (opened >= 0 && region.indexOf('*/', opened + 2) < 0) return true;
  if (!region.includes('*/')) return false;
  const openedBefore = text.lastIndexOf('/*', start - 1);
  if (start === 0 || openedBefore < 0) return false;
  const closed = text.indexOf('*/', openedBefore + 2);
  return closed < 0 || closed >= start;
}

/** The innermost of the blocks around in the tree of the piece, if their heads were read as they were before. */
function blockInPiece(
  result: ParseResult,
  path: readonly CompositeCstNodeImpl[],
  heads: readonly string[],
): CompositeCstNodeImpl | undefined {
  let block = result.value.$cstNode as CompositeCstNodeImpl;
  let offset = 0;
  for (const [i, old] of path.entries()) {
    const oldBrace = braceOf(old)!;
    const at = offset + heads[i]!.length - (oldBrace.end - old.offset);
    const outer = outerOf(old);
    const found = block.content.find((child) => child.offset === at && child.grammarSource === outer.grammarSource);
    if (!(found instanceof CompositeCstNodeImpl) || ownNode(found)?.$type !== ownNode(outer)?.$type) return undefined;
    block = bodyOf(found);
    if (headOf(block, at) !== headOf(old, old.offset)) return undefined;
    offset += heads[i]!.length + 1;
  }
  return block;
}

/** The signs of a block up to its brace. */
function headOf(block: CompositeCstNodeImpl, from: number): string {
  const brace = block.content.findIndex((child) => isSign(child, '{'));
  const head = block.content.slice(0, brace + 1).flatMap((child) => [...leavesIn(child)]);
  return head.map((leaf) => `${leaf.tokenType.name} ${leaf.offset - from} ${leaf.length}`).join('\n');
}

/** Whether the first child stands where it stood: what was read before it looked at its first tokens. */
function sameBeginning(region: Region, children: CstNode[], { parserErrors }: ParseResult, into: Move): boolean {
  if (region.firstToken < 0) return true;
  const at = region.firstToken - into.offset;
  if (children[0]?.offset !== at || children[0].hidden) return false;
  return !parserErrors.some(({ token }) => placeOf(token) <= at);
}

/** A sign at the end of a line that nothing explains here, but perhaps a line that stands before (`LINE_END`). */
function signMayHang({ lexerErrors }: ParseResult, piece: string, start: number, end: number): boolean {
  return lexerErrors.some(({ offset, length }) => {
    if (offset < start || offset >= end || !/[.;]/u.test(piece.slice(offset, offset + length))) return false;
    return !/[{}:]/u.test(piece.slice(start, offset));
  });
}

/** What the children set in their block, in the order in which they first do. */
function orderOf(children: readonly CstNode[]): unknown[] {
  const found = new Set<unknown>();
  for (const child of children) {
    if (!child.hidden) found.add(ownNode(child)?.$containerProperty ?? child.grammarSource);
  }
  return [...found];
}

function lineOfPrefix(found: CompositeCstNodeImpl, path: readonly CompositeCstNodeImpl[]): number {
  return path.length > 0 ? braceOf(found)!.range.end.line : 0;
}

/** Puts the piece into the old tree. Nothing of it fails. */
function graft(piece: Piece, region: Region, old: ParseResult, text: string, edit: Edit): Reparsed {
  const { container, first, guardAt, guard, path, start } = region;
  const { result, children, into, stop } = piece;
  const oldStop = guard?.offset ?? Infinity;
  const newGuardLine = piece.guard ? piece.guard.range.start.line + into.lines : 0;
  const down: Move = { offset: edit.growth, lines: guard ? newGuardLine - guard.range.start.line : 0 };
  const gone = container.content.slice(first, guardAt);
  const node = container.astNode;
  const removed = gone.flatMap((child) => listedNode(child, node) ?? []);
  for (const child of children) move(child, into);
  // Behind the region, in its block and in those around it.
  let from = guardAt;
  for (let block: CompositeCstNodeImpl | undefined = container; block; ) {
    for (let i = from; i < block.content.length; i++) move(block.content[i]!, down);
    forgetRange(block);
    forget(block.astNode);
    const around = block.container as CompositeCstNodeImpl | undefined;
    from = around ? around.content.indexOf(block) + 1 : 0;
    block = around;
  }
  const added = children.flatMap((child) => ownNode(child) ?? []);
  const content = [...container.content.slice(0, first), ...children, ...container.content.slice(guardAt)];
  if (path.length > 0) replaceContent(container, content, [...removed, ...added]);
  const value = newRoot(path.length > 0 ? (old.value.$cstNode as CompositeCstNodeImpl).content : content, text, old);

  const { parserErrors, lexerErrors } = result;
  const offset = (token: Parameters<typeof placeOf>[0]) => placeOf(token);
  // An error of the region may stand at the first token of the guard ("`}` expected"); one of the guard never does.
  const own = parserErrors.filter(({ token }) => !guard || offset(token) <= stop);
  const later = guard ? old.parserErrors.filter(({ token }) => offset(token) > oldStop) : [];
  moveParserErrors(own, into);
  moveParserErrors(later, down);
  const ownSigns = lexerErrors.filter((error) => error.offset >= piece.start && error.offset < stop);
  const laterSigns = old.lexerErrors.filter((error) => error.offset >= oldStop);
  return {
    value,
    parserErrors: [...old.parserErrors.filter(({ token }) => offset(token) < start), ...own, ...later],
    lexerErrors: [
      ...old.lexerErrors.filter((error) => error.offset < start),
      ...movedLexerErrors(ownSigns, into),
      ...movedLexerErrors(laterSigns, down),
    ],
    lexerReport: old.lexerReport,
    removed,
    added,
    read: piece.length,
  };
}

/** Puts children into a block, and their nodes into its lists. */
function replaceContent(block: CompositeCstNodeImpl, content: CstNode[], changed: readonly AstNode[]): void {
  const node = block.astNode;
  const lists = node as unknown as Record<string, AstNode[]>;
  for (const child of content) (child as Mutable<CstNode>).container = block;
  block.content = content;
  const properties = new Set(changed.map(({ $containerProperty }) => $containerProperty!));
  for (const property of properties) {
    const list: AstNode[] = [];
    for (const child of content) {
      const own = ownNode(child) as Mutable<AstNode> | undefined;
      if (own?.$containerProperty !== property) continue;
      own.$container = node;
      own.$containerIndex = list.length;
      list.push(own);
    }
    lists[property] = list;
  }
}

/** A new root over these children: whatever is remembered of the old one is forgotten with it. */
function newRoot(content: CstNode[], text: string, { value: old }: ParseResult): AstNode {
  const root = new RootCstNodeImpl(text);
  const value = { $type: old.$type, $cstNode: root } as unknown as Record<string, AstNode[]> & AstNode;
  root.content = content;
  for (const child of content) {
    (child as Mutable<CstNode>).container = root;
    const node = ownNode(child) as Mutable<AstNode> | undefined;
    if (!node) continue;
    const property = node.$containerProperty!;
    value[property] ??= [];
    node.$container = value;
    node.$containerIndex = value[property].length;
    value[property].push(node);
  }
  // As in the parser: lists in the order of the text, those without an element behind them, by their names.
  const lists = Object.keys(old).filter((property) => Array.isArray(Reflect.get(old, property)));
  for (const property of lists.sort()) value[property] ??= [];
  root.astNode = value;
  return value;
}
