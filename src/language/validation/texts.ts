import type { Text } from '../generated/ast.ts';
import { isLegacyEncoding } from '../lexer/legacy-encoding.ts';
import { textLiteral } from '../lexer/text-token.ts';
import type { Accept } from './registry.ts';
import { hit } from './report.ts';

export function checkText(text: Text, accept: Accept): void {
  if (!text.value) return;
  const literal = textLiteral(text.value);
  if (!literal.closed) {
    const message = literal.long
      ? 'Đoạn chữ nhiều dòng chưa được đóng: hãy thêm """ ở cuối đoạn.'
      : 'Đoạn chữ chưa được đóng ngoặc kép trong dòng này: hãy thêm " ở cuối, hoặc dùng """ … """ cho đoạn nhiều dòng.';
    hit(accept, 'MTCL004', message, { node: text, property: 'value' });
  }
  if (isLegacyEncoding(literal.raw)) {
    hit(
      accept,
      'MTCL006',
      'Chữ này có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Hãy chuyển sang Unicode rồi dán lại (Unikey: Ctrl+Shift+F6).',
      { node: text, property: 'value' },
    );
  }
}
