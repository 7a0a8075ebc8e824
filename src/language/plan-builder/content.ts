import type { Article, BasisCitation, Content } from '../../plan/model.ts';
import * as ast from '../generated/ast.ts';
import { buildFigureTable, buildReportingDuty, buildTaskTable } from './document-tables.ts';
import type { ElementMap } from './elements.ts';
import { richText, sourceOf } from './sources.ts';
import { buildReminder, buildTaskLine, isTextItem, sectionHeading } from './text-tasks.ts';

export function buildBasis(node: ast.BasisReference, elements: ElementMap): BasisCitation {
  return {
    basis: elements.ofType(node.basis?.ref, 'legalBasis'),
    text: node.text && richText(node.text, elements),
    source: sourceOf(node),
  };
}

export function buildArticle(node: ast.Article, elements: ElementMap): Article {
  return {
    type: 'article',
    heading: node.heading && richText(node.heading, elements),
    content: buildContents(node.content, elements),
    source: sourceOf(node),
  };
}

/** What stands in documents, at any depth. */
type AnyContent = ast.ItemContent | ast.Article | ast.Chapter | ast.ChapterSection;

export function buildContents(nodes: AnyContent[], elements: ElementMap): Content[] {
  return nodes.map((node) => buildContent(node, elements)).filter((content) => content !== undefined);
}

function buildContent(node: AnyContent, elements: ElementMap): Content | undefined {
  const source = sourceOf(node);
  if (ast.isArticle(node)) return buildArticle(node, elements);
  const task = isTextItem(node) ? elements.ofType(node, 'task') : undefined;
  const own = task ? { task } : {};
  const text = (value: ast.Text | undefined) => (value ? richText(value, elements) : { parts: [], source });
  const inner = (nodes: AnyContent[]) => buildContents(nodes, elements);
  if (ast.isChapter(node) || ast.isChapterSection(node)) {
    const type = ast.isChapter(node) ? 'chapter' : 'chapterSection';
    const wording = node.wording && richText(node.wording, elements);
    return { type, heading: text(node.heading), wording, content: inner(node.content), source };
  }
  if (ast.isPart(node)) {
    const wording = node.wording && richText(node.wording, elements);
    return { type: 'part', heading: text(node.heading), wording, content: inner(node.content), source };
  }
  if (ast.isSection(node)) {
    const runIn = node.runIn && richText(node.runIn, elements);
    return {
      type: 'section',
      heading: sectionHeading(node, elements),
      runIn,
      ...own,
      content: inner(node.content),
      source,
    };
  }
  if (ast.isClause(node))
    return { type: 'clause', text: text(node.text), ...own, content: inner(node.content), source };
  if (ast.isPoint(node)) return { type: 'point', text: text(node.text), ...own, content: inner(node.content), source };
  if (ast.isDashItem(node))
    return { type: 'dash', text: text(node.text), ...own, content: inner(node.content), source };
  if (ast.isPlusItem(node))
    return { type: 'plus', text: text(node.text), ...own, content: inner(node.content), source };
  if (ast.isBulletItem(node)) {
    return { type: 'bullet', sign: node.sign, text: text(node.text), ...own, content: inner(node.content), source };
  }
  if (ast.isParagraph(node)) return { type: 'paragraph', text: text(node.text), source };
  if (ast.isTaskTable(node)) return buildTaskTable(node, elements);
  if (ast.isFigureTable(node)) return buildFigureTable(node);
  if (ast.isReportingDuty(node)) return buildReportingDuty(node, elements);
  if (ast.isTaskLine(node)) return buildTaskLine(node, elements);
  if (ast.isReminder(node)) return buildReminder(node, elements);
  if (ast.isFreeTable(node)) {
    return {
      type: 'table',
      columns: node.columns.map((column) => ({
        heading: text(column.heading),
        over: column.over && text(column.over),
        width: column.width ? Number(column.width.replace(',', '.')) : undefined,
      })),
      headerRows: node.headers.map((row) => row.cells.map(text)),
      rows: node.rows.map((row) => row.cells.map(text)),
      source,
    };
  }
  return undefined;
}
