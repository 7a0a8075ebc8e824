/** Changes to the text of a file, gathered first and made together: words, what goes, remarks above a line. Pure. */
import { lastOf, nth } from '../../known.ts';

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** As many characters stand around what moved, to know it by. */
const AROUND = 60;

/** Stands where something went, until its line is tidied; no letter of any text. */
const GONE = '\uE000';

/** What became of the words of a line; `next` is empty where they went. */
export interface Move {
  /** Line of the old text, from 1. */
  line: number;
  old: string;
  next: string;
}

export class Rewrite {
  private readonly edits: Edit[] = [];
  private readonly removed: Edit[] = [];
  private readonly remarks = new Map<number, string[]>();

  constructor(readonly text: string) {}

  replace(from: number, to: number, text: string): void {
    this.edits.push({ from, to, text });
  }

  remove(from: number, to: number): void {
    this.removed.push({ from, to, text: GONE });
  }

  /** A comment above the line of a place, as far in as that line. */
  remark(at: number, words: string): void {
    const line = this.text.lastIndexOf('\n', at - 1) + 1;
    const listed = this.remarks.get(line) ?? [];
    if (!listed.includes(words)) this.remarks.set(line, [...listed, words]);
  }

  isRemoved(at: number): boolean {
    return this.removed.some(({ from, to }) => from <= at && at < to);
  }

  /** All that becomes other words, one entry a line with some words around, and all that goes; in the order of the text. */
  moves(): Move[] {
    const byLine = Map.groupBy(this.made(), ({ from }) => this.lineAt(from));
    const changed = [...byLine].map(([line, edits]) => this.moved(line, edits));
    const gone = this.gone().map(
      ({ from, to }): Move => ({ line: this.lineAt(from), old: shortened(this.text.slice(from, to)), next: '' }),
    );
    return [...changed, ...gone].toSorted((a, b) => a.line - b.line);
  }

  private lineAt(at: number): number {
    return this.text.slice(0, at).split('\n').length;
  }

  private moved(line: number, unsorted: Edit[]): Move {
    const edits = unsorted.toSorted((a, b) => a.from - b.from);
    const first = nth(edits, 0).from;
    const last = lastOf(edits).to;
    const lineStart = this.text.lastIndexOf('\n', first - 1) + 1;
    const lineEnd = this.text.indexOf('\n', last);
    const before = this.text.slice(lineStart, first).trimStart();
    const after = this.text.slice(last, lineEnd < 0 ? undefined : lineEnd).trimEnd();
    const head = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*/u, '')}` : before;
    const tail = after.length > AROUND ? `${after.slice(0, AROUND).replace(/(?<!\S)\S*$/u, '')}…` : after;
    let next = '';
    let at = first;
    for (const { from, to, text } of edits) {
      next += this.text.slice(at, from) + text;
      at = to;
    }
    return { line, old: `${head}${this.text.slice(first, last)}${tail}`, next: `${head}${next}${tail}` };
  }

  private gone(): Edit[] {
    return this.removed.filter(
      (one) => !this.removed.some((other) => other !== one && other.from <= one.from && one.to <= other.to),
    );
  }

  /** Of changes inside what goes none is made, nor of those that change nothing. */
  private made(): Edit[] {
    return this.edits.filter(({ from, to, text }) => !this.isRemoved(from) && this.text.slice(from, to) !== text);
  }

  /** The new text. */
  result(): string {
    const outer = this.gone();
    const kept = this.made();
    const remarks = [...this.remarks]
      .filter(([line]) => !outer.some(({ from, to }) => from < line && line < to))
      .map(([line, words]) => {
        const indent = /^[ \t]*/.exec(this.text.slice(line))![0];
        return { from: line, to: line, text: words.map((one) => `${indent}// ${one}\n`).join('') };
      });
    const all = [...remarks, ...outer, ...kept].toSorted((a, b) => a.from - b.from || a.to - b.to);
    let result = '';
    let end = 0;
    for (const { from, to, text } of all) {
      if (from < end) continue;
      result += this.text.slice(end, from) + text;
      end = to;
    }
    return tidied(result + this.text.slice(end));
  }
}

/** The first line of what went. */
function shortened(text: string): string {
  const [first = '', ...more] = text.split('\n');
  const words = first.length > 2 * AROUND ? `${first.slice(0, 2 * AROUND).replace(/(?<!\S)\S*$/u, '')}…` : first;
  return more.length > 0 && !words.endsWith('…') ? `${words} …` : words;
}

/** Lines that lost all they held go, with the blank line that would then stand twice. */
function tidied(text: string): string {
  if (!text.includes(GONE)) return text;
  const lines: string[] = [];
  let dropped = false;
  for (const line of text.split('\n')) {
    if (!line.includes(GONE)) {
      const twice: boolean = dropped && line.trim() === '' && (lines.at(-1) ?? '').trim() === '';
      if (!twice) lines.push(line);
      dropped &&= twice;
      continue;
    }
    const rest = line.replaceAll(GONE, '');
    if (rest.trim() === '') dropped = true;
    else
      lines.push(
        line
          .replace(/(?:(?<![ \t])[ \t]+)?(?:\uE000[ \t]*)+/g, (gap, at) => (at === 0 ? indentOf(gap) : ' '))
          .trimEnd(),
      );
  }
  return lines.join('\n');
}

function indentOf(gap: string): string {
  return /^[ \t]*/.exec(gap)![0];
}
