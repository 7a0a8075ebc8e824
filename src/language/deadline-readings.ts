import { type Deadline, type DeadlineReading, officialWording, readDeadline } from '../deadline/index.ts';

/**
 * Readings by text: between two keystrokes all deadlines but one are the same, and parser, checks and plan builder
 * ask for each.
 */
const readings = new Map<string, DeadlineReading>();
const wordings = new Map<string, string>();
const MOST = 20_000;

export function readingOf(text: string): DeadlineReading {
  return remembered(readings, text, () => readDeadline(text));
}

/** The official wording of a deadline that refers to no task. */
export function wordingOf(text: string, deadline: Deadline): string {
  return remembered(wordings, text, () => officialWording(deadline));
}

function remembered<T>(memory: Map<string, T>, text: string, compute: () => T): T {
  let value = memory.get(text);
  if (value === undefined) {
    if (memory.size >= MOST) memory.clear();
    value = compute();
    memory.set(text, value);
  }
  return value;
}
