/** What of a section of the preview is sent where the caller holds the section as it was: items and rows that changed. */
import { nth } from '../../known.ts';
import type { ItemChange, PreviewItem, PreviewPiece, SectionChange } from '../protocol.ts';

export interface HeldSection {
  hash: string;
  items: readonly PreviewItem[];
  /** In stretches: those that stay the same are the same objects. */
  sources: readonly (readonly number[])[];
}

/** Undefined where the sections have too little in common. */
export function sectionChange(before: HeldSection, now: HeldSection): SectionChange | undefined {
  if (before.items.length !== now.items.length) return undefined;
  const items = now.items.map((item, i) => itemChange(nth(before.items, i), item));
  return { of: before.hash, items, sources: sourcesChange(before.sources, now.sources) };
}

/** The stretches that differ first, then what differs in them. */
function sourcesChange(old: HeldSection['sources'], now: HeldSection['sources']): SectionChange['sources'] {
  const stretches = difference(old, now, saysTheSame);
  const gone = old.slice(stretches.from, stretches.from + stretches.drop).flat();
  const { from, drop, come } = difference(gone, stretches.come.flat(), Object.is);
  const before = old.slice(0, stretches.from).reduce((sum, { length }) => sum + length, 0);
  return { from: before + from, drop, numbers: come };
}

function saysTheSame(one: readonly number[], other: readonly number[]): boolean {
  return one === other || (one.length === other.length && one.every((number, i) => number === other[i]));
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
