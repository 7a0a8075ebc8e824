import { lastOf } from '../known.ts';
import type { SourceRange, TaskDeadline } from './model.ts';

/** Where the characters `start` to `end` of a deadline stand in its file. */
export function sourceWithin({ text, source }: TaskDeadline, start: number, end: number): SourceRange {
  const at = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    const last = lastOf(lines).length;
    const character = lines.length > 1 ? last : source.start.character + last;
    return { line: source.start.line + lines.length - 1, character };
  };
  return { uri: source.uri, start: at(start), end: at(end) };
}
