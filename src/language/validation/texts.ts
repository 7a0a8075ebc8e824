import { isLegacyEncoding } from '../../plan/legacy-encoding.ts';
import { isTooLong } from '../../plan/text-length.ts';
import type { Text } from '../generated/ast.ts';
import { innerQuotes } from '../lexer/inner-quotes.ts';
import { type TextLiteral, textLiteral } from '../lexer/text-token.ts';
import type { Accept } from './registry.ts';
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
  if (isLegacyEncoding(literal.raw)) {
    hit(
      accept,
      'MTCL006',
      'Chữ này có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Hãy chuyển sang Unicode rồi dán lại (Unikey: Ctrl+Shift+F6).',
      { node: text, property: 'value' },
    );
  }
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
