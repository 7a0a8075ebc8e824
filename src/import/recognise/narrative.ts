/**
 * Lines and tables as a tree: what stands under what. A number becomes structure only where the language would count
 * the same number at that place; else it stays in the text as it was typed, and is marked.
 */

import { isUpper } from '../tidy.ts';
import type { Node, TextNode } from '../understood.ts';
import { type Label, type Line, romanValue } from './lines.ts';
import { wholly, withoutLooks } from './marks.ts';

/** `title`: the lines of a chapter's title, below its number. */
export type Item = { line: Line; title?: Line[] } | { node: Node };

type Counted = 'article' | 'part' | 'item' | 'point' | 'chapter' | 'chapterSection';

interface Container {
  type: TextNode['type'] | 'root';
  children: Node[];
  /** The last number of each kind given out here. */
  counts: Record<Counted, number>;
  /** Its own number with those over it: 1 and 2 of "1.2." */
  path: number[];
}

function container(type: Container['type'], children: Node[], path: number[] = []): Container {
  return { type, children, counts: { article: 0, part: 0, item: 0, point: 0, chapter: 0, chapterSection: 0 }, path };
}

/** What a list of its kind may begin under. */
const BEGINS_UNDER: Record<'item' | 'point', Container['type'][]> = {
  item: ['point', 'article', 'chapterSection', 'chapter', 'part', 'root'],
  point: ['section', 'clause', 'article', 'chapterSection', 'chapter', 'part', 'root'],
};

/** What articles stand under. */
const HEADS_ARTICLES: ReadonlySet<Container['type']> = new Set<Container['type']>([
  'root',
  'chapter',
  'chapterSection',
]);

/** Items of lists without numbers: what no paragraph and no table stands in. */
const LISTS: ReadonlySet<Container['type']> = new Set<Container['type']>(['dash', 'plus', 'bullet', 'star']);

/** "Chương I", "Mục 2", with or without its title behind: what the language counts. */
const COUNTED_CHAPTER = /^(chương|mục) ([IVXLC]+|\d{1,2})(?:\s*[.:]\s*|\s+|$)/iu;
/** "Chương I", "Mục 2": heads of articles. */
const CHAPTER = /^(?:chương|mục|phần|tiểu mục) (?:[IVXLC]+|\d{1,2})[.:]?(?: |$)/iu;

/** Deeper no document goes; numbers that begin again and again in each other are no structure. */
const MOST_LEVELS = 16;

/** @param annexed An annex may hold a part of a regulation: then its numbers stay as they were typed. */
export function narrative(all: Item[], annexed = false): Node[] {
  const root: Node[] = [];
  const items = withWholeChapters(all);
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
    const chapter = item.title && !typed ? chapterNode(line, item.title, stack) : undefined;
    if (chapter) {
      chapter.home.counts[chapter.type] += 1;
      innermost((each) => each === chapter.home)?.children.push(chapter.node);
      stack.push(container(chapter.type, chapter.node.children));
      continue;
    }
    if (item.title) {
      const home = innermost(({ type }) => type === 'article' || type === 'root');
      for (const each of [line, ...item.title]) home?.children.push(textNode('paragraph', each));
      continue;
    }
    const isChapter = !line.label && CHAPTER.test(line.full) && (line.center || line.bold || isUpper(line.full));
    if (isChapter || (heads && !line.label && (line.center || isUpper(line.full)))) {
      heads = true;
      innermost(({ type }) => type === 'article' || type === 'root')?.children.push(textNode('paragraph', line));
      continue;
    }
    heads = false;
    if (typed && line.label && !LISTS.has(line.label.kind as Container['type'])) {
      innermost(({ type }) => type === 'root')?.children.push(textNode('paragraph', line));
      continue;
    }
    const found = line.label && homeOf(line.label, innermost, stack);
    const home = stack.length < MOST_LEVELS ? found : undefined;
    // A part of a regulation, which begins with another article.
    if (annexed && !home && line.label?.kind === 'article') typed = true;
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

/** Chapters of articles, each with the lines of its title: a title stands in the middle of the page or in capitals. */
function withWholeChapters(items: Item[]): Item[] {
  const hasArticles = items.some((item) => 'line' in item && item.line.label?.kind === 'article');
  if (!hasArticles) return items;
  const whole: Item[] = [];
  let open: Line[] | undefined;
  for (const item of items) {
    const line = 'line' in item ? item.line : undefined;
    const alone = line && !line.label && (line.center || line.bold || isUpper(line.full));
    if (line && alone && COUNTED_CHAPTER.test(line.full)) {
      open = [];
      whole.push({ line, title: open });
    } else if (line && open && open.length < 3 && !line.label && (line.center || isUpper(line.full))) open.push(line);
    else {
      open = undefined;
      whole.push(item);
    }
  }
  return whole;
}

/** A chapter where the language would count the same number; else undefined. */
function chapterNode(
  line: Line,
  title: Line[],
  stack: Container[],
): { type: 'chapter' | 'chapterSection'; node: TextNode; home: Container } | undefined {
  const [number = '', word = '', digits = ''] = COUNTED_CHAPTER.exec(line.full) ?? [];
  const type = word.toLocaleLowerCase('vi') === 'chương' ? 'chapter' : 'chapterSection';
  const home = type === 'chapter' ? stack[0] : stack.findLast((each) => each.type === 'chapter');
  const value = /^\d/u.test(digits) ? Number(digits) : romanValue(digits);
  const behind = line.full.slice(number.length).trim();
  const words = [...(behind ? [behind] : []), ...title.map(({ full }) => full)];
  if (!home || words.length === 0 || home.counts[type] !== value - 1) return undefined;
  const usual = [
    type === 'chapter' ? `Chương ${digits}` : `Mục ${value}`,
    ...words.map((each) => each.toLocaleUpperCase('vi')),
  ];
  const lines = [line.full, ...title.map(({ full }) => full)];
  const same = usual.join(' ') === lines.join(' ') && (type === 'chapterSection' || !/^\d/u.test(digits));
  const node: TextNode = {
    ...textNode('chapter', line),
    type,
    text: words.join('\n'),
    ...(same ? {} : { wording: lines }),
  };
  return { type, node, home };
}

function isCounted(kind: Label['kind']): kind is Counted & Label['kind'] {
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
      // Articles count through chapters.
      const root = stack[0];
      if (!root || root.counts.article !== value - 1) return undefined;
      const home = innermost(({ type }) => HEADS_ARTICLES.has(type));
      if (home !== root) root.counts.article += 1;
      return home;
    }
    case 'part': {
      // "Điều 1. Phê duyệt Đề án như sau: I. MỤC TIÊU …": what an article orders stands in it.
      const within = stack.find(({ type }) => type === 'article');
      const home = within ?? stack.findLast(({ type }) => HEADS_ARTICLES.has(type));
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
  if (type === 'part' || type === 'section' || type === 'article' || type === 'chapter') return withoutLooks(marked);
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
