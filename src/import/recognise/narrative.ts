/**
 * Lines and tables as a tree: what stands under what. A number becomes structure only where the language would count
 * the same number at that place; else it stays in the text as it was typed, and is marked.
 */

import { isUpper } from '../tidy.ts';
import type { Node, TextNode } from '../understood.ts';
import type { Label, Line } from './lines.ts';

export type Item = { line: Line } | { node: Node };

interface Container {
  type: TextNode['type'] | 'root';
  children: Node[];
  /** The last number of each kind given out here. */
  counts: Record<'article' | 'part' | 'item' | 'point', number>;
}

function container(type: Container['type'], children: Node[]): Container {
  return { type, children, counts: { article: 0, part: 0, item: 0, point: 0 } };
}

/** What a list of its kind may begin under. */
const BEGINS_UNDER: Record<'item' | 'point', Container['type'][]> = {
  item: ['point', 'article', 'part', 'root'],
  point: ['section', 'clause', 'article', 'part', 'root'],
};

export function narrative(items: Item[]): Node[] {
  const root: Node[] = [];
  const stack: Container[] = [container('root', root)];
  const innermost = (test: (each: Container) => boolean) => {
    for (let at = stack.length - 1; at >= 0; at--) {
      const each = stack[at];
      if (each && test(each)) {
        stack.length = at + 1;
        return each;
      }
    }
    return undefined;
  };
  const noList = (each: Container) => each.type !== 'dash' && each.type !== 'plus';
  for (const item of items) {
    if ('node' in item) {
      innermost(noList)?.children.push(item.node);
      continue;
    }
    const { line } = item;
    const home = line.label && homeOf(line.label, innermost, stack);
    if (!home || !line.label) {
      innermost(noList)?.children.push(
        textNode('paragraph', line, line.label ? 'số thứ tự không liền mạch' : undefined),
      );
      continue;
    }
    const { kind } = line.label;
    if (kind !== 'dash' && kind !== 'plus') home.counts[kind] += 1;
    const node = textNode(typeOf(line, kind), line);
    home.children.push(node);
    stack.push(container(node.type, node.children));
  }
  return root;
}

function homeOf(
  { kind, value }: Label,
  innermost: (test: (each: Container) => boolean) => Container | undefined,
  stack: Container[],
): Container | undefined {
  switch (kind) {
    case 'article':
    case 'part': {
      // Numbers of the outermost level: a text of articles has no parts over them.
      const root = stack[0];
      return root && root.counts[kind] === value - 1 ? innermost(({ type }) => type === 'root') : undefined;
    }
    case 'item':
    case 'point': {
      if (value > 1) {
        const open = stack.some((each) => each.counts[kind] === value - 1);
        return open ? innermost((each) => each.counts[kind] === value - 1) : undefined;
      }
      const may = (each: Container) => BEGINS_UNDER[kind].includes(each.type) && each.counts[kind] === 0;
      return stack.some(may) ? innermost(may) : undefined;
    }
    case 'dash':
      return innermost(({ type }) => type !== 'dash' && type !== 'plus');
    case 'plus':
      return innermost(({ type }) => type !== 'plus');
  }
}

function typeOf(line: Line, kind: Label['kind']): TextNode['type'] {
  if (kind === 'item') return line.bold || line.boldLead !== undefined || isUpper(line.text) ? 'section' : 'clause';
  return kind;
}

function textNode(type: TextNode['type'], line: Line, unsure?: string): TextNode {
  const node: TextNode = {
    type,
    text: type === 'paragraph' ? withNumber(line) : line.text,
    bold: line.bold,
    children: [],
    place: line.place,
    ...(unsure ? { unsure } : {}),
  };
  if (type !== 'section' || line.boldLead === undefined) return node;
  const lead = line.boldLead.replace(/\s*:$/u, '');
  return line.text.startsWith(line.boldLead)
    ? { ...node, text: lead, runIn: line.text.slice(line.boldLead.length).trim() }
    : { ...node, type: 'clause' };
}

/** The text with the number that the file has in front of it. */
function withNumber({ text, full, label }: Line): string {
  if (!label) return text;
  const number = full.slice(0, full.length - text.replaceAll('\n', ' ').length);
  return number + text;
}
