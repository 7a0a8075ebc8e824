/** Narrative content as blocks: parts, sections, clauses, points and dashes, all numbered here (NĐ 30/2020, I.V). */
import { nth } from '../known.ts';
import type { Article, ChapterContent, Content, FigureTableKind, RichText, TaskTableContent } from '../plan/model.ts';
import { roman } from '../plan/roman.ts';
import { dutySentence } from '../wording/duty-sentence.ts';
import { type Printer, splitLines, upper } from '../wording/printer.ts';
import { taskLine } from '../wording/task-line.ts';
import { type ListIds, paragraph } from './blocks.ts';
import { freeTable } from './free-table.ts';
import type { Block, Numbering, ParagraphBlock, Run } from './model.ts';
import type { StyleId } from './styles.ts';

export interface NarrativeContext {
  printer: Printer;
  lists: ListIds;
  /** The plan table where the content asks for it. */
  taskTable: (content: TaskTableContent) => Block[];
  /** A table that is filled from plan and progress. */
  figureTable?: (kind: FigureTableKind) => Block[];
  /** Where the articles of a regulation count: through its chapters. */
  articles?: { list: string; value: number };
  /** The records behind the figures that a text tells. */
  origins?: (text: RichText) => ParagraphBlock['origins'];
}

/** The list that sections and clauses count in, and the numbers over them: [1, 2] of 1.2.3. */
interface Level {
  list: string;
  above: number[];
}

/** Numbers that run on among siblings: sections and clauses share one count. */
interface Counters {
  items: number;
  points: number;
  chapters: number;
  itemLevel: Level;
  pointList: string;
  dashList: string;
}

export function narrative(
  content: Content[],
  context: NarrativeContext,
  parts?: { list: string; from: number },
  itemLevel: Level = { list: context.lists.next('items'), above: [] },
): Block[] {
  const counters: Counters = {
    items: 0,
    points: 0,
    chapters: 0,
    itemLevel,
    pointList: context.lists.next('points'),
    dashList: context.lists.next('dashes'),
  };
  let part = parts?.from ?? 0;
  const partList = parts?.list ?? context.lists.next('parts');
  return content.flatMap((item): Block[] => {
    if (item.type === 'part') {
      part += 1;
      return partBlocks(item, { scheme: 'part', list: partList, value: part }, context);
    }
    return contentBlocks(item, counters, context);
  });
}

/** A part: its heading and what follows. */
export function partBlocks(
  part: Extract<Content, { type: 'part' }>,
  numbering: Numbering,
  context: NarrativeContext,
): Block[] {
  const words = part.wording ? oneLine(part.wording, context) : upper(oneLine(part.heading, context));
  const heading = paragraph('part', words, { numbering, source: part.source });
  return [heading, ...narrative(part.content, context)];
}

/** "Chương I" and its title, each on a line in the middle of the page (NĐ 30/2020, Phụ lục I, II.6.d). */
function chapterBlocks(item: ChapterContent, value: number, context: NarrativeContext): Block[] {
  const number = item.type === 'chapter' ? `Chương ${roman(value)}` : `Mục ${value}`;
  const usual = [number, ...splitLines(context.printer.heading(item.heading)).map(upper)];
  const lines = item.wording ? splitLines(context.printer.heading(item.wording)) : usual;
  return [
    ...lines.map((line, i) => paragraph(i === 0 ? 'chapter' : 'chapterTitle', line, { source: item.source })),
    ...narrative(item.content, context),
  ];
}

/** "Điều 1. …" and what stands under it. */
export function articleBlocks(article: Article, numbering: Numbering, context: NarrativeContext): Block[] {
  if (article.heading) {
    const heading = context.printer.headingLine(article.heading);
    const runs: Run[] = [{ text: heading, bold: true }];
    return [
      paragraph('article', runs, { numbering, keepNext: true, source: article.source }),
      ...narrative(article.content, context),
    ];
  }
  // Without a heading the first paragraph stands on the line of the number.
  const [first, ...rest] = article.content;
  if (first?.type !== 'paragraph') {
    return [
      paragraph('article', '', { numbering, keepNext: true, source: article.source }),
      ...narrative(article.content, context),
    ];
  }
  const [opening, ...more] = textBlocks(first.text, 'body', context);
  const line = paragraph('article', opening?.runs ?? [], { numbering, source: article.source });
  return [line, ...more, ...narrative(rest, context)];
}

function contentBlocks(item: Content, counters: Counters, context: NarrativeContext): Block[] {
  switch (item.type) {
    case 'part':
      return [];
    case 'chapter':
    case 'chapterSection':
      counters.chapters += 1;
      return chapterBlocks(item, counters.chapters, context);
    case 'article': {
      const count = context.articles ?? { list: context.lists.next('articles'), value: 0 };
      count.value += 1;
      return articleBlocks(item, { scheme: 'article', list: count.list, value: count.value }, context);
    }
    case 'section':
      return sectionBlocks(item, nextItem('section', counters), context);
    case 'clause':
      return numbered('clause', nextItem('clause', counters), item, context);
    case 'point': {
      counters.points += 1;
      const numbering: Numbering = { scheme: 'point', list: counters.pointList, value: counters.points };
      return numbered('point', numbering, item, context);
    }
    case 'dash':
    case 'plus':
      return numbered(item.type, { scheme: item.type, list: counters.dashList, value: 1 }, item, context);
    case 'bullet': {
      const scheme = item.sign === '*' ? 'star' : 'bullet';
      return numbered('bullet', { scheme, list: counters.dashList, value: 1 }, item, context);
    }
    case 'paragraph':
      return textBlocks(item.text, 'body', context);
    case 'taskTable':
      return context.taskTable(item);
    case 'figureTable':
      return context.figureTable?.(item.kind) ?? [];
    case 'reportingDuty': {
      const numbering: Numbering = { scheme: 'dash', list: counters.dashList, value: 1 };
      return [paragraph('dash', dutySentence(item, context.printer), { numbering, source: item.source })];
    }
    case 'taskLine':
      return [taskLineBlock(item, counters, context)];
    case 'reminder':
      return [];
    case 'table':
      return [freeTable(item, context.printer)];
  }
}

function nextItem(scheme: 'section' | 'clause', counters: Counters): Numbering {
  counters.items += 1;
  const { list, above } = counters.itemLevel;
  return { scheme, list, value: counters.items, ...(above.length > 0 ? { above } : {}) };
}

/** What stands under a numbered item; sections and clauses in it count 1.1., 1.2. */
function below({ list, above = [], value }: Numbering, content: Content[], context: NarrativeContext): Block[] {
  return narrative(content, context, undefined, { list, above: [...above, value] });
}

function sectionBlocks(
  item: Extract<Content, { type: 'section' }>,
  numbering: Numbering,
  context: NarrativeContext,
): Block[] {
  const style = numbering.above ? 'subsection' : 'section';
  const head = item.runIn
    ? runInBlocks(item.heading, item.runIn, numbering, context)
    : [paragraph(style, oneLine(item.heading, context), { numbering, source: item.source })];
  return [...head, ...below(numbering, item.content, context)];
}

/** "- Thời gian hoàn thành: quý II/2027;" */
function taskLineBlock(
  item: Extract<Content, { type: 'taskLine' }>,
  counters: Counters,
  context: NarrativeContext,
): Block {
  const { mark } = item;
  const numbering = {
    dash: () => ({ scheme: 'dash', list: counters.dashList, value: 1 }) as const,
    plus: () => ({ scheme: 'plus', list: counters.dashList, value: 1 }) as const,
    point: () => ({ scheme: 'point', list: counters.pointList, value: ++counters.points }) as const,
    clause: () => nextItem('clause', counters),
  }[mark]();
  return paragraph(mark, taskLine(item, context.printer), { numbering, source: item.source });
}

/** "1. Nguồn kinh phí: …": the heading in bold, the text behind it; further lines are paragraphs. */
function runInBlocks(heading: RichText, text: RichText, numbering: Numbering, context: NarrativeContext): Block[] {
  const [first = '', ...rest] = context.printer.lines(text);
  const label = oneLine(heading, context).replace(/(?<![\s:])[\s:]+$/u, '');
  const runs: Run[] = [
    { text: `${label}:`, source: heading.source },
    { text: ` ${first}`, bold: false, source: text.source },
  ];
  return [
    paragraph('sectionRunIn', runs, { numbering, ...traced(text, context, heading.source) }),
    ...rest.map((line) => lineBlock(line, 'body', text, context)),
  ];
}

/** The first line carries the number, further lines of the same text stand under it as paragraphs. */
function numbered(
  style: StyleId,
  numbering: Numbering,
  item: { text: RichText; content: Content[]; source: Content['source'] },
  context: NarrativeContext,
): Block[] {
  const [first = '', ...rest] = context.printer.lines(item.text);
  return [
    paragraph(style, first, { numbering, ...traced(item.text, context, item.source) }),
    ...rest.map((line) => lineBlock(line, 'body', item.text, context)),
    ...(numbering.scheme === 'clause' ? below(numbering, item.content, context) : narrative(item.content, context)),
  ];
}

const SIGNS: Record<string, 'plus' | 'bullet' | 'star'> = { '+': 'plus', '•': 'bullet', '*': 'star' };

/** A text of several lines: a paragraph each; lines that begin with the sign of a list are its items. */
export function textBlocks(text: RichText, style: StyleId, context: NarrativeContext): ParagraphBlock[] {
  return context.printer.lines(text).map((line) => lineBlock(line, style, text, context));
}

/** A line of a text of several: a paragraph, or an item where it begins with the sign of a list. */
export function lineBlock(line: string, style: StyleId, text: RichText, context: NarrativeContext): ParagraphBlock {
  const item = /^([-–+•*])\s+(?!\s)(.*)$/u.exec(line);
  if (!item) return paragraph(style, line, traced(text, context));
  const scheme = SIGNS[nth(item, 1)] ?? 'dash';
  const numbering: Numbering = { scheme, list: context.lists.next('dashes'), value: 1 };
  return paragraph(scheme === 'star' ? 'bullet' : scheme, nth(item, 2), { numbering, ...traced(text, context) });
}

/** Where a text comes from, and the records behind its figures. */
function traced(text: RichText, context: NarrativeContext, source = text.source): Partial<ParagraphBlock> {
  const origins = context.origins?.(text);
  return { source, ...(origins ? { origins } : {}) };
}

function oneLine(text: RichText, context: NarrativeContext): string {
  return splitLines(context.printer.heading(text)).join(' ');
}
