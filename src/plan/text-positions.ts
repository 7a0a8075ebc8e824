/** From a place in the words of a text, as the plan holds them, back to the characters of the file. */

import { firstIndex } from '../bisect.ts';
import { nth } from '../known.ts';
import { onceFor } from '../memo.ts';
import type { RichText, SourcePosition, SourceRange, TextPart } from './model.ts';

/** Stands for a reference or a variable in the joined words. */
export const REFERENCE_MARK = '\ufffc';

/** The words of a text as one string; each reference in braces is one mark. */
export function joinedText(rich: RichText): string {
  const only = rich.parts.length === 1 ? rich.parts[0] : undefined;
  if (only?.kind === 'text') return only.text;
  return rich.parts.map((part) => (part.kind === 'text' ? part.text : REFERENCE_MARK)).join('');
}

/**
 * The characters of the file behind `start` to `end` of the joined words. Escapes, removed indentation, line ends of
 * Windows, no-break spaces and decomposed letters are accounted for. A text that stands in no file yields its source.
 */
export function locate(rich: RichText, start: number, end: number): SourceRange {
  if (!rich.image) return rich.source;
  const offsets = offsetsOf(rich);
  const from = offsets[start] ?? rich.image.length;
  const to = end > start ? (endsOf(rich)[end - 1] ?? rich.image.length) : from;
  const { uri } = rich.source;
  return { uri, start: positionOf(rich, from), end: positionOf(rich, to) };
}

interface Alignment {
  /** Offsets in the image at which its lines begin. */
  lines: number[];
  starts: number[];
  ends: number[];
}

function offsetsOf(rich: RichText): number[] {
  return alignmentOf(rich).starts;
}

function endsOf(rich: RichText): number[] {
  return alignmentOf(rich).ends;
}

const alignmentOf = onceFor((rich: RichText): Alignment => align(rich.parts, rich.image!));

const CLUSTER = /[\s\S]\p{M}*/uy;

/** Words that cannot be found in the image are looked for to its end: after so many, it is not worth it any more. */
const MOST_MISSES = 50;

/**
 * The words are the image less some characters: the image is walked through, what does not fit is passed over. Parts
 * that know where they begin are looked for there.
 */
function align(parts: readonly TextPart[], image: string): Alignment {
  let misses = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = openingQuote(image);
  for (const part of parts) {
    at = part.at ?? at;
    if (part.kind !== 'text') {
      const open = image.indexOf('{', at);
      const close = image.indexOf('}', Math.max(open, at));
      starts.push(open < 0 ? at : open);
      at = close < 0 ? image.length : close + 1;
      ends.push(at);
      continue;
    }
    for (let i = 0; i < part.text.length; ) {
      const word = cluster(part.text, i);
      const match = misses < MOST_MISSES ? nextMatch(image, at, word) : undefined;
      if (!match) misses++;
      for (let k = 0; k < word.length; k++) {
        starts.push(match?.start ?? at);
        ends.push(match?.end ?? at);
      }
      at = match?.end ?? at;
      i += word.length;
    }
  }
  starts.push(at);
  return { starts, ends, lines: lineStarts(image) };
}

function cluster(text: string, at: number): string {
  CLUSTER.lastIndex = at;
  return CLUSTER.exec(text)?.[0] ?? nth(text, at);
}

function nextMatch(image: string, from: number, word: string): { start: number; end: number } | undefined {
  const wanted = word.normalize('NFC');
  for (let at = from; at < image.length; ) {
    if (image[at] === '\\' && at + 1 < image.length) {
      const escaped = image[at + 1] === 'n' ? '\n' : nth(image, at + 1);
      if (escaped === wanted) return { start: at, end: at + 2 };
    }
    const here = cluster(image, at);
    if (same(here, wanted)) return { start: at, end: at + here.length };
    at += here.length;
  }
  return undefined;
}

function same(here: string, wanted: string): boolean {
  if (here === wanted || here.normalize('NFC') === wanted) return true;
  if (wanted === ' ') return /^[\u00a0\u202f\v\f\u0085\u2028\u2029]$/u.test(here);
  return wanted === '\n' && here === '\r';
}

function openingQuote(image: string): number {
  if (image.startsWith('"""')) return 3;
  return /^["“”„]/u.test(image) ? 1 : 0;
}

function positionOf(rich: RichText, offset: number): SourcePosition {
  const { start } = rich.source;
  const { lines } = alignmentOf(rich);
  // The last line that begins at or before the offset.
  const last = firstIndex(1, lines.length, (i) => nth(lines, i) > offset) - 1;
  if (last === 0) return { line: start.line, character: start.character + offset };
  return { line: start.line + last, character: offset - nth(lines, last) };
}

function lineStarts(image: string): number[] {
  const starts = [0];
  for (let i = 0; i < image.length; i++) {
    const char = image[i];
    if (char === '\n' || (char === '\r' && image[i + 1] !== '\n')) starts.push(i + 1);
  }
  return starts;
}
