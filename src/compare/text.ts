/** A comparison as lines for a terminal or a mail. */
import type { ChangeKind, Comparison, Fact, ObjectiveChange, TaskChange } from './model.ts';

export const KIND_WORDS: Record<ChangeKind, string> = { added: 'Thêm', removed: 'Bỏ', changed: 'Sửa' };

/** "Thêm 1, bỏ 2, sửa 3 mục tiêu, nhiệm vụ; 4 chỗ trong lời văn" */
export function summaryOf({ counts, texts, plan }: Comparison): string {
  const { added, removed, changed } = counts;
  if (added + removed + changed + texts.length + plan.length === 0) return 'Không có gì khác.';
  const parts = [
    added + removed + changed > 0
      ? `Mục tiêu, nhiệm vụ: thêm ${added}, bỏ ${removed}, sửa ${changed}.`
      : 'Mục tiêu, nhiệm vụ không đổi.',
    ...(texts.length > 0 ? [`Lời văn: ${texts.length} chỗ khác.`] : []),
  ];
  return parts.join(' ');
}

export function comparisonLines(comparison: Comparison): string[] {
  const { before, after, plan, objectives, tasks, texts } = comparison;
  return [
    `So sánh ${sideWords(before)} (cũ) và ${sideWords(after)} (mới)`,
    summaryOf(comparison),
    ...block('Kế hoạch', plan.map(factWords)),
    ...objectives.flatMap(objectiveLines),
    ...(tasks.length > 0 ? ['', 'Nhiệm vụ chung', ...tasks.flatMap((task) => taskLines(task, '  '))] : []),
    ...(texts.length > 0 ? ['', 'Lời văn', ...texts.map((fact) => `  - ${factWords(fact)}`)] : []),
  ];
}

/** "ke-hoach-2027.mtcl, năm 2027" */
export function sideWords({ file, year }: Comparison['before']): string {
  return `${file}, năm ${year}`;
}

function block(heading: string, lines: string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines.map((line) => `  - ${line}`)] : [];
}

function objectiveLines({ kind, number, title, facts, tasks }: ObjectiveChange): string[] {
  const what = kind === 'same' ? '' : `${KIND_WORDS[kind]} `;
  return [
    '',
    `${what}${what ? 'mục tiêu' : 'Mục tiêu'} ${number}. ${oneLine(title)}`,
    ...facts.map((fact) => `  - ${factOf(kind, fact)}`),
    ...tasks.flatMap((task) => taskLines(task, '  ')),
  ];
}

function taskLines({ kind, title, facts }: TaskChange, indent: string): string[] {
  return [
    `${indent}${KIND_WORDS[kind]} nhiệm vụ: ${oneLine(title)}`,
    ...facts.map((fact) => `${indent}  - ${factOf(kind, fact)}`),
  ];
}

/** Of what is there on one side only it is said as it stands. */
function factOf(kind: ObjectiveChange['kind'], fact: Fact): string {
  if (kind !== 'added' && kind !== 'removed') return factWords(fact);
  return `${fact.label}: ${oneLine(fact.after ?? fact.before ?? '')}`;
}

/** "Thời hạn: từ «trước 15/3/2027» thành «trước 15/3/2028»" */
export function factWords({ label, before, after }: Fact): string {
  if (before === undefined) return `${label}: thêm «${oneLine(after ?? '')}»`;
  if (after === undefined) return `${label}: bỏ «${oneLine(before)}»`;
  return `${label}: từ «${oneLine(before)}» thành «${oneLine(after)}»`;
}

function oneLine(words: string): string {
  return words.replace(/(?<!\s)\s*\n\s*/gu, ' / ');
}
