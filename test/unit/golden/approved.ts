/**
 * Whole results, kept as files that a person can read. One that changes on purpose is written anew with
 * `npx vitest run test/unit/golden -u`; what changed in it is then read line by line before it is committed.
 */
import { join } from 'node:path';
import { expect } from 'vitest';

/** Holds a result against `approved/<name>`; all results that are told apart fail together, not only the first. */
export async function expectApproved(name: string, text: string): Promise<void> {
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  await expect.soft(ended).toMatchFileSnapshot(join(import.meta.dirname, 'approved', name));
}

interface Place {
  line: number;
  character: number;
}
export interface Edit {
  range: { start: Place; end: Place };
  newText: string;
}

/** The text with the edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = ({ line, character }: Place) => Math.min((starts[line] ?? text.length) + character, text.length);
  return edits
    .map(({ range, newText }) => ({ from: offset(range.start), to: offset(range.end), newText }))
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((all, { from, to, newText }) => all.slice(0, from) + newText + all.slice(to), text);
}

/** The lines that differ, "-" before the old, "+" before the new ones. */
export function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [
    ...old.slice(head, old.length - tail).map((line) => `- ${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+ ${line}`),
  ];
}

export const indented = (lines: readonly string[], by = '  '): string[] =>
  lines.map((line) => `${by}${line}`.trimEnd());
