import type { Position } from 'vscode-languageserver-types';
import { nth } from '../../known.ts';
import { isLegacyEncoding } from '../../plan/legacy-encoding.ts';
import { isTooLong } from '../../plan/text-length.ts';
import type { Text } from '../generated/ast.ts';
import { innerQuotes } from '../lexer/inner-quotes.ts';
import { noteAt, noteWords, opensNote } from '../lexer/notes.ts';
import { loneMarks, type TextLiteral, textLiteral } from '../lexer/text-token.ts';
import type { Accept } from './report.ts';
import { hit } from './report.ts';
import { unclosedMessage } from './unclosed.ts';

export function checkText(text: Text, accept: Accept): void {
  if (!text.value) return;
  const literal = textLiteral(text.value);
  if (isTooLong(text.value)) {
    const length = text.value.length.toLocaleString('vi');
    hit(
      accept,
      'MTCL031',
      `Đoạn chữ này dài ${length} ký tự nên câu chữ không được kiểm tra. Hãy xem có thiếu dấu ngoặc kép đóng không, hoặc chia thành nhiều đoạn.`,
      { node: text, property: 'value' },
    );
  }
  if (!literal.closed) hit(accept, 'MTCL004', unclosedMessage(literal), { node: text, property: 'value' });
  if (!literal.long && literal.closed) innerMarks(text, literal, accept);
  checkMarks(text, literal, accept);
  if (isLegacyEncoding(literal.raw)) {
    hit(
      accept,
      'MTCL006',
      'Chữ này có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Hãy chuyển sang Unicode rồi dán lại (Unikey: Ctrl+Shift+F6).',
      { node: text, property: 'value' },
    );
  }
}

/** Marks of bold that make no pair, notes that are not closed or say nothing. */
function checkMarks(text: Text, { raw, start }: TextLiteral, accept: Accept): void {
  const placeOf = placesIn(text);
  const report = (offset: number, length: number, message: string) => {
    const from = placeOf(start + offset);
    if (!from) return;
    const range = { start: from, end: { line: from.line, character: from.character + length } };
    accept('hint', message, { node: text, range, code: 'MTCL025' });
  };
  for (const at of loneMarks(raw)) {
    report(
      at,
      2,
      'Dấu ** này không có dấu kia trên cùng dòng nên in nguyên là dấu sao. Muốn in đậm, hãy viết «**chữ đậm**».',
    );
  }
  for (let at = raw.indexOf('{'); at >= 0; at = raw.indexOf('{', at + 1)) {
    if (!opensNote(raw, at)) continue;
    const end = noteAt(raw, at);
    if (end === undefined)
      report(at, 1, 'Chú thích chưa đóng. Hãy thêm «}» sau chữ cuối của chú thích, trên cùng dòng.');
    else if (noteWords(raw, at, end).words === '')
      report(at, 1, 'Chú thích chưa có chữ nên không in. Hãy viết sau dấu hai chấm.');
  }
}

/** The places of offsets in a text's token, asked in whatever order: the lines before them are counted once. */
function placesIn(text: Text): (offset: number) => Position | undefined {
  const from = text.$cstNode?.range.start;
  let starts: number[] | undefined;
  return (offset) => {
    if (!from) return undefined;
    starts ??= [0, ...[...text.value.matchAll(/\n/g)].map(({ index }) => index + 1)];
    let line = 0;
    for (let above = starts.length; line + 1 < above; ) {
      const middle = (line + above) >> 1;
      if (nth(starts, middle) <= offset) line = middle;
      else above = middle;
    }
    return { line: from.line + line, character: offset - nth(starts, line) + (line > 0 ? 0 : from.character) };
  };
}

/** Quotation marks inside: which of them ends the text is a guess. */
function innerMarks(text: Text, { raw, start }: TextLiteral, accept: Accept): void {
  const place = text.$cstNode?.range.start;
  const pairs = text.value.startsWith('"') ? innerQuotes(raw) : [];
  const [first, last] = [pairs[0]?.[0], pairs.at(-1)?.[1]];
  if (!place || first === undefined || last === undefined) return;
  const at = (offset: number) => ({ line: place.line, character: place.character + start + offset });
  accept(
    'error',
    'Dấu ngoặc kép bên trong đoạn chữ: hãy viết “ ” (hoặc \\") cho phần trích ở trong, để biết đoạn chữ kết thúc ở đâu.',
    { node: text, range: { start: at(first), end: at(last + 1) }, code: 'MTCL002' },
  );
}
