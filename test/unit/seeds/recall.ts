/** How much of an original a generated document holds, and where it fails. */
import { headLength, numbersOf, type Piece, squeezed, withoutLabel } from './original.ts';

export interface Recall {
  pieces: number;
  /** Pieces found at all. */
  found: number;
  /** Pieces found in the order of the original (longest such chain); those of the letterhead at its place. */
  inOrder: number;
  numbers: number;
  numbersFound: number;
  /** What is not there, or not where it should be. */
  misses: string[];
}

const CLOSING = /[.;:,/]+$/u;

interface Place {
  piece: number;
  from: number;
  to: number;
}

/** Looks for the pieces in the lines of the generated document. */
export function recallOf(pieces: Piece[], generated: string): Recall {
  const lines = generated.split(/\r?\n/).map((line) => squeezed(withoutLabel(line)));
  const text = lines.join('');
  const { starts, ends } = boundaries(lines);
  const places = pieces.map((piece, i) => placesOf(piece, i, text, starts, ends));
  const head = headLength(pieces);
  const chain = longestChain(places.slice(head).flat());
  for (const piece of headInPlace(places.slice(0, head), places.slice(head), chain)) chain.add(piece);
  const misses = pieces.flatMap((piece, i) => {
    if (places[i]!.length === 0) return [`không có: ${piece.text}`];
    return chain.has(i) ? [] : [`không đúng thứ tự: ${piece.text}`];
  });
  const numbers = pieces.flatMap((piece) => numbersOf(piece.text));
  const lacking = missingNumbers(numbers, numbersOf(generated));
  return {
    pieces: pieces.length,
    found: places.filter((found) => found.length > 0).length,
    inOrder: chain.size,
    numbers: numbers.length,
    numbersFound: numbers.length - lacking.length,
    misses: [...misses, ...lacking.map((number) => `thiếu số: ${number}`)],
  };
}

/** The pieces of the letterhead that stand before all that follows it, in whatever order. */
function headInPlace(head: Place[][], rest: Place[][], chain: Set<number>): number[] {
  const first = rest.flatMap((found) => found.slice(0, 1)).find(({ piece }) => chain.has(piece));
  const end = first?.from ?? Number.POSITIVE_INFINITY;
  return head.flatMap((found) => found.filter(({ to }) => to <= end).slice(0, 1)).map(({ piece }) => piece);
}

function boundaries(lines: string[]): { starts: Set<number>; ends: Set<number> } {
  const starts = new Set<number>();
  const ends = new Set<number>();
  let at = 0;
  for (const line of lines) {
    starts.add(at);
    at += line.length;
    ends.add(at);
  }
  return { starts, ends };
}

function placesOf(piece: Piece, index: number, text: string, starts: Set<number>, ends: Set<number>): Place[] {
  const wanted = squeezed(piece.text).replace(CLOSING, '');
  const places: Place[] = [];
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    if (piece.kind === 'sentence' || (starts.has(from) && endsLine(text, to, ends)))
      places.push({ piece: index, from, to });
  }
  return places;
}

/** Up to closing marks, which don't count. */
function endsLine(text: string, at: number, ends: Set<number>): boolean {
  let to = at;
  while (!ends.has(to) && to < text.length && '.;:,/'.includes(text[to]!)) to++;
  return ends.has(to);
}

/** The pieces of the longest chain of places that go forward both in the original and in the text. */
function longestChain(places: Place[]): Set<number> {
  const sorted = places.toSorted((a, b) => a.piece - b.piece || b.from - a.from);
  const length: number[] = [];
  const before: number[] = [];
  let best = -1;
  sorted.forEach((place, i) => {
    length[i] = 1;
    before[i] = -1;
    for (let j = 0; j < i; j++) {
      const earlier = sorted[j]!;
      if (earlier.piece < place.piece && earlier.to <= place.from && length[j]! + 1 > length[i]!) {
        length[i] = length[j]! + 1;
        before[i] = j;
      }
    }
    if (best < 0 || length[i]! > length[best]!) best = i;
  });
  const chain = new Set<number>();
  for (let i = best; i >= 0; i = before[i]!) chain.add(sorted[i]!.piece);
  return chain;
}

/** Numbers that the generated text holds fewer times than the original. */
function missingNumbers(wanted: string[], held: string[]): string[] {
  const count = new Map<string, number>();
  for (const number of held) count.set(number, (count.get(number) ?? 0) + 1);
  return wanted.filter((number) => {
    // A line of the scan may end inside a number: "55/KH-" and "SNgV".
    const found = [number, ...[...count.keys()].filter((key) => key.startsWith(`${number}-`))].find(
      (key) => (count.get(key) ?? 0) > 0,
    );
    if (found) count.set(found, count.get(found)! - 1);
    return !found;
  });
}
