import type { LangiumDocument } from 'langium';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { InputError } from '../../files/input/input-error.ts';
import { lastOf } from '../../known.ts';
import { CleanText } from '../incremental/clean-text.ts';

const readable = new CleanText();

/** A file that is no UTF-8 text: one finding says so, instead of one for each of its broken characters. */
export function unreadableFile(
  document: LangiumDocument,
): Pick<Diagnostic, 'severity' | 'range' | 'message'> | undefined {
  if (readable.is(document, (lines) => lines.search(/[\0\ufffd]/u) < 0)) return undefined;
  const text = document.textDocument.getText();
  const broken = text.search(/[\0\ufffd]/u);
  if (broken < 0) return undefined;
  const before = text.slice(0, broken).split('\n');
  const start = { line: before.length - 1, character: lastOf(before).length };
  const message = text.includes('\0')
    ? 'Tệp này không phải tệp văn bản UTF-8: có thể là tệp nhị phân hoặc UTF-16 («Unicode» trong Notepad). Hãy mở bằng Notepad, chọn Lưu thành (Save As) → Mã hóa (Encoding) UTF-8.'
    : 'Tệp có ký tự không đọc được từ đây: tệp không được lưu bằng bảng mã UTF-8. Hãy mở bằng chương trình đã tạo ra nó rồi lưu lại bằng UTF-8.';
  return {
    severity: DiagnosticSeverity.Error,
    range: { start, end: { ...start, character: start.character + 1 } },
    message,
  };
}

/** A file that the gate does not let in: what it declares is unknown, and the file says so. */
export function unopenedFile({ words }: InputError): Pick<Diagnostic, 'severity' | 'range' | 'message'> {
  return {
    severity: DiagnosticSeverity.Error,
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    message: `Tệp này chưa được mở: ${words.vi}. Những gì khai báo trong tệp coi như không có. Hãy chia tệp ra, hoặc chuyển tệp đi nơi khác nếu không phải kế hoạch.`,
  };
}
