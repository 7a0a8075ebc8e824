import { TextMemo, whileSame } from '../../memo.ts';
import { isTooLong } from '../../plan/text-length.ts';
import { type InlineMarks, inlineMarks, type Span } from './inline-marks.ts';
import { throughInnerQuotes } from './inner-quotes.ts';
import { noteAt, noteWords } from './notes.ts';

/**
 * Texts: `"…"` and `“…”` on one line, `"""…"""` over several. A text that is never closed ends with its line
 * (or, in the long form, with the file), so that the rest of the file still parses; the validator reports it.
 */
const CLOSING: Record<string, string> = { '"': '"', '“': '”', '”': '”', '„': '”' };
const LONG = '"""';

/**
 * Offset behind the text that starts at `offset`. `property` finds a property at the end of words ("… ký hiệu:"): a
 * text that holds one and is closed right before a letter was closed by the opening quote of the next text.
 */
export function matchText(source: string, offset: number, property?: () => RegExp): number {
  if (source.startsWith(LONG, offset)) {
    const close = source.indexOf(LONG, offset + LONG.length);
    return close < 0 ? source.length : close + LONG.length;
  }
  const closing = CLOSING[source[offset]!]!;
  for (let i = offset + 1; i < source.length; i++) {
    const char = source[i]!;
    if (char === '\n' || char === '\r') return beforeBrace(source, offset, i);
    if (char === '\\' && !isLineEnd(source[i + 1])) i++;
    // The words of a note may stand in quotes of their own.
    else if (char === '{') i = (noteAt(source, i) ?? i + 1) - 1;
    else if (char === closing) {
      const next = property && /[\p{L}\p{N}]/u.test(source[i + 1] ?? '');
      const swallowed = next ? property().exec(source.slice(offset + 1, i)) : undefined;
      if (swallowed) return beforeBrace(source, offset, offset + 1 + swallowed.index);
      return (next && closing === '"' ? throughInnerQuotes(source, offset) : undefined) ?? i + 1;
    }
  }
  return beforeBrace(source, offset, source.length);
}

function isLineEnd(char: string | undefined): boolean {
  return char === '\n' || char === '\r';
}

/** An unclosed text ends before the brace of a block that its line opens or closes: the block is still read. */
function beforeBrace(source: string, offset: number, lineEnd: number): number {
  let open: number | undefined;
  for (let i = offset + 1; i < lineEnd; i++) {
    if (source[i] === '{') {
      const behind = noteAt(source, i);
      if (behind !== undefined && behind <= lineEnd) {
        i = behind - 1;
        continue;
      }
      open = i;
    }
    if (source[i] !== '}') continue;
    // A name in braces holds no colon, a block does.
    if (open === undefined || source.slice(open, i).includes(':')) return open ?? i;
    open = undefined;
  }
  return open !== undefined && /^\{(?:\s|$)/u.test(source.slice(open, lineEnd)) ? open : lineEnd;
}

export interface TextLiteral {
  /** Content without quotes; escapes still in place, so offsets map one to one to the source. */
  raw: string;
  /** Offset of `raw` in the literal. */
  start: number;
  closed: boolean;
  long: boolean;
}

/** Takes a text token apart. */
export function textLiteral(image: string): TextLiteral {
  if (image.startsWith(LONG)) {
    const closed = image.length >= 2 * LONG.length && image.endsWith(LONG);
    return { raw: image.slice(LONG.length, closed ? -LONG.length : undefined), start: LONG.length, closed, long: true };
  }
  const closing = CLOSING[image[0]!] ?? '"';
  const closed = image.length >= 2 && image.endsWith(closing) && !endsEscaped(image);
  return { raw: image.slice(1, closed ? -1 : undefined), start: 1, closed, long: false };
}

function endsEscaped(image: string): boolean {
  let backslashes = 0;
  for (let i = image.length - 2; i > 0 && image[i] === '\\'; i--) backslashes++;
  return backslashes % 2 === 1;
}

/**
 * A piece of a text: words, the name in braces with its offset in the token, or a note (`{chú thích: …}`) with its own
 * pieces. `at`: where the piece begins in the token, in texts that hold marks or notes.
 */
export type TextPiece = (
  | { text: string }
  | { name: string; offset: number; length: number }
  | { note: readonly TextPiece[]; offset: number; length: number }
) & { bold?: true; italic?: true; at?: number };

const REFERENCE = /\{\{|\}\}|\{\s*(?:([^\s{}](?:[^{}\r\n]*[^\s{}])?)\s*)?\}/gu;

/**
 * Splits a text token into words, references and notes, with bold and italics. `{{` and `}}` stand for a single brace.
 * Long texts lose the indentation common to their lines, and blank first and last lines.
 */
export function textPieces(image: string): readonly TextPiece[] {
  return isTooLong(image) ? longest(image) : split.of(image);
}

/** Parser, checks and plan builder ask for each text. */
const split = new TextMemo((image) => newPieces(image));
/** Of the texts of megabytes the last: several ask for its pieces one after the other. */
const longest = whileSame(newPieces);

function newPieces(image: string): readonly TextPiece[] {
  const literal = textLiteral(image);
  // Printed as it stands: millions of names and marks are nothing that anybody has written.
  if (isTooLong(image)) return trimEnds([{ text: clean(literal.raw) }]);
  const pieces = piecesOf(literal.raw, literal.start);
  return literal.long ? dedent(pieces) : trimEnds(pieces);
}

/** The names in braces of all pieces, those of notes too, in their order. */
export function namesIn(pieces: readonly TextPiece[]): { name: string; offset: number; length: number }[] {
  return pieces.flatMap((piece) => ('name' in piece ? [piece] : 'note' in piece ? namesIn(piece.note) : []));
}

/** Where double asterisks that make no pair stand in the content of a text, those in notes included. */
export function loneMarks(raw: string): number[] {
  if (!raw.includes('**')) return [];
  const braces = bracesIn(raw);
  const inNotes = braces.flatMap(({ note }) => (note ? loneMarks(note.words).map((at) => at + note.at) : []));
  return [...marksIn(raw, braces).lone, ...inNotes];
}

/** What stands in braces, each with its parts: a doubled brace, a name, the words of a note. */
interface Brace {
  span: Span;
  name?: string;
  note?: { words: string; at: number };
}

function bracesIn(raw: string): Brace[] {
  if (!raw.includes('{') && !raw.includes('}')) return [];
  const braces: Brace[] = [];
  let at = 0;
  for (;;) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(raw);
    // A note holds braces of its own: whichever begins first.
    const open = nextNote(raw, at, match?.index ?? raw.length);
    if (open) {
      braces.push(open);
      [, at] = open.span;
    } else if (match) {
      const span = [match.index, match.index + match[0].length] as const;
      const doubled = match[0] === '{{' || match[0] === '}}';
      braces.push(doubled ? { span } : { span, name: match[1] ?? '' });
      [, at] = span;
    } else return braces;
  }
}

function nextNote(raw: string, from: number, before: number): Brace | undefined {
  for (let at = raw.indexOf('{', from); at >= 0 && at <= before; at = raw.indexOf('{', at + 1)) {
    const end = noteAt(raw, at);
    if (end !== undefined) return { span: [at, end], note: noteWords(raw, at, end) };
  }
  return undefined;
}

function marksIn(raw: string, braces: readonly Brace[]): InlineMarks {
  return inlineMarks(
    raw,
    braces.map(({ span }) => span),
  );
}

/** @param start Offset of `raw` in the token. */
function piecesOf(raw: string, start: number, inNote = false): TextPiece[] {
  const braces = bracesIn(raw);
  const { pairs } = raw.includes('*') ? marksIn(raw, braces) : { pairs: [] };
  const places = inNote || pairs.length > 0 || braces.some(({ note }) => note);
  const marks = pairs
    .flatMap(({ from, to, size }) => [
      { at: from, size, on: true },
      { at: to, size, on: false },
    ])
    .sort((a, b) => a.at - b.at);
  const pieces: TextPiece[] = [];
  const look: { bold?: true; italic?: true } = {};
  let last = 0;
  let next = 0;
  const add = (piece: TextPiece, at: number) => {
    if (look.bold) piece.bold = true;
    if (look.italic) piece.italic = true;
    if (places) piece.at = start + at;
    pieces.push(piece);
  };
  const words = (end: number) => {
    for (let mark = marks[next]; mark && mark.at < end; mark = marks[++next]) {
      const { at, size, on } = mark;
      if (at > last) add({ text: clean(raw.slice(last, at)) }, last);
      last = at + size;
      const side = size === 2 ? 'bold' : 'italic';
      if (on) look[side] = true;
      else delete look[side];
    }
    if (end > last) add({ text: clean(raw.slice(last, end)) }, last);
  };
  for (const { span, name, note } of braces) {
    words(span[0]);
    last = span[1];
    if (note) {
      const inner = trimEnds(piecesOf(note.words, start + note.at, true));
      add({ note: inner, offset: start + span[0], length: span[1] - span[0] }, span[0]);
    } else if (name === undefined) add({ text: raw[span[0]]! }, span[0]);
    else {
      const inner = raw.slice(...span).indexOf(name, 1);
      const offset = start + span[0] + inner;
      add({ name: name.normalize('NFC').replace(/\s+/g, ' '), offset, length: name.length }, span[0]);
    }
  }
  words(raw.length);
  return pieces;
}

function clean(text: string): string {
  return text
    .replace(/\\([\s\S])/g, (_, char: string) => (char === 'n' ? '\n' : char))
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad\ufdd0-\ufdef]/g, '')
    .normalize('NFC');
}

function trimEnds(pieces: TextPiece[]): TextPiece[] {
  return mapEnds(
    pieces,
    (text) => text.trimStart(),
    (text) => text.trimEnd(),
  );
}

function dedent(pieces: TextPiece[]): TextPiece[] {
  const all = pieces.map((piece) => ('text' in piece ? piece.text : '{}')).join('');
  const indents = all
    .split('\n')
    .slice(1)
    .filter((line) => line.trim())
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, indent) => Math.min(least, indent), indents[0] ?? 0);
  const stripped = indent
    ? pieces.map((piece) =>
        'text' in piece
          ? { ...piece, text: piece.text.replace(new RegExp(`\\n[ \\t]{0,${indent}}`, 'g'), '\n') }
          : piece,
      )
    : pieces;
  const tidy = stripped.map((piece) =>
    'text' in piece ? { ...piece, text: piece.text.replace(/(?<![ \t])[ \t]+\n/g, '\n') } : piece,
  );
  return trimEnds(tidy);
}

function mapEnds(pieces: TextPiece[], first: (s: string) => string, last: (s: string) => string): TextPiece[] {
  const result = [...pieces];
  const head = result[0];
  if (head && 'text' in head) result[0] = { ...head, text: first(head.text) };
  const tail = result.at(-1);
  if (tail && 'text' in tail) result[result.length - 1] = { ...tail, text: last(tail.text) };
  return result.filter((piece) => !('text' in piece) || piece.text !== '');
}
