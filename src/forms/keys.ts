/** What stands in the hidden column of a form: which plan, unit, task and due day a row is about. */

import { calendarKeys } from '../calendar/keys.ts';
import { nth } from '../known.ts';
import type { Objective, Plan, Target, Task } from '../plan/model.ts';
import { shortHash } from '../plan/short-hash.ts';
import { joinedText } from '../plan/text-positions.ts';

export interface RowKey {
  kind: 'task' | 'target';
  year: number;
  /** Name of the unit in the files. */
  unit: string;
  key: string;
  /** Which due day, from 1; 0 where the task has none. */
  ordinal: number;
  /** Name of the agency in the files: plans that began from one file share all other names. Forms of earlier versions lack it. */
  agency?: string;
}

const MARKS = { task: 'nv', target: 'ct' } as const;

/** "nv|2027|VP|thong-ke|2|SNgV" */
export function rowId({ kind, year, unit, key, ordinal, agency }: RowKey): string {
  return [MARKS[kind], year, unit, key, ordinal, ...(agency ? [agency] : [])].join('|');
}

export function readRowId(text: string): RowKey | undefined {
  const [, mark, year, unit, key, ordinal, agency] =
    /^(nv|ct)\|(\d{4})\|([^|]+)\|([^|]+)\|(\d+)(?:\|([^|]+))?$/u.exec(text.trim()) ?? [];
  if (!mark || !unit || !key) return undefined;
  return {
    kind: mark === 'nv' ? 'task' : 'target',
    year: Number(year),
    unit: unit.normalize('NFC'),
    key,
    ordinal: Number(ordinal),
    ...(agency ? { agency: agency.normalize('NFC') } : {}),
  };
}

export interface SubjectKeys {
  tasks: Map<Task, string>;
  targets: Map<Target, string>;
  /** The same the other way, with the keys that unnamed elements have and had before they got a name. */
  task(key: string): Task | undefined;
  target(key: string): Target | undefined;
}

export function subjectKeys(plan: Plan): SubjectKeys {
  const { tasks } = calendarKeys(plan);
  const targets = new Map<Target, string>();
  for (const objective of plan.objectives) {
    for (const [i, target] of objective.targets.entries()) targets.set(target, targetKey(objective, target, i));
  }
  // A task that was given a name since the form went out is found by its words as before.
  const bare = calendarKeys({ ...plan, tasks: plan.tasks.map((task) => ({ ...task, named: false })) }).tasks;
  const before = new Map([...bare.values()].map((key, i) => [key, nth(plan.tasks, i)] as const));
  const byTaskKey = new Map([...tasks].map(([task, key]) => [key, task]));
  const byTargetKey = new Map([...targets].map(([target, key]) => [key, target]));
  return {
    tasks,
    targets,
    task: (key) => byTaskKey.get(key) ?? before.get(key),
    target: (key) => byTargetKey.get(key),
  };
}

function targetKey(objective: Objective, target: Target, index: number): string {
  if (target.named) return target.id;
  const base = objective.named ? objective.id : `mt-${shortHash(joinedText(objective.statement).normalize('NFC'))}`;
  return `${base}#${index + 1}`;
}
