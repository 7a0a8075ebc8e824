import { type DeadlineReading, readDeadline } from '../deadline/index.ts';
import type { SourcePosition as Position } from '../plan/model.ts';

/**
 * Readings by text: between two keystrokes all deadlines but one are the same, and parser, checks and plan builder
 * ask for each.
 */
const readings = new Map<string, DeadlineReading>();
const MOST = 20_000;

export function readingOf(text: string): DeadlineReading {
  let reading = readings.get(text);
  if (reading === undefined) {
    if (readings.size >= MOST) readings.clear();
    reading = readDeadline(text);
    readings.set(text, reading);
  }
  return reading;
}

/** Line and character of an offset in a token that begins at `origin`. */
export function positionIn(text: string, origin: Position, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1)!.length;
  return { line: origin.line + lines.length - 1, character: lines.length > 1 ? last : origin.character + last };
}
