/** Targets against what was reached. */
import type { Objective, ProgressEntry, Target } from '../plan/model.ts';
import type { CountedEntry, ObjectiveResult, Reached, TargetResult, Verdict } from './model.ts';
import { countable, reachedBy } from './sums.ts';

/** Rates are compared as recorded: far below what a rate of a thousandth of a percent would need. */
const TOLERANCE = 1e-9;

export function objectiveResult(objective: Objective, entries: CountedEntry[], final: boolean): ObjectiveResult {
  const [only, ...more] = objective.targets;
  const own = entries.filter((entry) => entry.subject === objective);
  const targets = objective.targets.map((target) => {
    // What is recorded of an objective with one target is recorded of that target.
    const about = entries.filter(
      (entry) => entry.subject === target || (more.length === 0 && entry.subject === objective),
    );
    return targetResult(objective, target, about, final);
  });
  const verdict = only ? together(targets.map((result) => result.verdict)) : byState(own, final);
  return { objective, targets, verdict, entries: latestOfEach(own) };
}

function targetResult(objective: Objective, target: Target, entries: CountedEntry[], final: boolean): TargetResult {
  const latest = latestOfEach(entries.filter((entry) => entry.value !== undefined));
  const { counted, aside } = countable(latest, target);
  const reached = reachedBy(counted, target);
  const verdict = reached
    ? fulfils(reached, target)
      ? 'reached'
      : final
        ? 'missed'
        : 'pending'
    : byState(entries, final);
  return {
    objective,
    target,
    reached,
    verdict,
    entries: reached ? counted : latestOfEach(entries),
    aside: [...aside, ...latest.flatMap((entry) => entry.aside ?? [])],
  };
}

/**
 * Of each reporter the latest record. The agency's own figure (without reporter) stands for all of them.
 * Of two records of one day the later one in the files counts.
 */
export function latestOfEach<Entry extends ProgressEntry>(entries: Entry[]): Entry[] {
  const byReporter = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.reporter?.title ?? '';
    const before = byReporter.get(key);
    if (!before || before.on <= entry.on) byReporter.set(key, entry);
  }
  const own = byReporter.get('');
  return own ? [own] : [...byReporter.values()];
}

/** The records as they stand in the files. */
export function recordsOf(entries: readonly CountedEntry[]): ProgressEntry[] {
  return entries.flatMap((entry) => entry.parts ?? [entry]);
}

/** Whether the target's comparison holds. A target said without one ("100%") is reached from that number on. */
export function fulfils(
  { measure }: Pick<Reached, 'measure'>,
  target: Pick<Target, 'comparison' | 'value' | 'upper'>,
): boolean {
  const { value, upper = value } = target;
  const margin = TOLERANCE * Math.max(1, Math.abs(value));
  switch (target.comparison) {
    case 'atLeast':
      return measure >= value - margin;
    case 'moreThan':
      return measure > value + margin;
    case 'lessThan':
      return measure < value - margin;
    case 'atMost':
      return measure <= value + margin;
    case 'between':
      return measure >= value - margin && measure <= upper + margin;
    case 'equal':
      // "0 đơn thư quá hạn" wants none; "100%", "55,7 triệu đồng" want that much.
      return value === 0 ? Math.abs(measure) <= margin : measure >= value - margin;
  }
}

function together(verdicts: Verdict[]): Verdict {
  if (verdicts.includes('missed')) return 'missed';
  if (verdicts.includes('pending')) return 'pending';
  return verdicts.includes('unknown') ? 'unknown' : 'reached';
}

/** Without a number the recorded state decides. */
function byState(entries: ProgressEntry[], final: boolean): Verdict {
  const states = latestOfEach(entries.filter((entry) => entry.state !== undefined)).map((entry) => entry.state);
  if (states.length === 0) return 'unknown';
  if (states.every((state) => state === 'done')) return 'reached';
  // Before the year's last report also what is given up: the sentences say «chưa đạt» of all of them.
  return final ? 'missed' : 'pending';
}
