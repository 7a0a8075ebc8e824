/**
 * Where the names of a part of a file lead: kept with the part, and good as long as each of these names means the same
 * element. The same object as long as they do, so that whoever depends on it need not ask name by name.
 */
import type { AstNode, DefaultReference, ReferenceInfo, Scope } from 'langium';
import { incremental } from '../incremental/switch.ts';
import { type FileIndex, partOf } from '../syntax/file-index.ts';

/** By the type that is looked for, by name. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, AstNode>>;

/** As long as the part is there. */
const kept = new WeakMap<FileIndex, Links>();

/** Of a declaration or a task all of whose names lead somewhere. */
export function linksOf(node: AstNode): Links | undefined {
  const part = partOf(node);
  return part && kept.get(part);
}

/** Links one reference anew; the element it leads to, where it is of the usual kind and leads to one. */
type LinkOne = (info: ReferenceInfo, type: string) => AstNode | undefined;

/** Links what is below an index, where it is not linked as it must be; all links of it, where all names lead somewhere. */
export function linkPart(
  index: FileIndex,
  scopeOf: (type: string) => Scope,
  typeOf: (info: ReferenceInfo) => string,
  linkOne: LinkOne,
): Links | undefined {
  const known = incremental.on ? kept.get(index) : undefined;
  if (known && holds(known, scopeOf)) return known;
  const found = new Map<string, Map<string, AstNode>>();
  const add = (type: string, name: string, node: AstNode) => {
    const names = found.get(type);
    if (names) names.set(name, node);
    else found.set(type, new Map([[name, node]]));
  };
  let complete = true;
  for (const part of index.parts) {
    const links = linkPart(part, scopeOf, typeOf, linkOne);
    if (!links) complete = false;
    else for (const [type, names] of links) for (const [name, node] of names) add(type, name, node);
  }
  for (const info of index.parts.length > 0 ? [] : index.references) {
    const type = typeOf(info);
    const node = linkOne(info, type);
    if (node) add(type, info.reference.$refText, node);
    else complete = false;
  }
  if (!complete) {
    kept.delete(index);
    return undefined;
  }
  const links = known && isSame(known, found) ? known : found;
  kept.set(index, links);
  return links;
}

function holds(links: Links, scopeOf: (type: string) => Scope): boolean {
  for (const [type, names] of links) {
    const scope = scopeOf(type);
    for (const [name, node] of names) if (scope.getElement(name)?.node !== node) return false;
  }
  return true;
}

function isSame(one: Links, other: Links): boolean {
  if (one.size !== other.size) return false;
  for (const [type, names] of one) {
    const others = other.get(type);
    if (names.size !== others?.size) return false;
    for (const [name, node] of names) if (others.get(name) !== node) return false;
  }
  return true;
}

/** As if it had never been linked. */
export function reset(reference: Partial<DefaultReference>): void {
  reference._ref = undefined;
  reference._nodeDescription = undefined;
}
