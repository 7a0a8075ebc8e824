import { type AstNode, isReference, type ReferenceInfo } from 'langium';
import { rememberedByNode } from '../incremental/remembered.ts';

/**
 * What a pass over the whole tree of a file is for, found in one pass and kept with the tree: its nodes by type, its
 * named nodes and its references. Linking, exporting, checking and the plan builder all ask for these.
 */
export interface FileIndex {
  /** In the order of the text. */
  nodes: AstNode[];
  byType: Map<string, AstNode[]>;
  named: (AstNode & { name: string })[];
  references: ReferenceInfo[];
}

/** By the root of a tree: kept as long as the tree. */
const indexes = new WeakMap<AstNode, FileIndex>();

/** The index of the tree under `root`. The tree must be complete: names inside texts already have their nodes. */
export function fileIndex(root: AstNode): FileIndex {
  return indexes.get(root) ?? indexed(root, collectFrom);
}

/** The same of a tree of which an edit has changed a part: what was found in the other parts is taken over. */
export function fileIndexAfterEdit(root: AstNode): FileIndex {
  return indexes.get(root) ?? indexed(root, collectPieces);
}

function indexed(root: AstNode, collect: Collect): FileIndex {
  const index = emptyIndex();
  collectFrom(root, index, collect);
  indexes.set(root, index);
  return index;
}

function emptyIndex(): FileIndex {
  return { nodes: [], byType: new Map(), named: [], references: [] };
}

/** The nodes of a type under `root`. */
export function nodesOfType<T extends AstNode>(root: AstNode, type: T['$type']): T[] {
  return (fileIndex(root).byType.get(type) ?? []) as T[];
}

/** Visits a node and all below it, parents first. */
export function walk(node: AstNode, visit: (node: AstNode) => void): void {
  visit(node);
  for (const property in node) {
    // $container and $document lead out of the tree.
    if (property.charCodeAt(0) === 0x24) continue;
    const value = (node as unknown as Record<string, unknown>)[property];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walk(item, visit);
    } else if (isNode(value)) walk(value, visit);
  }
}

type Collect = (node: AstNode, index: FileIndex) => void;

/** Of each declaration of a file and of each task. */
const pieces = rememberedByNode<FileIndex>();

const collectPieces: Collect = (node, index) => {
  const isPiece = node.$type === 'Task' || node.$container?.$container === undefined;
  if (!isPiece) return collectFrom(node, index, collectPieces);
  let piece = pieces.get(node);
  if (!piece) {
    piece = emptyIndex();
    collectFrom(node, piece, collectPieces);
    pieces.set(node, piece);
  }
  append(piece, index);
};

function append(piece: FileIndex, index: FileIndex): void {
  for (const node of piece.nodes) index.nodes.push(node);
  for (const node of piece.named) index.named.push(node);
  for (const reference of piece.references) index.references.push(reference);
  for (const [type, nodes] of piece.byType) {
    const alike = index.byType.get(type);
    if (alike) for (const node of nodes) alike.push(node);
    else index.byType.set(type, [...nodes]);
  }
}

function collectFrom(node: AstNode, index: FileIndex, collect: Collect = collectFrom): void {
  index.nodes.push(node);
  const siblings = index.byType.get(node.$type);
  if (siblings) siblings.push(node);
  else index.byType.set(node.$type, [node]);
  for (const property in node) {
    if (property.charCodeAt(0) === 0x24) continue;
    const value = (node as unknown as Record<string, unknown>)[property];
    if (typeof value === 'string') {
      if (property === 'name') index.named.push(node as AstNode & { name: string });
    } else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) take(value[i], node, property, i, index, collect);
    } else take(value, node, property, undefined, index, collect);
  }
}

function take(
  value: unknown,
  container: AstNode,
  property: string,
  at: number | undefined,
  index: FileIndex,
  collect: Collect,
): void {
  if (isNode(value)) collect(value, index);
  else if (isReference(value)) index.references.push({ reference: value, container, property, index: at });
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && typeof (value as AstNode).$type === 'string';
}
