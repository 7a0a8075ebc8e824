import { targetNumber } from '../../rules/text/amounts.ts';
import type { People } from '../recognise/people.ts';
import { type Aim, aimOf, type LabelledAim } from '../recognise/targets.ts';
import type { TaskRow, TaskTableNode } from '../understood.ts';
import { layoutOf, type TaskCounts, writeTask } from './tables.ts';
import { short, type Writer } from './text.ts';

export interface WrittenObjective {
  id: string;
  /** Lines. */
  statement: string[];
  /** As the plan's table heads its tasks, where in other words. */
  heading?: string[];
  /** Numbered targets of its own lines. */
  aims: { aim: LabelledAim; wording: string }[];
  details: string[];
}

export function writeObjective(
  out: Writer,
  { id, statement, heading, aims, details }: WrittenObjective,
  rows: TaskRow[],
  table: TaskTableNode | undefined,
  people: People,
  counts: TaskCounts & { objectives: number },
): void {
  const own = aims.length === 0 ? aimOf(statement.join(' ')) : undefined;
  counts.objectives += 1;
  out.text(`mục tiêu ${id}`, statement, ' {');
  out.inside(() => {
    if (own) out.line(`chỉ tiêu: ${targetOf(own)}`);
    for (const { aim, wording } of aims) {
      out.line(`chỉ tiêu ${short([aim.label])}: ${targetOf(aim)} ghi là ${short([wording])}`);
    }
    if (details.length > 0) out.text('diễn giải:', details);
    if (heading && heading.join('\n') !== statement.join('\n')) out.line(`tiêu đề trong kế hoạch: ${short(heading)}`);
    if (!table) return;
    const layout = layoutOf(table);
    for (const row of rows) writeTask(out, row, layout, people, counts);
  });
}

/** As it stands behind `chỉ tiêu:`. */
export function targetOf(aim: Aim): string {
  return `${targetNumber(aim)}${aim.unit === '%' ? '%' : ` ${short([aim.unit])}`}`;
}
