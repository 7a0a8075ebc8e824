/** What the recorded progress says of each occurrence of a task. */

import type { IsoDay } from '../deadline/model.ts';
import { nth } from '../known.ts';
import type { Plan, ProgressEntry, ProgressState, Task } from '../plan/model.ts';

export interface OccurrenceState {
  state: ProgressState;
  /** Where it is recorded. Of several due days that one record settles: the day by which all of them were done. */
  doneOn?: IsoDay;
  /** The same record settles other due days, too. */
  together?: true;
}

/**
 * States of a task's due days (in order) by all that is recorded up to `on`.
 * One due day: the latest record counts. Several: a record speaks of the due days up to its own day that are not done
 * yet, or, where all those are done, of the next one; a task that is dropped is dropped for all that remains. Each due
 * day is in time or late by itself: of ten that are recorded as done behind the last, all ten were done after their day.
 */
export function occurrenceStates(plan: Plan, task: Task, due: IsoDay[], on?: IsoDay): OccurrenceState[] {
  const states: OccurrenceState[] = due.map(() => ({ state: 'notStarted' }));
  for (const record of recordsOf(plan, task, on)) apply(record, states, due);
  return states;
}

/** Of a task without due days its last record is all there is. */
export function latestState(plan: Plan, task: Task, on?: IsoDay): ProgressState {
  return undatedState(plan, task, on).state;
}

/** The same with the day on which it was done. */
export function undatedState(plan: Plan, task: Task, on?: IsoDay): OccurrenceState {
  const { state = 'notStarted', doneOn } = recordsOf(plan, task, on).at(-1) ?? {};
  return { state, ...(doneOn ? { doneOn } : {}) };
}

/** What says how the task stands, in the order of the days; of one day as the files have it. */
export function recordsOf({ progress }: Plan, task: Task, on?: IsoDay): ProgressEntry[] {
  return progress
    .filter((entry) => entry.subject === task && entry.state !== undefined && (on === undefined || entry.on <= on))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function apply(record: ProgressEntry, states: OccurrenceState[], due: IsoDay[]): void {
  const affected = due.length === 1 ? [0] : concerned(record, states, due);
  const { doneOn } = record;
  const state: OccurrenceState = {
    state: record.state!,
    ...(doneOn ? { doneOn } : {}),
    ...(affected.length > 1 ? { together: true } : {}),
  };
  for (const i of affected) states[i] = state;
}

/** Due days up to `day` that nothing says to be done: what a record of that day finishes at once. */
export function openDays(plan: Plan, task: Task, day: IsoDay): IsoDay[] {
  const due = (task.deadline?.occurrences ?? []).map((occurrence) => occurrence.due);
  return openIn(occurrenceStates(plan, task, due)).flatMap((i) => (nth(due, i) <= day ? [nth(due, i)] : []));
}

function openIn(states: OccurrenceState[]): number[] {
  return states.flatMap(({ state }, i) => (state === 'done' ? [] : [i]));
}

function concerned(record: ProgressEntry, states: OccurrenceState[], due: IsoDay[]): number[] {
  const open = openIn(states);
  if (record.state === 'dropped') return open;
  const past = open.filter((i) => nth(due, i) <= record.on);
  return past.length > 0 ? past : open.slice(0, 1);
}
