/** A deadline as it is printed: as its author wrote it. */
import { nth } from '../known.ts';
import { printTaskLength } from './format.ts';
import { capitalise } from './normalise.ts';
import type { DeadlineReading } from './reader/read.ts';

/** Words of the deadline, or a name in braces that stands among them. */
export type PrintedPiece = { text: string } | { name: string };

/** A name in braces in a deadline: `theo yêu cầu của {VP}`. */
export const BRACED_NAME = /\{[ \t]*(?:([^ \t{}:\r\n"](?:[^{}:\r\n"]*[^ \t{}:\r\n"])?)[ \t]*)?\}/gu;

/**
 * The deadline as written, composed (NFC), with single spaces and a capital first letter. Only what belongs to the
 * language is put into words: its quotation marks go, a task counted from is told by `taskWords`, names in braces are
 * left to the caller. Lines stay lines.
 */
export function printedDeadline(
  text: string,
  reading: DeadlineReading,
  taskWords: (name: string) => string,
): PrintedPiece[] {
  const cuts: { start: number; end: number; piece?: PrintedPiece }[] = reading.quotes.flatMap(({ start, end }) => [
    { start, end: start + 1 },
    { start: end - 1, end },
  ]);
  for (const [index, { when }] of (reading.deadline?.parts ?? []).entries()) {
    if ((when.type !== 'relative' && when.type !== 'event') || when.anchor.type !== 'task') continue;
    const { start, end } = nth(reading.spans, index).when;
    const words = printTaskLength(when, taskWords);
    const capital = /^\p{Lu}/u.test(text.slice(start));
    cuts.push({ start, end, piece: { text: capital ? capitalise(words) : words } });
  }
  for (const match of text.matchAll(BRACED_NAME)) {
    if (!match[1]) continue;
    const piece = { name: match[1].normalize('NFC').replace(/\s+/g, ' ') };
    cuts.push({ start: match.index, end: match.index + match[0].length, piece });
  }
  return joined(text, cuts);
}

function joined(text: string, cuts: { start: number; end: number; piece?: PrintedPiece }[]): PrintedPiece[] {
  const pieces: PrintedPiece[] = [];
  const words = (value: string): void => {
    const before = pieces.at(-1);
    if (before && 'text' in before) before.text += value;
    else pieces.push({ text: value });
  };
  let from = 0;
  for (const { start, end, piece } of cuts.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    words(text.slice(from, start));
    if (piece && 'text' in piece) words(piece.text);
    else if (piece) pieces.push(piece);
    from = end;
  }
  words(text.slice(from));
  return tidy(pieces);
}

function tidy(pieces: PrintedPiece[]): PrintedPiece[] {
  const result = pieces.map((piece) => ('text' in piece ? { text: singleSpaced(piece.text) } : piece));
  const [first, last] = [result[0], result.at(-1)];
  if (first && 'text' in first) first.text = capitalise(first.text.trimStart());
  if (last && 'text' in last) last.text = last.text.trimEnd();
  return result.filter((piece) => !('text' in piece) || piece.text !== '');
}

/** NFC, one space between words, lines without space at their ends. */
function singleSpaced(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\r\n?|[\u2028\v]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}
