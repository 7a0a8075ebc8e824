import type { EvidenceText, ProgressEntry, ProgressState, RichText, TextPart } from '../../plan/model.ts';
import { shortDate } from '../../wording/dates.ts';
import * as ast from '../generated/ast.ts';
import { vietnameseNumber, writtenDay } from './dates.ts';
import { unquoted } from './directory.ts';
import type { ElementMap } from './elements.ts';
import { plainText, richText, sourceOf } from './sources.ts';

const STATES: Record<string, ProgressState> = {
  'chưa bắt đầu': 'notStarted',
  'đang làm': 'inProgress',
  'hoàn thành': 'done',
  chậm: 'late',
  'không thực hiện': 'dropped',
};

/** The entries of one `tiến độ` block whose day and subject are known. */
export function buildProgress(node: ast.Progress, elements: ElementMap): ProgressEntry[] {
  return node.entries.flatMap((entry) => facts(entry, node, entry.subject?.ref, elements));
}

/** A line of progress inside the objective or task it is about. */
export function buildOwnProgress(node: ast.OwnProgress, elements: ElementMap): ProgressEntry[] {
  return facts(node, node, node.$container, elements);
}

type When = Pick<ast.Progress, 'date' | 'reporter'>;

function facts(
  node: ast.ProgressEntry | ast.OwnProgress,
  when: When,
  about: ast.ProgressSubject | undefined,
  elements: ElementMap,
): ProgressEntry[] {
  const on = writtenDay(when.date);
  const subject = elements.of(about);
  if (!on) return [];
  if (subject?.type !== 'objective' && subject?.type !== 'target' && subject?.type !== 'task') return [];
  const texts = (details: { text?: ast.Text }[]): RichText[] =>
    details.flatMap(({ text }) => (text ? [richText(text, elements)] : []));
  return [
    {
      on,
      subject,
      state: node.state ? STATES[node.state.normalize('NFC').replace(/\s+/g, ' ')] : undefined,
      doneOn: writtenDay(node.doneOn),
      value: number(node.value),
      total: number(node.total),
      unit: node.percent ? '%' : plainText(node.unit),
      reporter: elements.ofType(when.reporter?.ref, 'unit'),
      evidence: node.details.filter(ast.isProgressEvidence).map((detail) => evidence(detail, elements)),
      reasons: texts(node.details.filter(ast.isProgressReason)),
      proposals: texts(node.details.filter(ast.isProgressProposal)),
      source: sourceOf(node),
    },
  ];
}

function number(text: string | undefined): number | undefined {
  const value = vietnameseNumber(text);
  return Number.isFinite(value) ? value : undefined;
}

/** "Báo cáo" số "12/BC-VP" ngày 24/03/2027 as "Báo cáo số 12/BC-VP ngày 24/3/2027". */
function evidence(node: ast.ProgressEvidence, elements: ElementMap): EvidenceText {
  const basis = elements.ofType(node.basis?.ref, 'legalBasis');
  const parts: TextPart[] = basis
    ? [{ kind: 'reference', name: basis.id, target: basis }]
    : node.text
      ? [...richText(node.text, elements).parts]
      : [];
  const sign = unquoted(node.number);
  const date = writtenDay(node.date);
  if (sign) parts.push({ kind: 'text', text: ` số ${sign}` });
  if (date) parts.push({ kind: 'text', text: ` ngày ${shortDate(date)}` });
  return { parts, location: plainText(node.location), source: sourceOf(node) };
}
