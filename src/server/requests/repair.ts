/** Text that cannot be read whole, with what last stood in the broken places. Pure: lines in, lines out. */

/** A stretch of lines that differs: `good` gave way to `current`. Both may be empty; ends are not included. */
export interface Hunk {
  good: [number, number];
  current: [number, number];
}

export interface Repair {
  text: string;
  /** For each line of `text`, its line in the current text; for a line put back, where it used to stand. */
  lines: number[];
}

/** More lines than this on one side of a change are compared as one piece. */
const MOST_LINES = 1500;

/**
 * Puts the last good lines back where the current ones cannot be read: first only the changes that hold an error, then
 * one change at a time, at last all of them. `readable` says whether a text has no syntax error; the good text has
 * none, so that the last resort always holds.
 */
export function repaired(
  good: string,
  current: string,
  errorLines: readonly number[],
  readable: (text: string) => boolean,
): Repair {
  const before = good.split('\n');
  const after = current.split('\n');
  const hunks = differences(before, after);
  const broken = hunks.filter((hunk) => errorLines.some((line) => touches(hunk, line)));
  const tries = [broken, ...hunks.slice(0, 8).map((hunk) => [hunk])].filter(
    (undone) => undone.length > 0 && undone.length < hunks.length,
  );
  for (const undone of tries) {
    const attempt = withUndone(before, after, hunks, undone);
    if (readable(attempt.text)) return attempt;
  }
  return withUndone(before, after, hunks, hunks);
}

/** An error shows at its own line or at the first thing that no longer fits, right below. */
function touches({ current: [from, to] }: Hunk, line: number): boolean {
  return line >= from - 1 && line <= to;
}

function withUndone(before: string[], after: string[], hunks: readonly Hunk[], undone: readonly Hunk[]): Repair {
  const text: string[] = [];
  const lines: number[] = [];
  let at = 0;
  const keep = (to: number) => {
    for (; at < to; at += 1) {
      text.push(after[at]!);
      lines.push(at);
    }
  };
  for (const hunk of hunks) {
    keep(hunk.current[0]);
    if (!undone.includes(hunk)) {
      keep(hunk.current[1]);
      continue;
    }
    for (let line = hunk.good[0]; line < hunk.good[1]; line += 1) {
      text.push(before[line]!);
      lines.push(Math.min(hunk.current[0], after.length - 1));
    }
    at = hunk.current[1];
  }
  keep(after.length);
  return { text: text.join('\n'), lines };
}

/** The changed stretches between two texts, by their longest common subsequence of lines. */
export function differences(before: readonly string[], after: readonly string[]): Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  if (a.length === 0 && b.length === 0) return [];
  if (a.length > MOST_LINES || b.length > MOST_LINES) {
    return [{ good: [start, start + a.length], current: [start, start + b.length] }];
  }
  return hunksBetween(a, b, start);
}

function hunksBetween(a: readonly string[], b: readonly string[], offset: number): Hunk[] {
  const width = b.length + 1;
  // common[i * width + j]: length of the longest common subsequence of a from i and b from j.
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [fromI, fromJ] = [i, j];
    while (!(i < a.length && j < b.length && a[i] === b[j]) && (i < a.length || j < b.length)) {
      if (j >= b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) i += 1;
      else j += 1;
    }
    if (i > fromI || j > fromJ) {
      hunks.push({ good: [offset + fromI, offset + i], current: [offset + fromJ, offset + j] });
    }
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    }
  }
  return hunks;
}
