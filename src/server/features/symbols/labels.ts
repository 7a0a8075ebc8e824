/** What elements are called in the outline and in the search for symbols. */
import type { AstNode } from 'langium';
import { SymbolKind } from 'vscode-languageserver';
import * as ast from '../../../language/generated/ast.ts';
import { plainText } from '../../../language/plan-builder/sources.ts';
import { isTextTask, textOf } from '../../../language/plan-builder/text-tasks.ts';
import { titleOf } from '../../../language/references/names.ts';
import { texts } from '../../support/texts.ts';
import { shortened } from '../cards/words.ts';

export interface SymbolLabel {
  name: string;
  detail?: string;
  kind: SymbolKind;
}

const line = (text: ast.Text | undefined) => plainText(text)?.replace(/\s+/g, ' ').trim();
const LENGTH = 90;

/** Undefined for what the outline leaves out. `number` counts the element among its like, from 1. */
export function symbolLabel(node: AstNode, number: number): SymbolLabel | undefined {
  const found = directoryLabel(node) ?? planLabel(node, number) ?? documentLabel(node, number);
  return found && { ...found, name: shortened(found.name.trim(), LENGTH) || '…' };
}

function directoryLabel(node: AstNode): SymbolLabel | undefined {
  const kinds: [(node: unknown) => boolean, SymbolKind][] = [
    [ast.isAgency, SymbolKind.Module],
    [ast.isUnit, SymbolKind.Class],
    [ast.isUnitGroup, SymbolKind.Enum],
    [ast.isRole, SymbolKind.Interface],
    [ast.isSignatory, SymbolKind.Key],
    [ast.isLegalBasis, SymbolKind.File],
    [ast.isAbbreviation, SymbolKind.Constant],
  ];
  const kind = kinds.find(([is]) => is(node))?.[1];
  if (!kind) return undefined;
  const { name } = node as AstNode & { name?: string };
  return { name: name ?? titleOf(node) ?? '', detail: titleOf(node), kind };
}

function planLabel(node: AstNode, number: number): SymbolLabel | undefined {
  if (ast.isPlan(node)) {
    return { name: texts().symbols.plan(node.year ?? ''), detail: node.agency?.$refText, kind: SymbolKind.Package };
  }
  if (ast.isObjective(node)) {
    return { name: `${number}. ${line(node.statement) ?? ''}`, detail: node.name, kind: SymbolKind.Namespace };
  }
  if (ast.isTaskHeading(node)) {
    return { name: line(node.statement) ?? '', detail: node.name, kind: SymbolKind.Namespace };
  }
  if (ast.isTask(node)) return { name: line(node.statement) ?? '', detail: node.name, kind: SymbolKind.Method };
  if (ast.isTarget(node)) return { name: targetName(node), detail: node.name, kind: SymbolKind.Number };
  if (ast.isReportPeriod(node)) {
    return { name: texts().symbols.report(line(node.title) ?? ''), detail: node.cutOff, kind: SymbolKind.Event };
  }
  if (ast.isReportingDuty(node) || ast.isReminder(node)) {
    return { name: line(node.statement) ?? '', detail: node.name, kind: SymbolKind.Event };
  }
  if (isTextTask(node) && !ast.isSection(node)) {
    return { name: line(textOf(node)) ?? '', detail: node.name, kind: SymbolKind.Method };
  }
  if (ast.isProgress(node)) {
    const { date, reporter } = node;
    return { name: texts().symbols.progress(date ?? '', reporter?.$refText), kind: SymbolKind.Event };
  }
  if (ast.isProgressEntry(node)) {
    return { name: node.subject?.$refText ?? '', detail: progressWords(node), kind: SymbolKind.Property };
  }
  return undefined;
}

/** "hoàn thành ngày 24/03/2027", "đạt 412/414 hồ sơ" */
function progressWords({ state, doneOn, value, total, percent, unit }: ast.ProgressEntry): string {
  const done = state && `${state}${doneOn ? ` ngày ${doneOn}` : ''}`;
  const reached = value && `đạt ${value}${total ? `/${total}` : ''}${percent ? '%' : unit ? ` ${line(unit)}` : ''}`;
  return [done, reached].filter(Boolean).join(', ');
}

function targetName(node: ast.Target | ast.TightenedTarget): string {
  const range = node.upper ? `${node.value} đến ${node.upper}` : (node.value ?? '');
  const unit = node.percent ? '%' : node.unit ? ` ${line(node.unit)}` : '';
  const [label, measured] = ast.isTarget(node)
    ? [line(node.label), line(node.measured)]
    : [node.target?.$refText, undefined];
  const words = [label, node.comparison, `${range}${unit}`, measured].filter(Boolean).join(' ');
  return texts().symbols.target(words);
}

function documentLabel(node: AstNode, number: number): SymbolLabel | undefined {
  if (ast.isDecision(node)) {
    const detail = [node.number && `số ${node.number.replace(/["“”]/g, '')}`, node.date].filter(Boolean).join(', ');
    return { name: texts().symbols.decision, detail: detail || undefined, kind: SymbolKind.File };
  }
  if (ast.isIssuedDocument(node)) {
    const kind = [node.template ? 'mẫu' : '', (node.kind ?? '').replace(/["“”]/g, ''), line(node.period)];
    const name = kind.filter(Boolean).join(' ');
    return {
      name: name.charAt(0).toLocaleUpperCase('vi') + name.slice(1),
      detail: line(node.title) ?? node.name,
      kind: SymbolKind.File,
    };
  }
  if (ast.isUnitObjectives(node)) {
    return {
      name: texts().symbols.unitObjectives(node.unit?.$refText ?? ''),
      detail: line(node.title),
      kind: SymbolKind.File,
    };
  }
  if (ast.isPickedObjective(node)) {
    return { name: texts().symbols.picked(node.objective?.$refText ?? ''), kind: SymbolKind.Namespace };
  }
  if (ast.isTightenedTarget(node)) {
    return { name: targetName(node), kind: SymbolKind.Number };
  }
  if (ast.isIssuedAnnex(node)) return { name: texts().symbols.annex(line(node.title) ?? ''), kind: SymbolKind.File };
  if (ast.isArticle(node)) {
    return { name: texts().symbols.article(number, line(node.heading)), kind: SymbolKind.Field };
  }
  if (ast.isAnnexSettings(node)) {
    return { name: texts().symbols.annexSettings(node.kind ?? ''), detail: line(node.title), kind: SymbolKind.File };
  }
  if (ast.isChapter(node) || ast.isChapterSection(node))
    return { name: line(node.heading) ?? '', kind: SymbolKind.Namespace };
  if (ast.isPart(node)) return { name: line(node.heading) ?? '', kind: SymbolKind.Namespace };
  if (ast.isSection(node)) {
    return {
      name: line(node.heading) ?? titleOf(node.subject?.ref) ?? node.subject?.$refText ?? '',
      detail: node.name,
      kind: isTextTask(node) ? SymbolKind.Method : SymbolKind.String,
    };
  }
  return undefined;
}
