/** What of a section of the preview is sent where the caller holds the section as it was: items and rows that changed. */
import { nth } from '../../known.ts';
import type { ItemChange, PreviewItem, PreviewPiece, SectionChange } from '../protocol.ts';

/** Undefined where the sections have too little in common. */
export function sectionChange(
  of: string,
  before: readonly PreviewItem[],
  now: readonly PreviewItem[],
): SectionChange | undefined {
  if (before.length !== now.length) return undefined;
  return { of, items: now.map((item, i) => itemChange(nth(before, i), item)) };
}

function itemChange(before: PreviewItem, now: PreviewItem): ItemChange {
  if (now.type !== 'table' || before.type !== 'table') {
    return JSON.stringify(before) === JSON.stringify(now) ? { type: 'same' } : now;
  }
  const frame = ({ rows: _, ...rest }: typeof now) => JSON.stringify(rest);
  if (frame(before) !== frame(now)) return now;
  const [old, rows] = [before.rows, now.rows];
  let from = 0;
  while (from < old.length && from < rows.length && isSame(nth(old, from), nth(rows, from))) from++;
  let tail = 0;
  const most = Math.min(old.length, rows.length) - from;
  while (tail < most && isSame(nth(old, old.length - 1 - tail), nth(rows, rows.length - 1 - tail))) tail++;
  if (from === old.length && from === rows.length) return { type: 'same' };
  return { type: 'rows', from, drop: old.length - from - tail, rows: rows.slice(from, rows.length - tail) };
}

function isSame(one: PreviewPiece, other: PreviewPiece): boolean {
  return one.html === other.html && one.keepNext === other.keepNext && one.sources === other.sources;
}
