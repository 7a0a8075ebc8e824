import type { Occurrence } from '../../../deadline/model.ts';
import { shortDate } from '../../../document/wording/dates.ts';
import type { Plan, TaskDeadline } from '../../../plan/model.ts';
import { today, weekday } from '../support/today.ts';
import { plain, words } from './words.ts';

/** More days than these are counted, not listed. */
const LISTED = 16;

/** How a deadline is read: its official wording, each due day with its weekday, what gives no day. */
export function deadlineCard(deadline: TaskDeadline, plan: Plan): string {
  const lines = [`**Thời hạn**: ${plain(words(deadline.wording, plan) || deadline.text)}`];
  const { occurrences } = deadline;
  if (occurrences.length > 0) {
    lines.push(`${occurrences.length === 1 ? 'Ngày đến hạn' : `${occurrences.length} ngày đến hạn`}:`);
    lines.push(occurrences.slice(0, LISTED).map(occurrenceLine).join('\n'));
    if (occurrences.length > LISTED) lines.push(`… và ${occurrences.length - LISTED} ngày nữa.`);
    const next = nextDue(occurrences);
    if (next) lines.push(`Sắp tới: **${dueWords(next)}**.`);
  }
  for (const text of deadline.undated) lines.push(`Không quy ra ngày: «${plain(text)}».`);
  if (occurrences.length === 0 && deadline.undated.length === 0) lines.push('Không quy ra ngày.');
  return lines.join('\n\n');
}

/** "thứ Năm, 24/6/2027" */
export function dueWords({ due }: Occurrence): string {
  return `${weekday(due)}, ${shortDate(due)}`;
}

export function nextDue(occurrences: Occurrence[], from: string = today()): Occurrence | undefined {
  return occurrences.find(({ due }) => due >= from);
}

function occurrenceLine(occurrence: Occurrence): string {
  const { window, adjustedFrom, adjustReason } = occurrence;
  const span =
    window && window.from !== window.to ? ` (làm từ ${shortDate(window.from)} đến ${shortDate(window.to)})` : '';
  const moved = adjustedFrom ? ` (dời từ ${shortDate(adjustedFrom)}${adjustReason ? `: ${adjustReason}` : ''})` : '';
  return `- ${dueWords(occurrence)}${span}${moved}`;
}
