/**
 * What was found of single nodes of a tree. A node that an edit does not touch stays the same object, so what depends on
 * its own words alone holds on; positions do not, as the text around may move it. Where the children of a node change
 * while it stays (the block around an edit), what was found of it is forgotten.
 */
import type { AstNode } from 'langium';
import { incremental } from './switch.ts';

interface Forgets {
  delete(node: AstNode): boolean;
}

/** Few, made as the program loads: what each holds goes with the nodes. */
const all: Forgets[] = [];

/** Values by node, kept as long as the node and its words stay as they are. */
export function rememberedByNode<T extends object | boolean | string | number>(): Pick<
  WeakMap<AstNode, T>,
  'get' | 'set'
> {
  const values = new WeakMap<AstNode, T>();
  all.push(values);
  return {
    get: (node) => (incremental.on ? values.get(node) : undefined),
    set: (node, value) => (incremental.on ? values.set(node, value) : values),
  };
}

/** What is below the node has changed. */
export function forget(node: AstNode): void {
  for (const one of all) one.delete(node);
}
