import type { ProgressEntry, ProgressState } from '../../plan/model.ts';
import * as ast from '../generated/ast.ts';
import { isoDay, vietnameseNumber } from './dates.ts';
import type { ElementMap } from './elements.ts';
import { plainText, richText, sourceOf } from './sources.ts';

const STATES: Record<string, ProgressState> = {
  'chưa bắt đầu': 'notStarted',
  'đang làm': 'inProgress',
  'hoàn thành': 'done',
  chậm: 'late',
  'không thực hiện': 'dropped',
};

/** The entries of one `tiến độ` whose day and subject are known. */
export function buildProgress(node: ast.Progress, elements: ElementMap): ProgressEntry[] {
  const on = isoDay(node.date);
  if (!on) return [];
  return node.entries.flatMap((entry): ProgressEntry[] => {
    const subject = elements.of(entry.subject?.ref);
    if (subject?.type !== 'objective' && subject?.type !== 'target' && subject?.type !== 'task') return [];
    const details = <T extends ast.ProgressDetail>(is: (node: unknown) => node is T) =>
      entry.details.filter(is).map((detail) => richText(detail.text, elements));
    return [
      {
        on,
        subject,
        state: entry.state ? STATES[entry.state.normalize('NFC')] : undefined,
        doneOn: isoDay(entry.doneOn),
        value: entry.value ? vietnameseNumber(entry.value) : undefined,
        total: entry.total ? vietnameseNumber(entry.total) : undefined,
        unit: entry.percent ? '%' : plainText(entry.unit),
        evidence: details(ast.isProgressEvidence),
        reasons: details(ast.isProgressReason),
        proposals: details(ast.isProgressProposal),
        source: sourceOf(entry),
      },
    ];
  });
}
