/** The concrete syntax tree as the incremental parser sees it: containers, their children, their leaves. */
import { type AstNode, CompositeCstNodeImpl, type CstNode, LeafCstNodeImpl } from 'langium';

/** Fields of Langium's tree that it keeps to itself; the version is pinned, and the random comparison watches them. */
interface Inner {
  content: CstNode[];
  _rangeCache: unknown;
  _astNode?: AstNode;
}
interface Leaf {
  _offset: number;
  _startLine: number;
  _endLine: number;
}

export interface Move {
  offset: number;
  lines: number;
}

/** Moves all leaves of a node. Columns stay: what is moved begins with a line. */
export function move(node: CstNode, by: Move): void {
  if (node instanceof LeafCstNodeImpl) moveLeaf(node, by);
  else moveInner(node as CompositeCstNodeImpl, by);
}

function moveLeaf(node: CstNode, { offset, lines }: Move): void {
  const leaf = node as unknown as Leaf;
  leaf._offset += offset;
  if (lines === 0) return;
  leaf._startLine += lines;
  leaf._endLine += lines;
}

function moveInner(node: CompositeCstNodeImpl, by: Move): void {
  // Ranges that are kept share their ends with those of inner nodes: they are thrown away, never changed.
  if (by.lines !== 0) forgetRange(node);
  const { content } = node;
  for (let i = 0; i < content.length; i++) {
    const child = content[i]!;
    if (child instanceof LeafCstNodeImpl) moveLeaf(child, by);
    else moveInner(child as CompositeCstNodeImpl, by);
  }
}

export function forgetRange(node: CstNode): void {
  (node as unknown as Inner)._rangeCache = undefined;
}

/** The AST node that a child stands for itself; none for comments, words of rules that make no node, and orphans. */
export function ownNode(child: CstNode): AstNode | undefined {
  return child instanceof CompositeCstNodeImpl ? (child as unknown as Inner)._astNode : undefined;
}

/**
 * The composite that holds the words of a node: where a rule stands for one of several others (`TopElement`), the node
 * is that of the outer composite, and the words stand in the inner one.
 */
export function bodyOf(node: CompositeCstNodeImpl): CompositeCstNodeImpl {
  let body = node;
  for (;;) {
    const inner = body.content.filter(({ hidden }) => !hidden);
    const [only] = inner;
    if (inner.length !== 1 || !(only instanceof CompositeCstNodeImpl) || ownNode(only)) return body;
    body = only;
  }
}

/** The composite whose node the words of a body belong to. */
export function outerOf(body: CompositeCstNodeImpl): CompositeCstNodeImpl {
  let outer = body;
  while (!ownNode(outer) && outer.container) outer = outer.container as CompositeCstNodeImpl;
  return outer;
}

/** The brace that opens a block. */
export function braceOf(body: CompositeCstNodeImpl): CstNode | undefined {
  return body.content.find((child) => isSign(child, '{'));
}

/** The AST node of a child that is one of a list of its container (`tasks+=Task`). */
export function listedNode(child: CstNode, container: AstNode): AstNode | undefined {
  const node = ownNode(child);
  if (!node || node.$container !== container || !node.$containerProperty) return undefined;
  const list = (container as unknown as Record<string, unknown>)[node.$containerProperty];
  return Array.isArray(list) ? node : undefined;
}

/** Whether a child can be put into the place of others: a node of a list, or a comment. */
export function isListed(child: CstNode, container: AstNode): boolean {
  return child.hidden || listedNode(child, container) !== undefined;
}

export function isSign(node: CstNode | undefined, sign: string): boolean {
  return node instanceof LeafCstNodeImpl && !node.hidden && node.tokenType.name === sign;
}

/** The leaves from a node on to the end of the file, without comments. */
export function* leavesFrom(node: CstNode): Generator<LeafCstNodeImpl> {
  yield* leavesIn(node);
  for (let at = node; at.container; at = at.container) {
    const { content } = at.container;
    for (let i = content.indexOf(at) + 1; i < content.length; i++) yield* leavesIn(content[i]!);
  }
}

export function* leavesIn(node: CstNode): Generator<LeafCstNodeImpl> {
  if (node instanceof LeafCstNodeImpl) {
    if (!node.hidden) yield node;
  } else for (const child of (node as CompositeCstNodeImpl).content) yield* leavesIn(child);
}
