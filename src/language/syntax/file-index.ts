import { type AstNode, isReference, type ReferenceInfo } from 'langium';
import { inRuns, onceFor } from '../../memo.ts';
import { rememberedByNode } from '../incremental/remembered.ts';

/**
 * What a pass over the whole tree of a file is for, found in one pass and kept with the tree: its nodes by type, its
 * named nodes and its references. Linking, exporting, checking and the plan builder all ask for these.
 *
 * The index of a tree that an edit has changed is put together from parts (of a declaration, of a task), which stay the
 * same objects as long as the edits leave their words alone: what is found of a part can be kept with it. The lists of
 * the whole are joined when somebody asks for them.
 */
export interface FileIndex {
  /** How many nodes there are, with the names in lists that are no nodes. */
  readonly size: number;
  /** In the order of the text. */
  readonly nodes: readonly AstNode[];
  readonly named: readonly Named[];
  readonly references: readonly ReferenceInfo[];
  readonly types: ReadonlySet<string>;
  ofType(type: string): readonly AstNode[];
  /** Together all of it; none of an index that was found in one piece. */
  readonly parts: readonly FileIndex[];
}

type Named = AstNode & { name: string };

const NO_NODES: readonly AstNode[] = [];

/** Found in one piece. */
class Piece implements FileIndex {
  readonly nodes: AstNode[] = [];
  readonly named: Named[] = [];
  readonly references: ReferenceInfo[] = [];
  readonly parts: readonly FileIndex[] = [];
  private readonly byType = new Map<string, AstNode[]>();
  private listed = 0;

  get size(): number {
    return this.nodes.length + this.listed;
  }

  get types(): ReadonlySet<string> {
    return new Set(this.byType.keys());
  }

  ofType(type: string): readonly AstNode[] {
    return this.byType.get(type) ?? NO_NODES;
  }

  add(node: AstNode): void {
    this.nodes.push(node);
    const siblings = this.byType.get(node.$type);
    if (siblings) siblings.push(node);
    else this.byType.set(node.$type, [node]);
  }

  refer(reference: ReferenceInfo): void {
    this.references.push(reference);
    if (reference.index !== undefined) this.listed++;
  }
}

class Whole implements FileIndex {
  private readonly byType = new Map<string, readonly AstNode[]>();
  private readonly joined: {
    -readonly [List in 'size' | 'nodes' | 'named' | 'references' | 'types']?: FileIndex[List];
  } = {};

  constructor(readonly parts: readonly FileIndex[]) {}

  get size(): number {
    this.joined.size ??= this.parts.reduce((sum, { size }) => sum + size, 0);
    return this.joined.size;
  }

  get nodes(): readonly AstNode[] {
    this.joined.nodes ??= this.parts.flatMap(({ nodes }) => nodes);
    return this.joined.nodes;
  }

  get named(): readonly Named[] {
    this.joined.named ??= this.parts.flatMap(({ named }) => named);
    return this.joined.named;
  }

  get references(): readonly ReferenceInfo[] {
    this.joined.references ??= this.parts.flatMap(({ references }) => references);
    return this.joined.references;
  }

  get types(): ReadonlySet<string> {
    this.joined.types ??= new Set(this.parts.flatMap(({ types }) => [...types]));
    return this.joined.types;
  }

  ofType(type: string): readonly AstNode[] {
    const known = this.byType.get(type);
    if (known) return known;
    const nodes = this.parts.flatMap((part) => part.ofType(type));
    this.byType.set(type, nodes);
    return nodes;
  }
}

/** By the root of a tree: kept as long as the tree. */
const indexes = new WeakMap<AstNode, FileIndex>();

/** The index of the tree under `root`. The tree must be complete: names inside texts already have their nodes. */
export function fileIndex(root: AstNode): FileIndex {
  return indexes.get(root) ?? indexed(root, false);
}

/** The same of a tree of which an edit has changed a part: what was found in the other parts is taken over. */
export function fileIndexAfterEdit(root: AstNode): FileIndex {
  return indexes.get(root) ?? indexed(root, true);
}

function indexed(root: AstNode, inParts: boolean): FileIndex {
  const index = collect(root, inParts);
  indexes.set(root, index);
  return index;
}

/** The nodes of a type under `root`. */
export function nodesOfType<T extends AstNode>(root: AstNode, type: T['$type']): T[] {
  return fileIndex(root).ofType(type) as readonly AstNode[] as T[];
}

/**
 * Visits a node and all below it, parents first.
 * @param listed Called with the node for each name in a list of names that are no nodes (`cùng ký: GD, PGD`).
 */
export function walk(node: AstNode, visit: (node: AstNode) => void, listed?: (node: AstNode) => void): void {
  visit(node);
  for (const property in node) {
    // $container and $document lead out of the tree.
    if (property.charCodeAt(0) === 0x24) continue;
    const value = (node as unknown as Record<string, unknown>)[property];
    if (Array.isArray(value)) {
      for (const item of value) {
        if (isNode(item)) walk(item, visit, listed);
        else if (listed && isReference(item)) listed(node);
      }
    } else if (isNode(value)) walk(value, visit, listed);
  }
}

/** Of each declaration of a file and of each task. */
const parts = rememberedByNode<FileIndex>();

/** Of a declaration or a task, where the index of its file was put together from parts. */
export function partOf(node: AstNode): FileIndex | undefined {
  return parts.get(node);
}

function hasPart(node: AstNode): boolean {
  return node.$type === 'Task' || node.$container?.$container === undefined;
}

function collect(top: AstNode, inParts: boolean): FileIndex {
  const found: FileIndex[] = [];
  let piece = new Piece();
  const visit = (node: AstNode): void => {
    piece.add(node);
    for (const property in node) {
      if (property.charCodeAt(0) === 0x24) continue;
      const value = (node as unknown as Record<string, unknown>)[property];
      if (typeof value === 'string') {
        if (property === 'name') piece.named.push(node as Named);
      } else if (Array.isArray(value)) {
        for (let i = 0; i < value.length; i++) take(value[i], node, property, i);
      } else take(value, node, property);
    }
  };
  const take = (value: unknown, container: AstNode, property: string, index?: number): void => {
    if (isReference(value)) piece.refer({ reference: value, container, property, index });
    if (!isNode(value)) return;
    if (!inParts || !hasPart(value)) {
      visit(value);
      return;
    }
    if (piece.size > 0 || piece.references.length > 0) found.push(piece);
    piece = new Piece();
    found.push(partFor(value));
  };
  visit(top);
  if (found.length === 0) return piece;
  if (piece.size > 0 || piece.references.length > 0) found.push(piece);
  const runs = runsOfParts(found);
  return new Whole(runs.length > 1 ? runs.map(wholeOf) : found);
}

/** Of hundreds of parts most runs are those of the last time, and all that is asked of them is known. */
const runsOfParts = inRuns<FileIndex>();
const wholeOf = onceFor((run: readonly FileIndex[]): FileIndex => new Whole(run));

function partFor(node: AstNode): FileIndex {
  const known = parts.get(node);
  if (known) return known;
  const part = collect(node, true);
  parts.set(node, part);
  return part;
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && typeof (value as AstNode).$type === 'string';
}
