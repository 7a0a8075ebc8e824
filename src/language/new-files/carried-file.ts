/** One file of last year's plan as it stands in the next year: what moves, what goes, what a person decides. */

import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import { nth } from '../../known.ts';
import * as ast from '../generated/ast.ts';
import { textLiteral } from '../lexer/text-token.ts';
import { plainText } from '../plan-builder/sources.ts';
import { before } from '../syntax/before.ts';
import { fileIndex, nodesOfType } from '../syntax/file-index.ts';
import { firstNodeOf } from '../syntax/property-nodes.ts';
import { movedDate, movedInDeadline, movedInText } from './moved-years.ts';
import { Rewrite } from './rewrite.ts';
import { toDecide } from './to-decide.ts';

export interface Years {
  old: number;
  new: number;
}

export interface CarriedNames {
  /** By address of last year's file: its name in the new year; undefined: it is not carried over. */
  names: Map<string, string | undefined>;
  /** Where `dùng` leads to. */
  target(use: ast.Use): string | undefined;
}

export function carriedFile(document: LangiumDocument, years: Years, carried: CarriedNames): Rewrite {
  const root = document.parseResult.value;
  const rewrite = new Rewrite(document.textDocument.getText());
  if (!ast.isMtclFile(root)) return rewrite;
  uses(root, rewrite, carried);
  goes(root, rewrite, years);
  for (const node of [
    ...nodesOfType<ast.Decision>(root, 'Decision'),
    ...nodesOfType<ast.IssuedDocument>(root, 'IssuedDocument'),
  ]) {
    bases(node, rewrite, years);
  }
  planDates(root, rewrite, years);
  moveWrittenDays(root, rewrite, years);
  tables(root, rewrite, years);
  return rewrite;
}

function uses(root: ast.MtclFile, rewrite: Rewrite, { names, target }: CarriedNames): void {
  for (const use of root.uses) {
    const file = target(use);
    const path = firstNodeOf(use, 'path');
    if (!file || !path || !use.$cstNode || !names.has(file)) continue;
    const name = names.get(file);
    if (name === undefined) rewrite.remove(use.$cstNode.offset, use.$cstNode.end);
    else rewrite.replace(path.offset, path.end, path.text.replace(/(?<![^/\\"“”])[^/\\"“”]+(?=["”]?$)/u, name));
  }
}

/** Numbers, dates, progress, days of events, papers of what has been. */
function goes(root: ast.MtclFile, rewrite: Rewrite, years: Years): void {
  const index = fileIndex(root);
  for (const type of ['Progress', 'OwnProgress']) {
    for (const node of index.ofType(type)) removeNode(node, rewrite);
  }
  for (const type of ['Decision', 'IssuedDocument', 'UnitObjectives']) {
    for (const node of index.ofType(type)) {
      removeProperty(node, 'number', rewrite);
      removeProperty(node, 'date', rewrite);
    }
  }
  for (const event of nodesOfType<ast.EventDay>(root, 'EventDay')) {
    const at = event.$cstNode?.offset;
    if (at === undefined) continue;
    rewrite.remark(
      event.$container.$cstNode?.offset ?? at,
      toDecide(`biết ngày «${plainText(event.title) ?? ''}» của năm ${years.new} thì thêm dòng «sự kiện».`),
    );
    removeNode(event, rewrite);
  }
  for (const issued of nodesOfType<ast.IssuedDocument>(root, 'IssuedDocument')) {
    if (!issued.template && !isYearly(issued)) removeNode(issued, rewrite);
  }
}

/**
 * Plans are made anew each year, and so is a decision that prints the year's tasks, as an imported one does; reports,
 * minutes, other decisions tell of what has been.
 */
export function isYearly(issued: ast.IssuedDocument): boolean {
  const kind = (issued.kind ?? '').replace(/\s+/g, ' ');
  if (['kế hoạch', 'chương trình'].includes(kind)) return true;
  return kind === 'quyết định' && AstUtils.streamAllContents(issued).some(ast.isTaskTable);
}

function removeNode({ $cstNode }: AstNode, rewrite: Rewrite): void {
  if (!$cstNode) return;
  rewrite.remove(commentsAbove(rewrite.text, $cstNode.offset), $cstNode.end);
}

/** Comment lines right above belong to what they stand above, except at the head of the file. */
function commentsAbove(text: string, offset: number): number {
  let start = offset;
  for (;;) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (text.slice(lineStart, start).trim() !== '') return start;
    const above = text.lastIndexOf('\n', lineStart - 2) + 1;
    if (lineStart === 0 || above === 0 || !/^\s*\/\//.test(text.slice(above, lineStart))) return start;
    start = above;
  }
}

const KEYWORD = /(?<=([\p{L}\p{M}]+\s*:\s*))/uy;
const KEYWORD_OF_TWO = /(?<=([\p{L}\p{M}]+\s[\p{L}\p{M}]+\s*:\s*))/uy;

/** With its keyword and colon. */
function removeProperty(node: AstNode, property: string, rewrite: Rewrite): void {
  const value = firstNodeOf(node, property);
  if (!value) return;
  rewrite.remove(value.offset - before(rewrite.text, value.offset, KEYWORD).length, value.end);
}

/** Bases of last year alone are left out: this year has its own. */
function bases(node: ast.Decision | ast.IssuedDocument, rewrite: Rewrite, years: Years): void {
  dropBases(node, rewrite, (basis) => {
    const words = basisWords(basis);
    return isOfYear(words, years)
      ? `căn cứ năm trước «${words}» đã bỏ; dẫn văn bản của năm ${years.new} nếu có.`
      : undefined;
  });
}

/** Leaves out the bases that `reason` says something about, with a remark; the whole property where none is left. */
export function dropBases(
  node: ast.Decision | ast.IssuedDocument,
  rewrite: Rewrite,
  reason: (basis: ast.BasisReference) => string | undefined,
): void {
  const all = node.bases.filter(({ $cstNode }) => $cstNode);
  const dropped = all.flatMap((basis) => {
    const words = reason(basis);
    return words === undefined ? [] : [{ basis, words }];
  });
  const first = all[0]?.$cstNode;
  const last = all.at(-1)?.$cstNode;
  if (dropped.length === 0 || !first || !last) return;
  const gone = new Set(dropped.map(({ basis }) => basis));
  const kept = all.filter((basis) => !gone.has(basis)).map(({ $cstNode }) => $cstNode!.text);
  const start = first.offset - before(rewrite.text, first.offset, KEYWORD_OF_TWO).length;
  for (const { words } of dropped) rewrite.remark(start, toDecide(words));
  if (kept.length === 0) rewrite.remove(start, last.end);
  else rewrite.replace(first.offset, last.end, kept.join(', '));
}

function basisWords({ basis, text }: ast.BasisReference): string {
  const declared = basis?.ref;
  if (!declared) return plainText(text) ?? basis?.$refText ?? '';
  const number = declared.sign?.replace(/["“”]/g, '');
  const day = declared.date ? ` ngày ${declared.date}` : '';
  return `${declared.kind ?? ''} ${number ? `số ${number}` : ''}${day} ${plainText(declared.title) ?? ''}`
    .replace(/\s+/g, ' ')
    .trim();
}

/** Said of the old year: in its title, or issued in it. Laws and standing rules have no year of a plan in them. */
function isOfYear(words: string, { old }: Years): boolean {
  const year = new RegExp(`(?<!\\d)${old}(?!\\d)`, 'u');
  const titled = new RegExp(
    `năm\\s+${old}(?!\\d)|(?:KH|CTr|CT|TB|BC|CV)-(?:(?!(?:KH|CTr|CT|TB|BC|CV)-).)*\\/${old}`,
    'u',
  );
  return titled.test(words) && year.test(words);
}

function planDates(root: ast.MtclFile, rewrite: Rewrite, years: Years): void {
  const move = (node: AstNode, property: string) => {
    const leaf = firstNodeOf(node, property);
    if (leaf) rewrite.replace(leaf.offset, leaf.end, movedDate(leaf.text, years.new - years.old));
  };
  for (const plan of nodesOfType<ast.Plan>(root, 'Plan')) {
    const year = firstNodeOf(plan, 'year');
    if (year) rewrite.replace(year.offset, year.end, String(years.new));
    move(plan, 'from');
    move(plan, 'to');
    for (const report of plan.reports) move(report, 'cutOff');
  }
}

/** Names and titles of the agency, of cited documents, and what was recorded keep their years. */
const KEEPS: ReadonlySet<string> = new Set([
  'Agency',
  'LegalBasis',
  'Abbreviation',
  'BasisReference',
  'Progress',
  'OwnProgress',
]);

function moveWrittenDays(root: ast.MtclFile, rewrite: Rewrite, years: Years): void {
  for (const { $cstNode } of nodesOfType<ast.Deadline>(root, 'Deadline')) {
    if (!$cstNode) continue;
    const { changes, left } = movedInDeadline($cstNode.text, years.old, years.new);
    for (const { from, to, text } of changes) rewrite.replace($cstNode.offset + from, $cstNode.offset + to, text);
    if (left.length > 0 && !rewrite.isRemoved($cstNode.offset)) {
      rewrite.remark(
        $cstNode.offset,
        toDecide(
          `thời hạn dưới giữ năm ${distinct(left)} trong viện dẫn, ngoặc kép, ngoặc đơn; đến năm ${years.new} còn đúng không?`,
        ),
      );
    }
  }
  for (const node of nodesOfType<ast.Text>(root, 'Text')) {
    if (!node.$cstNode || isKept(node)) continue;
    const { raw, start } = textLiteral(node.$cstNode.text);
    moveIn(raw, node.$cstNode.offset + start, node.$cstNode.offset, rewrite, years);
  }
  for (const match of rewrite.text.matchAll(/^[ \t]*\/\/(.*)$/gmu)) {
    const start = match.index + match[0].length - nth(match, 1).length;
    for (const { from, to, text } of movedInText(nth(match, 1), years.old, years.new).changes) {
      rewrite.replace(start + from, start + to, text);
    }
  }
}

function moveIn(text: string, offset: number, line: number, rewrite: Rewrite, years: Years): void {
  const { changes, left } = movedInText(text, years.old, years.new);
  for (const { from, to, text: moved } of changes) rewrite.replace(offset + from, offset + to, moved);
  if (rewrite.isRemoved(line)) return;
  if (left.length > 0) {
    rewrite.remark(line, toDecide(`câu dưới giữ năm ${distinct(left)} trong viện dẫn, ngoặc, so sánh; sửa nếu cần.`));
  }
  if (OWN_NUMBER.test(text)) {
    rewrite.remark(line, toDecide(`câu dưới dẫn số, ngày của văn bản năm ${years.old}; ghi số, ngày mới.`));
  }
}

function distinct(years: number[]): string {
  return [...new Set(years)].join(', ');
}

/** "số 41/KH-SNgV ngày 05 tháng 7 năm {năm}": a paper of the plan's own year. */
export const OWN_NUMBER = /số\s+\d+\/\S+\s+ngày(?:(?!số\s+\d+\/\S+\s+ngày)[^.;])*\{năm\}/u;

/** Days typed into the cells of a table are words: nothing moves them. */
function tables(root: ast.MtclFile, rewrite: Rewrite, years: Years): void {
  for (const { $cstNode } of nodesOfType<ast.FreeTable>(root, 'FreeTable')) {
    if (!$cstNode || rewrite.isRemoved($cstNode.offset) || !/(?<!\d)\d{1,2}\/\d{1,2}(?!\d)/.test($cstNode.text))
      continue;
    rewrite.remark($cstNode.offset, toDecide(`ngày ghi trong bảng dưới là của năm ${years.old}; soát lại từng ngày.`));
  }
}

function isKept(node: AstNode): boolean {
  for (let up = node.$container; up; up = up.$container) if (KEEPS.has(up.$type)) return true;
  return false;
}
