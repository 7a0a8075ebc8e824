import { type DeadlineReading, readDeadline } from '../deadline/index.ts';
import { lastOf } from '../known.ts';
import { TextMemo } from '../memo.ts';
import type { SourcePosition as Position } from '../plan/model.ts';

/** Parser, checks and plan builder ask for each deadline. */
const readings = new TextMemo((text) => readDeadline(text));

export function readingOf(text: string): DeadlineReading {
  return readings.of(text);
}

/** Line and character of an offset in a token that begins at `origin`. */
export function positionIn(text: string, origin: Position, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  const last = lastOf(lines).length;
  return { line: origin.line + lines.length - 1, character: lines.length > 1 ? last : origin.character + last };
}
