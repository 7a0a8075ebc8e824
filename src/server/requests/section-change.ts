/** What of a section of the preview is sent where the caller holds the section as it was: items and rows that changed. */
import { nth } from '../../known.ts';
import type { ItemChange, PreviewItem, PreviewPiece, SectionChange } from '../protocol.ts';

export interface HeldSection {
  hash: string;
  items: readonly PreviewItem[];
  sources: readonly number[];
}

/** Undefined where the sections have too little in common. */
export function sectionChange(before: HeldSection, now: HeldSection): SectionChange | undefined {
  if (before.items.length !== now.items.length) return undefined;
  const items = now.items.map((item, i) => itemChange(nth(before.items, i), item));
  const { from, drop, come } = difference(before.sources, now.sources, Object.is);
  return { of: before.hash, items, sources: { from, drop, numbers: come } };
}

/** From where on how many of a list go, and which come in their place. */
function difference<T>(old: readonly T[], now: readonly T[], isSame: (one: T, other: T) => boolean) {
  let from = 0;
  while (from < old.length && from < now.length && isSame(nth(old, from), nth(now, from))) from++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - from;
  while (tail < most && isSame(nth(old, old.length - 1 - tail), nth(now, now.length - 1 - tail))) tail++;
  return { from, drop: old.length - from - tail, come: now.slice(from, now.length - tail) };
}

function itemChange(before: PreviewItem, now: PreviewItem): ItemChange {
  if (now.type !== 'table' || before.type !== 'table') {
    return JSON.stringify(before) === JSON.stringify(now) ? { type: 'same' } : now;
  }
  const frame = ({ rows: _, ...rest }: typeof now) => JSON.stringify(rest);
  if (frame(before) !== frame(now)) return now;
  const { from, drop, come } = difference(before.rows, now.rows, isSame);
  return drop === 0 && come.length === 0 ? { type: 'same' } : { type: 'rows', from, drop, rows: come };
}

function isSame(one: PreviewPiece, other: PreviewPiece): boolean {
  return one === other || (one.html === other.html && one.keepNext === other.keepNext && one.sources === other.sources);
}
