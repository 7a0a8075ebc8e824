/**
 * Files made from a PDF hold each printed line as a paragraph of its own. Where a file is such a one, the lines of a
 * sentence are put together again; the words stay.
 */
import { nth } from '../../known.ts';
import { isUpper, type Tidied } from '../tidy.ts';
import type { Line } from './lines.ts';
import type { Piece } from './pieces.ts';

/** Fewer lines that break off are chance. */
const FEWEST_BREAKS = 4;
/** Of all lines. */
const SHARE_OF_BREAKS = 0.2;
/** A line of this share of the usual length reaches the margin. */
const FULL = 0.75;
/** "55/KH-" */
const CUT_NUMBER = /\p{Lu}-$/u;
const ENDS = /[.;:!?…/"”)]$/u;

export function withWholeSentences(pieces: Piece[], tidied?: Tidied): Piece[] {
  const lines = pieces.flatMap((piece) => (piece.type === 'line' && !piece.line.center ? [piece.line] : []));
  const breaks = lines.filter((line, i) => breaksOff(line, lines[i + 1])).length;
  if (breaks < FEWEST_BREAKS || breaks < lines.length * SHARE_OF_BREAKS) return pieces;
  const lengths = lines.map(({ full }) => full.length).toSorted((a, b) => a - b);
  const usual = nth(lengths, Math.floor(lengths.length * 0.8));
  const result: Piece[] = [];
  /** The line printed last: what is asked of a sentence holds of its last line, and a sentence may go on for long. */
  let printed: Line | undefined;
  for (const piece of pieces) {
    const before = result.at(-1);
    const isFull = (printed?.full.length ?? 0) >= usual * FULL;
    if (piece.type === 'line' && before?.type === 'line' && printed && goesOn(printed, piece.line, isFull)) {
      result[result.length - 1] = { type: 'line', line: together(before.line, piece.line, printed) };
      if (tidied) tidied.joined += 1;
    } else result.push(piece);
    printed = piece.type === 'line' ? piece.line : undefined;
  }
  return result;
}

function breaksOff(line: Line, next: Line | undefined): boolean {
  if (!next || next.label) return false;
  return CUT_NUMBER.test(line.full) || (!ENDS.test(line.full) && /^[\p{Ll}\d(]/u.test(next.full));
}

/** @param isFull The line printed last reaches the margin. */
function goesOn(line: Line, next: Line, isFull: boolean): boolean {
  if (next.label || line.center || next.center || line.bold !== next.bold) return false;
  if (isUpper(line.full) !== isUpper(next.full)) return false;
  if (breaksOff(line, next)) return true;
  return isFull && (!ENDS.test(line.full) || /^\p{Ll}/u.test(next.full));
}

/** A number that the line's end cut stays whole: "55/KH-" and "SKHCN". `printed`: the last line of what stands so far. */
function together(line: Line, next: Line, printed: Line): Line {
  const isCut = CUT_NUMBER.test(printed.full);
  const join = (a: string, b: string) => (isCut ? a + b : `${a} ${b}`);
  const marked = line.marked ?? next.marked;
  return {
    ...line,
    full: join(line.full, next.full),
    text: join(line.text, next.text),
    ...(marked === undefined ? {} : { marked: join(line.marked ?? line.text, next.marked ?? next.text) }),
  };
}
