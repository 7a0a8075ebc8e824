/**
 * From a letter on a page back to the letter of the file. What is printed is the author's words less quotes, marks and
 * indentation, or words made of a name or a day: both are laid beside each other, and where they agree the letters
 * correspond. Pure; offsets count UTF-16 units of the given strings.
 */
import { caseless } from '../../fold.ts';

/** A character with its marks, as it compares. */
interface Unit {
  key: string;
  start: number;
  end: number;
}

const CLUSTERS = /[\s\u00a0]+|[^\s]\p{M}*/gu;
/** More comparisons than this take longer than a click may: only the surroundings are compared. */
const MOST_PAIRS = 4_000_000;
const AROUND = 600;
/** Agreeing letters fewer than this are chance, unless they are whole words. */
const LEAST_RUN = 3;
const OPENING_QUOTE = /^(?:"""\s*|["“”„])/u;

export interface Alignment {
  /** Offset in the source of the caret that stands before the printed character at `offset`. */
  caret(offset: number): number;
  /** The stretch of the source that prints what stands from `start` to `end`, letter by letter, if there is one. */
  stretch(start: number, end: number): Stretch | undefined;
  /** The name in braces whose words stand at `offset`. */
  braces(offset: number): Stretch | undefined;
}

/** Offsets of its first character and behind its last. */
export interface Stretch {
  start: number;
  end: number;
}

export function align(source: string, printed: string, around = 0): Alignment {
  const here = near(unitsOf(printed), around, AROUND);
  const there = windowOf(unitsOf(source), here, around);
  const partner = partnersOf(there, here);
  const first = openingOf(source);
  const at = (offset: number) => {
    const index = here.findIndex(({ end }) => end > offset);
    return index < 0 ? here.length : index;
  };
  /** The printed units before and behind a place that have a partner, and those partners. */
  const neighbours = (index: number) => {
    let before = index - 1;
    while (before >= 0 && partner[before]! < 0) before--;
    let behind = index;
    while (behind < here.length && partner[behind]! < 0) behind++;
    return {
      before: before < 0 ? undefined : there[partner[before]!]!,
      behind: behind >= here.length ? undefined : there[partner[behind]!]!,
      touchesBefore: before === index - 1,
      touchesBehind: behind === index,
    };
  };
  return {
    caret(offset) {
      const { before, behind, touchesBefore, touchesBehind } = neighbours(at(offset));
      if (behind && touchesBehind) return behind.start;
      if (before && touchesBefore) return before.end;
      // Words made of a name: the caret stands in the name's braces.
      const from = before?.end ?? first;
      if (source[from] === '{') return from + 1;
      return before ? from : (behind?.start ?? first);
    },
    stretch(start, end) {
      const from = at(start);
      const to = at(end - 1) + 1;
      for (let i = from; i < to; i++) {
        if (i >= here.length || partner[i]! < 0 || partner[i] !== partner[from]! + i - from) return undefined;
      }
      return to > from ? { start: there[partner[from]!]!.start, end: there[partner[to - 1]!]!.end } : undefined;
    },
    braces(offset) {
      const { before, touchesBehind } = neighbours(at(offset));
      const from = before?.end ?? first;
      if (touchesBehind || source[from] !== '{') return undefined;
      const close = source.indexOf('}', from);
      return close < 0 ? undefined : { start: from + 1, end: close };
    },
  };
}

/** Where words of one's own may begin: behind the quotes that open the first text, else behind the opening brace. */
function openingOf(source: string): number {
  const own = OPENING_QUOTE.exec(source);
  if (own) return own[0].length;
  const [first = ''] = /^[^\r\n]*/u.exec(source) ?? [];
  const text = first.search(/["“”„]/u);
  const brace = first.indexOf('{');
  return (text < 0 || (brace >= 0 && brace < text) ? brace : text) + 1;
}

function unitsOf(text: string): Unit[] {
  return [...text.matchAll(CLUSTERS)].map(({ 0: found, index }) => ({
    key: /^[\s\u00a0]/u.test(found) ? ' ' : caseless(found),
    start: index,
    end: index + found.length,
  }));
}

function near(units: Unit[], offset: number, most: number): Unit[] {
  if (units.length <= 2 * most) return units;
  const at = Math.max(
    0,
    units.findIndex(({ end }) => end > offset),
  );
  return units.slice(Math.max(0, at - most), at + most);
}

/** All of the source, or of a long one the part in which most of the caret's surroundings stands. */
function windowOf(source: Unit[], printed: Unit[], around: number): Unit[] {
  const room = Math.floor(MOST_PAIRS / Math.max(1, printed.length));
  if (source.length <= room) return source;
  const at = Math.max(
    0,
    printed.findIndex(({ end }) => end > around),
  );
  let best = 0;
  let most = -1;
  for (let i = 0; i < source.length; i++) {
    let count = 0;
    while (count < AROUND && source[i + count] && source[i + count]?.key === printed[at + count]?.key) count++;
    for (let back = 1; back < AROUND && source[i - back] && source[i - back]?.key === printed[at - back]?.key; back++) {
      count++;
    }
    if (count > most) [best, most] = [i, count];
  }
  const from = Math.max(0, best - Math.floor(room / 2));
  return source.slice(from, from + room);
}

/** For each printed unit the place of its partner in the source, or -1. Long runs weigh more than scattered letters. */
function partnersOf(source: readonly Unit[], printed: readonly Unit[]): Int32Array {
  const width = source.length + 1;
  const cells = (printed.length + 1) * width;
  /** Best sum of a beginning of both that ends in an agreement, and of any. */
  const ended = new Int32Array(cells);
  const best = new Int32Array(cells);
  for (let i = 1; i <= printed.length; i++) {
    const { key } = printed[i - 1]!;
    for (let j = 1; j <= source.length; j++) {
      const cell = i * width + j;
      const diagonal = cell - width - 1;
      if (key === source[j - 1]!.key) {
        const runOn = ended[diagonal]! > 0 ? ended[diagonal]! + 4 : 0;
        ended[cell] = Math.max(runOn, best[diagonal]! + 1);
      }
      best[cell] = Math.max(best[cell - 1]!, best[cell - width]!, ended[cell]!);
    }
  }
  return credible(traced(ended, best, width, printed.length, source.length), source, printed);
}

function traced(ended: Int32Array, best: Int32Array, width: number, rows: number, columns: number): Int32Array {
  const partner = new Int32Array(rows).fill(-1);
  let [i, j] = [rows, columns];
  let inRun = false;
  while (i > 0 && j > 0) {
    const cell = i * width + j;
    if (ended[cell]! > 0 && (inRun || ended[cell] === best[cell])) {
      partner[i - 1] = j - 1;
      const diagonal = cell - width - 1;
      inRun = ended[diagonal]! > 0 && ended[cell] === ended[diagonal]! + 4;
      i--;
      j--;
    } else {
      inRun = false;
      if (best[cell] === best[cell - width]) i--;
      else j--;
    }
  }
  return partner;
}

/** Without runs that are too short to mean anything. */
function credible(partner: Int32Array, source: readonly Unit[], printed: readonly Unit[]): Int32Array {
  const kept = new Int32Array(partner.length).fill(-1);
  for (let from = 0; from < partner.length; from++) {
    if (partner[from]! < 0) continue;
    let to = from + 1;
    while (to < partner.length && partner[to] === partner[to - 1]! + 1) to++;
    const [start, end] = [partner[from]!, partner[to - 1]! + 1];
    const whole = isWhole(printed, from, to) && isWhole(source, start, end);
    const words = printed.slice(from, to).some(({ key }) => isWord(key));
    if (words && (to - from >= LEAST_RUN || whole)) for (let i = from; i < to; i++) kept[i] = partner[i]!;
    else if (whole && to - from === printed.length) for (let i = from; i < to; i++) kept[i] = partner[i]!;
    from = to - 1;
  }
  return kept;
}

function isWhole(units: readonly Unit[], from: number, to: number): boolean {
  return (
    !(isWord(units[from - 1]?.key) && isWord(units[from]?.key)) &&
    !(isWord(units[to]?.key) && isWord(units[to - 1]?.key))
  );
}

function isWord(key: string | undefined): boolean {
  return key !== undefined && /^[\p{L}\p{N}]/u.test(key);
}
