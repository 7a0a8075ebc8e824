/** What the recorded progress says of each occurrence of a task. */

import type { IsoDay } from '../deadline/model.ts';
import { nth } from '../known.ts';
import type { Plan, ProgressEntry, ProgressState, Task } from '../plan/model.ts';

export interface OccurrenceState {
  state: ProgressState;
  doneOn?: IsoDay;
}

/**
 * States of a task's due days (in order) by all that is recorded up to `on`.
 * One due day: the latest record counts. Several: a record speaks of the due days up to its own day that are not done
 * yet, or, where all those are done, of the next one; a task that is dropped is dropped for all that remains.
 */
export function occurrenceStates(plan: Plan, task: Task, due: IsoDay[], on?: IsoDay): OccurrenceState[] {
  const states: OccurrenceState[] = due.map(() => ({ state: 'notStarted' }));
  const records = plan.progress
    .filter((entry) => entry.subject === task && entry.state !== undefined && (on === undefined || entry.on <= on))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const record of records) apply(record, states, due);
  return states;
}

function apply(record: ProgressEntry, states: OccurrenceState[], due: IsoDay[]): void {
  const affected = due.length === 1 ? [0] : concerned(record, states, due);
  const last = affected.at(-1);
  for (const i of affected) {
    states[i] = { state: record.state! };
    // Of several due days done at once, the day of completion is known of the last only.
    if (record.doneOn && i === last) states[i].doneOn = record.doneOn;
  }
}

function concerned(record: ProgressEntry, states: OccurrenceState[], due: IsoDay[]): number[] {
  const open = due.map((_, i) => i).filter((i) => nth(states, i).state !== 'done');
  if (record.state === 'dropped') return open;
  const past = open.filter((i) => nth(due, i) <= record.on);
  return past.length > 0 ? past : open.slice(0, 1);
}
