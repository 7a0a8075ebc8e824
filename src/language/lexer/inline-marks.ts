/**
 * Bold and italics in a text: `**đậm**`, `*nghiêng*`, `***cả hai***`. Officials write asterisks too ("(*)", "5*3"), so
 * only marks that stand at the beginning and at the end of words and make a pair on one line count; all others are
 * characters like any other.
 */

/** A pair of marks; offsets in the content of the text. */
export interface MarkPair {
  /** Where the opening mark begins. */
  from: number;
  /** Where the closing mark begins. */
  to: number;
  /** Asterisks of each mark: 1 italics, 2 bold. */
  size: 1 | 2;
}

export interface InlineMarks {
  pairs: MarkPair[];
  /** Where double asterisks stand that look like a mark and have no other. */
  lone: number[];
}

/** A part of the content in which no marks are looked for: what stands in braces. */
export type Span = readonly [from: number, to: number];

interface Run {
  at: number;
  /** Asterisks that are not used yet. */
  left: number;
  size: number;
  pairs: MarkPair[];
}

const STEP = /\\[\s\S]|\*+|[\r\n]/gu;
const MOST = 3;
/** Marks open at a time; more are no marks. Bounds the work on hostile lines. */
const MOST_OPEN = 20;
/** Before an opening mark: nothing, a space or a bracket; behind it a word. */
const BEFORE_OPENING = /^$|[\s([{“"'«–—/-]/u;
const BEHIND_OPENING = /[\p{L}\p{N}([{“"'«\\]/u;
/** Before a closing mark: the end of a word; behind it no word. */
const BEFORE_CLOSING = /[^\s*([{“«]/u;
const BEHIND_CLOSING = /^$|[^\p{L}\p{M}\p{N}*]/u;

export function inlineMarks(raw: string, braces: readonly Span[]): InlineMarks {
  const found: InlineMarks = { pairs: [], lone: [] };
  let open: Run[] = [];
  let brace = 0;
  const endOfLine = () => {
    for (const run of open) give(run, found);
    open = [];
  };
  for (const { 0: step, index } of raw.matchAll(STEP)) {
    while (brace < braces.length && braces[brace]![1] <= index) brace++;
    if (brace < braces.length && braces[brace]![0] <= index) continue;
    if (step[0] !== '*') {
      if (step === '\n' || step === '\r' || step === '\\n') endOfLine();
      continue;
    }
    const end = index + step.length;
    const [before, behind] = [raw.slice(Math.max(0, index - 1), index), raw.slice(end, end + 1)];
    const opens = BEFORE_OPENING.test(before) && BEHIND_OPENING.test(behind);
    const closes = !opens && before !== '' && BEFORE_CLOSING.test(before) && BEHIND_CLOSING.test(behind);
    if (step.length > MOST || (!opens && !closes)) continue;
    if (opens) {
      open.push({ at: index, left: step.length, size: step.length, pairs: [] });
      if (open.length > MOST_OPEN) give(open.shift()!, found);
    } else if (!close(open, index, step.length, found) && step.length === 2) found.lone.push(index);
  }
  endOfLine();
  found.pairs.sort((a, b) => a.from - b.from);
  return found;
}

/** Pairs all asterisks of a closing mark, or none. */
function close(open: Run[], at: number, size: number, found: InlineMarks): boolean {
  let last = open.length - 1;
  const taken: { run: Run; size: number }[] = [];
  for (let left = size; left > 0; ) {
    while (last >= 0 && !fits(open[last]!, taken, left, size)) last--;
    const run = open[last];
    if (!run) return false;
    const rest = run.left - used(run, taken);
    const now = Math.min(rest, left);
    taken.push({ run, size: now });
    left -= now;
    if (now === rest) last--;
  }
  // What was opened inside and is closed nowhere is no mark.
  const outer = open.indexOf(taken.at(-1)!.run);
  for (const run of open.slice(outer)) if (!taken.some((each) => each.run === run)) give(run, found);
  let to = at;
  for (const { run, size: now } of taken) {
    for (const part of now === MOST ? [1, 2] : [now]) {
      run.left -= part;
      run.pairs.push({ from: run.at + run.left, to, size: part as 1 | 2 });
      to += part;
    }
  }
  const kept = open.slice(0, outer);
  const outerRun = open[outer]!;
  open.length = 0;
  open.push(...kept);
  if (outerRun.left > 0) open.push(outerRun);
  for (const run of new Set(taken.map((each) => each.run))) if (run.left === 0) found.pairs.push(...run.pairs);
  return true;
}

/** Marks of the same size pair, and three asterisks with one and two. */
function fits(run: Run, taken: { run: Run; size: number }[], left: number, size: number): boolean {
  const rest = run.left - used(run, taken);
  return rest > 0 && (rest === left || run.size === MOST || size === MOST) && (rest <= left || run.size === MOST);
}

const used = (run: Run, taken: { run: Run; size: number }[]): number =>
  taken.reduce((sum, each) => sum + (each.run === run ? each.size : 0), 0);

/** An opening mark that is not closed. */
function give(run: Run, found: InlineMarks): void {
  if (run.size === 2) found.lone.push(run.at);
}
