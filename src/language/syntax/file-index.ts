import { type AstNode, isReference, type ReferenceInfo } from 'langium';
import { onceFor } from '../../memo.ts';

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

/** The index of the tree under `root`. The tree must be complete: names inside texts already have their nodes. */
export const fileIndex = onceFor((root: AstNode): FileIndex => {
  const index: FileIndex = { nodes: [], byType: new Map(), named: [], references: [] };
  collect(root, index);
  return index;
});

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

function collect(node: AstNode, index: FileIndex): void {
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
      for (let i = 0; i < value.length; i++) take(value[i], node, property, i, index);
    } else take(value, node, property, undefined, index);
  }
}

function take(value: unknown, container: AstNode, property: string, at: number | undefined, index: FileIndex): void {
  if (isNode(value)) collect(value, index);
  else if (isReference(value)) index.references.push({ reference: value, container, property, index: at });
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && typeof (value as AstNode).$type === 'string';
}
