import { isTooLong } from '../../plan/text-length.ts';
import type { Text } from '../generated/ast.ts';
import { isLegacyEncoding } from '../lexer/legacy-encoding.ts';
import { textLiteral } from '../lexer/text-token.ts';
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
  if (isLegacyEncoding(literal.raw)) {
    hit(
      accept,
      'MTCL006',
      'Chữ này có vẻ gõ bằng bảng mã cũ (TCVN3 hoặc VNI). Hãy chuyển sang Unicode rồi dán lại (Unikey: Ctrl+Shift+F6).',
      { node: text, property: 'value' },
    );
  }
}
