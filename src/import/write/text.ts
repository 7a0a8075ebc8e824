/** Words as texts of the language. */
import { MARKS } from '../recognise/marks.ts';

/** Lines of a file with their depth. */
export class Writer {
  private readonly lines: string[] = [];
  private depth = 0;

  line(text: string): void {
    this.lines.push(text ? '  '.repeat(this.depth) + text : '');
  }

  block(opening: string, content: () => void): void {
    this.line(`${opening} {`);
    this.inside(content);
  }

  /** Content of a block that stands open, and its end. */
  inside(content: () => void): void {
    this.depth += 1;
    content();
    this.depth -= 1;
    this.line('}');
  }

  /** An element with its content, or alone where there is none. */
  maybeBlock(opening: string, filled: boolean, content: () => void): void {
    if (filled) this.block(opening, content);
    else this.line(opening);
  }

  /** `word text { … }` */
  textBlock(word: string, lines: readonly string[], filled: boolean, content: () => void): void {
    this.text(word, lines, filled ? ' {' : '');
    if (filled) this.inside(content);
  }

  /** `word text`, of several lines over as many. `behind` follows the text. */
  text(word: string, lines: readonly string[], behind = ''): void {
    const space = word && !word.endsWith(' ') ? ' ' : '';
    if (lines.length < 2) {
      this.line(`${word}${space}${short(lines)}${behind}`);
      return;
    }
    this.line(`${word}${space}"""`);
    this.depth += 1;
    for (const line of lines) this.line(escaped(line).replaceAll('"""', '\\"\\"\\"'));
    this.line(`"""${behind}`);
    this.depth -= 1;
  }

  /** The comment that says what a person should look at. */
  unsure(what: string): void {
    this.line(`${UNSURE} ${what.replace(/\s+/gu, ' ')}`);
  }

  toString(): string {
    return `${this.lines
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim()}\n`;
  }
}

export const UNSURE = '// chưa hiểu:';

/** In one line, breaks as `\n`. */
export function short(lines: readonly string[]): string {
  return `"${lines.map((line) => escaped(line).replaceAll('"', '\\"')).join('\\n')}"`;
}

/** Backslashes, braces and asterisks that could make a pair stand for themselves; marks are those of the language. */
function escaped(line: string): string {
  const plain = line.replaceAll('\\', '\\\\').replace(/[{}]/gu, '$&$&');
  const starred = /\*.*\*/su.test(plain)
    ? plain.replace(/\*(?=[^\s*)])|(?<=[^\s*(])\*|\*(?=\*)|(?<=\*)\*/gu, '\\*')
    : plain;
  return starred
    .replaceAll(MARKS.both, '***')
    .replaceAll(MARKS.bold, '**')
    .replaceAll(MARKS.italic, '*')
    .replaceAll(MARKS.note, '{chú thích: ')
    .replaceAll(MARKS.noteEnd, '}');
}
