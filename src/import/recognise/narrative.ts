/**
 * Lines and tables as a tree: what stands under what. A number becomes structure only where the language would count
 * the same number at that place; else it stays in the text as it was typed, and is marked.
 */

import { isUpper } from '../tidy.ts';
import type { Node, TextNode } from '../understood.ts';
import type { Label, Line } from './lines.ts';
import { wholly, withoutLooks } from './marks.ts';

export type Item = { line: Line } | { node: Node };

type Counted = 'article' | 'part' | 'item' | 'point';

interface Container {
  type: TextNode['type'] | 'root';
  children: Node[];
  /** The last number of each kind given out here. */
  counts: Record<Counted, number>;
  /** Its own number with those over it: 1 and 2 of "1.2." */
  path: number[];
}

function container(type: Container['type'], children: Node[], path: number[] = []): Container {
  return { type, children, counts: { article: 0, part: 0, item: 0, point: 0 }, path };
}

/** What a list of its kind may begin under. */
const BEGINS_UNDER: Record<'item' | 'point', Container['type'][]> = {
  item: ['point', 'article', 'part', 'root'],
  point: ['section', 'clause', 'article', 'part', 'root'],
};

/** Items of lists without numbers: what no paragraph and no table stands in. */
const LISTS: ReadonlySet<Container['type']> = new Set<Container['type']>(['dash', 'plus', 'bullet', 'star']);

/** "Chương I", "Mục 2": heads of articles. */
const CHAPTER = /^(?:chương|mục|phần|tiểu mục) (?:[IVXLC]+|\d{1,2})[.:]?(?: |$)/iu;

/** @param articles Whether the language counts articles at this place. */
export function narrative(items: Item[], articles = true): Node[] {
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
  const noList = (each: Container) => !LISTS.has(each.type);
  /** Articles stand with typed numbers, and all numbers under them. */
  let typed = false;
  /** The line before heads articles: so does its title. */
  let heads = false;
  for (const item of items) {
    if ('node' in item) {
      innermost(noList)?.children.push(item.node);
      continue;
    }
    const { line } = item;
    const isChapter = !line.label && CHAPTER.test(line.full) && (line.center || line.bold || isUpper(line.full));
    if (isChapter || (heads && !line.label && (line.center || isUpper(line.full)))) {
      heads = true;
      innermost(({ type }) => type === 'article' || type === 'root')?.children.push(textNode('paragraph', line));
      continue;
    }
    heads = false;
    if (line.label?.kind === 'article' && !articles) typed = true;
    if (typed && line.label && !LISTS.has(line.label.kind as Container['type'])) {
      innermost(({ type }) => type === 'root')?.children.push(textNode('paragraph', line));
      continue;
    }
    const home = line.label && homeOf(line.label, innermost, stack);
    if (!home || !line.label) {
      innermost(noList)?.children.push(
        textNode('paragraph', line, line.label && isCounted(line.label.kind) ? 'số thứ tự không liền mạch' : undefined),
      );
      continue;
    }
    const { kind, value, above = [] } = line.label;
    if (isCounted(kind)) home.counts[kind] += 1;
    const node = textNode(typeOf(line, kind), line);
    home.children.push(node);
    stack.push(container(node.type, node.children, kind === 'item' ? [...above, value] : []));
  }
  return root;
}

function isCounted(kind: Label['kind']): kind is Counted {
  return kind === 'article' || kind === 'part' || kind === 'item' || kind === 'point';
}

function homeOf(
  { kind, value, above = [] }: Label,
  innermost: (test: (each: Container) => boolean) => Container | undefined,
  stack: Container[],
): Container | undefined {
  const within = (may: (each: Container) => boolean) => (stack.some(may) ? innermost(may) : undefined);
  switch (kind) {
    case 'article': {
      const root = stack[0];
      return root && root.counts.article === value - 1 ? innermost(({ type }) => type === 'root') : undefined;
    }
    case 'part': {
      // "Điều 1. Phê duyệt Đề án như sau: I. MỤC TIÊU …": what an article orders stands in it.
      const home = stack.find(({ type }) => type === 'article') ?? stack[0];
      return home && home.counts.part === value - 1 ? innermost((each) => each === home) : undefined;
    }
    case 'item':
    case 'point': {
      if (above.length > 0)
        return within(({ path, counts }) => path.join('.') === above.join('.') && counts.item === value - 1);
      if (value > 1)
        return within(({ path, counts }) => counts[kind] === value - 1 && (kind === 'point' || path.length === 0));
      return within(({ type, counts }) => BEGINS_UNDER[kind].includes(type) && counts[kind] === 0);
    }
    case 'dash':
      return innermost(({ type }) => !LISTS.has(type));
    case 'plus':
      return innermost(({ type }) => type === 'dash' || !LISTS.has(type));
    case 'bullet':
      return innermost(({ type }) => type !== 'bullet' && type !== 'star');
    case 'star':
      // Under a plus it is an item; elsewhere words that begin with an asterisk.
      return within(({ type }) => type === 'plus');
  }
}

function typeOf(line: Line, kind: Label['kind']): TextNode['type'] {
  if (kind === 'item') return line.bold || line.boldLead !== undefined || isUpper(line.text) ? 'section' : 'clause';
  return kind;
}

function textNode(type: TextNode['type'], line: Line, unsure?: string): TextNode {
  const node: TextNode = {
    type,
    text: shownText(type, line),
    bold: line.bold,
    children: [],
    place: line.place,
    ...(unsure ? { unsure } : {}),
  };
  if (type !== 'section' || line.boldLead === undefined) return node;
  const lead = line.boldLead.replace(/(?<!\s)\s*:$/u, '');
  const words = withoutLooks(line.marked ?? line.text);
  return words.startsWith(line.boldLead)
    ? { ...node, text: lead, runIn: words.slice(line.boldLead.length).trim() }
    : { ...node, type: 'clause' };
}

/** Headings are bold by their style; a line that ends the document is not looked at. */
function shownText(type: TextNode['type'], line: Line): string {
  const marked = /\/\.?$/u.test(line.full) ? line.text : (line.marked ?? line.text);
  if (type === 'part' || type === 'section' || type === 'article') return withoutLooks(marked);
  if (type !== 'paragraph') return marked;
  // Typed articles of an annex are bold with their numbers.
  if (line.label?.kind === 'article' && !line.marked && !line.bare) return wholly(withNumber(line, marked), line);
  const whole = line.label || line.marked || line.bare ? marked : wholly(marked, line);
  return withNumber(line, whole);
}

/** The text with the number that the file has in front of it. */
function withNumber({ text, full, label }: Line, shown: string): string {
  if (!label) return shown;
  const number = full.slice(0, full.length - text.replaceAll('\n', ' ').length);
  return number + shown;
}
