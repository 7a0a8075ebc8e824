/** Changes to the text of a file, gathered first and made together: words, what goes, remarks above a line. Pure. */

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Stands where something went, until its line is tidied; no letter of any text. */
const GONE = '\uE000';

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

  /** The new text. Of changes inside what goes none is made. */
  result(): string {
    const outer = this.removed.filter(
      (one) => !this.removed.some((other) => other !== one && other.from <= one.from && one.to <= other.to),
    );
    const kept = this.edits.filter(({ from }) => !this.isRemoved(from));
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
    else lines.push(line.replace(/[ \t]*(?:\uE000[ \t]*)+/g, (gap, at) => (at === 0 ? indentOf(gap) : ' ')).trimEnd());
  }
  return lines.join('\n');
}

function indentOf(gap: string): string {
  return /^[ \t]*/.exec(gap)![0];
}
