import { type Deadline, type DeadlineReading, officialWording, readDeadline } from '../deadline/index.ts';
import type { SourcePosition as Position } from '../plan/model.ts';

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

/** Line and character of an offset in a token that begins at `origin`. */
export function positionIn(text: string, origin: Position, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1)!.length;
  return { line: origin.line + lines.length - 1, character: lines.length > 1 ? last : origin.character + last };
}
