import { throughInnerQuotes } from './inner-quotes.ts';

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
export function matchText(source: string, offset: number, property?: RegExp): number {
  if (source.startsWith(LONG, offset)) {
    const close = source.indexOf(LONG, offset + LONG.length);
    return close < 0 ? source.length : close + LONG.length;
  }
  const closing = CLOSING[source[offset]!]!;
  for (let i = offset + 1; i < source.length; i++) {
    const char = source[i]!;
    if (char === '\n' || char === '\r') return beforeBrace(source, offset, i);
    if (char === '\\' && !isLineEnd(source[i + 1])) i++;
    else if (char === closing) {
      const next = property && /[\p{L}\p{N}]/u.test(source[i + 1] ?? '');
      const swallowed = next ? property.exec(source.slice(offset + 1, i)) : undefined;
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
    if (source[i] === '{') open = i;
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

/** A piece of a text: words, or the name in braces with its offset in the token. */
export type TextPiece = { text: string } | { name: string; offset: number; length: number };

const REFERENCE = /\{\{|\}\}|\{\s*([^{}\r\n]*?)\s*\}/gu;

/**
 * Splits a text token into words and references. `{{` and `}}` stand for a single brace.
 * Long texts lose the indentation common to their lines, and blank first and last lines.
 */
export function textPieces(image: string): TextPiece[] {
  const literal = textLiteral(image);
  const pieces: TextPiece[] = [];
  let last = 0;
  const words = (end: number) => {
    if (end > last) pieces.push({ text: literal.raw.slice(last, end) });
  };
  for (const match of literal.raw.matchAll(REFERENCE)) {
    words(match.index);
    last = match.index + match[0].length;
    if (match[1] === undefined) pieces.push({ text: match[0][0]! });
    else {
      const inner = match[0].indexOf(match[1], 1);
      pieces.push({
        name: match[1].normalize('NFC').replace(/\s+/g, ' '),
        offset: literal.start + match.index + inner,
        length: match[1].length,
      });
    }
  }
  words(literal.raw.length);
  const cleaned = pieces.map((piece) => ('text' in piece ? { text: clean(piece.text) } : piece));
  return literal.long ? dedent(cleaned) : trimEnds(cleaned);
}

function clean(text: string): string {
  return text
    .replace(/\\([\s\S])/g, (_, char: string) => (char === 'n' ? '\n' : char))
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
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
        'text' in piece ? { text: piece.text.replace(new RegExp(`\\n[ \\t]{0,${indent}}`, 'g'), '\n') } : piece,
      )
    : pieces;
  const tidy = stripped.map((piece) => ('text' in piece ? { text: piece.text.replace(/[ \t]+\n/g, '\n') } : piece));
  return trimEnds(tidy);
}

function mapEnds(pieces: TextPiece[], first: (s: string) => string, last: (s: string) => string): TextPiece[] {
  const result = [...pieces];
  const head = result[0];
  if (head && 'text' in head) result[0] = { text: first(head.text) };
  const tail = result.at(-1);
  if (tail && 'text' in tail) result[result.length - 1] = { text: last(tail.text) };
  return result.filter((piece) => !('text' in piece) || piece.text !== '');
}
