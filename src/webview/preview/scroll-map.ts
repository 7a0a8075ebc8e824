/** Which height of the preview belongs to which line of the file, and back. Arithmetic only. */
import { nth } from '../../known.ts';

/** A stretch of a file, by its first and last line, and the height at which the preview shows it. */
export interface Anchor {
  file: number;
  line: number;
  end: number;
  y: number;
}

/**
 * A stretch of the document whose order is that of the file. A document has several: an objective stands in both
 * annexes, and the decision may be written anywhere in the file.
 */
type Run = Anchor[];

export interface ScrollMap {
  /** Of each file, by height. */
  files: Map<number, Run[]>;
  /** Height of the whole document. */
  height: number;
}

export function scrollMap(anchors: readonly Anchor[], height: number): ScrollMap {
  const sorted = [...anchors].sort((a, b) => a.y - b.y || a.line - b.line);
  const files = new Map([...Map.groupBy(sorted, ({ file }) => file)].map(([file, own]) => [file, runsOf(own)]));
  return { files, height };
}

function runsOf(anchors: readonly Anchor[]): Run[] {
  const runs: Run[] = [];
  for (const anchor of anchors) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (!run || !last) runs.push([anchor]);
    else if (last.line > anchor.line) {
      // A line made from a whole block ("QUYẾT ĐỊNH:") amid lines of that block says nothing new of the place.
      if (last.line > anchor.end) runs.push([anchor]);
    }
    // Of several anchors of one line the first counts; of several at one height too.
    else if (last.line < anchor.line && last.y < anchor.y) run.push(anchor);
  }
  return runs;
}

/**
 * The height that shows a line; fractions of a line are allowed. Of several places the one with the closest anchor
 * over the line is taken; where two are as close, the one nearest to `current`. Undefined where the document shows
 * nothing of the file.
 */
export function heightOf(map: ScrollMap, file: number, line: number, current: number): number | undefined {
  let best: { distance: number; far: number; y: number } | undefined;
  const runs = map.files.get(file) ?? [];
  runs.forEach((run, index) => {
    const y = yIn(run, line, runs[index + 1]?.[0]?.y ?? map.height);
    const distance = distanceOver(run, line);
    const far = Math.abs(y - current);
    if (!best || distance < best.distance || (distance === best.distance && far < best.far))
      best = { distance, far, y };
  });
  return best?.y;
}

/**
 * The line of a file that a height shows, as a fraction; where other files are shown there, the last line of this one
 * above, or else its first. Undefined where the document shows nothing of the file.
 */
export function lineAt(map: ScrollMap, file: number, y: number): number | undefined {
  const runs = map.files.get(file) ?? [];
  const run = runs.findLast((one) => nth(one, 0).y <= y) ?? runs[0];
  if (!run) return undefined;
  const at = Math.max(
    0,
    run.findLastIndex((anchor) => anchor.y <= y),
  );
  const from = nth(run, at);
  const to = run[at + 1];
  const share = to ? (y - from.y) / (to.y - from.y) : 0;
  return from.line + clamp(share) * ((to?.line ?? from.line) - from.line);
}

function yIn(run: Run, line: number, end: number): number {
  const at = run.findLastIndex((anchor) => anchor.line <= line);
  if (at < 0) return nth(run, 0).y;
  const from = nth(run, at);
  const to = run[at + 1];
  // Past the last anchor a line is taken for a line of text, up to the end of the stretch.
  if (!to) return Math.min(from.y + (line - from.line) * LINE, Math.max(from.y, end));
  return from.y + ((line - from.line) / (to.line - from.line)) * (to.y - from.y);
}

/** About the height of a line of text, px. */
const LINE = 20;

/** Lines between a line and the last anchor over it; lines before the first anchor count as very far. */
function distanceOver(run: Run, line: number): number {
  const over = run.findLast((anchor) => anchor.line <= line);
  return over ? Math.floor(line) - over.line : 1e6 + nth(run, 0).line - line;
}

function clamp(share: number): number {
  return Math.max(0, Math.min(1, share));
}
