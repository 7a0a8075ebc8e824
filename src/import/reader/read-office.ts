/** Any file that an official may hand in, as blocks; of those that only another program can read it is said which. */
import type { OfficeFile } from './model.ts';
import { OfficeError } from './office-error.ts';
import { broken, type FileKind, fileKind, unpack } from './package.ts';
import { readWord } from './read-word.ts';
import { readWorkbook } from './read-workbook.ts';

/** Kinds that LibreOffice or Word turns into one of ours. */
const CONVERTIBLE = ['old', 'rtf', 'odt', 'ods'] as const satisfies readonly FileKind[];
export type Convertible = (typeof CONVERTIBLE)[number];

/** Turns the file into .docx or .xlsx; undefined where no program is here, null where the one that is here cannot read it. */
export type Convert = (bytes: Uint8Array, kind: Convertible) => Promise<Uint8Array | null | undefined>;

/**
 * Told by its first bytes, not by its name. Throws an OfficeError where it cannot be read, with what to do about it.
 * @param convert For .doc, .rtf, .odt, .ods; none in a browser.
 */
export async function readOffice(bytes: Uint8Array, convert?: Convert): Promise<OfficeFile> {
  const kind = fileKind(bytes);
  if (kind === 'word' || kind === 'workbook') return read(bytes, kind);
  if (isConvertible(kind)) {
    const converted = await convert?.(bytes, kind);
    const made = converted && fileKind(converted);
    if (converted && (made === 'word' || made === 'workbook')) return read(converted, made);
    throw converted === undefined ? needsProgram(kind) : broken();
  }
  throw unreadable(kind);
}

/** A .docx or .xlsx at once, without another program. */
export function readOfficeSync(bytes: Uint8Array): OfficeFile {
  const kind = fileKind(bytes);
  if (kind === 'word' || kind === 'workbook') return read(bytes, kind);
  throw isConvertible(kind) ? needsProgram(kind) : unreadable(kind);
}

function read(bytes: Uint8Array, kind: 'word' | 'workbook'): OfficeFile {
  try {
    const parts = unpack(bytes);
    return kind === 'word' ? readWord(parts) : readWorkbook(parts);
  } catch (error) {
    throw error instanceof OfficeError ? error : broken(error);
  }
}

function isConvertible(kind: FileKind): kind is Convertible {
  return CONVERTIBLE.some((each) => each === kind);
}

const ENDING: Record<Convertible, string> = { old: '.doc (hoặc .xls)', rtf: '.rtf', odt: '.odt', ods: '.ods' };

function needsProgram(kind: Convertible): OfficeError {
  const target = kind === 'ods' ? '.xlsx' : '.docx';
  return new OfficeError({
    vi: `Tệp này thuộc dạng ${ENDING[kind]}; để đọc nó cần LibreOffice hoặc Word, mà ở đây không dùng được. Hãy mở tệp bằng Word, chọn Lưu thành (Save As) → ${target}, rồi nhập tệp mới.`,
    en: `This is a ${ENDING[kind].replace('hoặc', 'or')} file, which needs LibreOffice or Word, and neither can be used here. Open it in Word, save it as ${target} and import that.`,
  });
}

function unreadable(kind: FileKind): OfficeError {
  if (kind === 'encrypted') {
    return new OfficeError({
      vi: 'Tệp này có mật khẩu nên không đọc được. Hãy mở bằng Word, vào Tệp → Thông tin → Bảo vệ (File → Info → Protect) bỏ mật khẩu, lưu lại rồi thử lại.',
      en: 'This file has a password. Open it in Word, remove the password under File → Info → Protect, save and try again.',
    });
  }
  if (kind === 'pdf') {
    return new OfficeError({
      vi: 'Đây là tệp PDF, không giữ được bảng và số thứ tự của văn bản. Hãy tìm tệp Word gốc; nếu không có, mở PDF bằng Word rồi Lưu thành (Save As) .docx và soát lại chữ.',
      en: 'This is a PDF, which keeps neither tables nor numbering. Use the Word file it was made from, or open the PDF in Word and save it as .docx.',
    });
  }
  if (kind === 'web') {
    return new OfficeError({
      vi: 'Đây là trang web (HTML, XML) dù mang đuôi của Word hay Excel. Hãy mở bằng Word, chọn Lưu thành (Save As) → Word Document (.docx), rồi nhập tệp mới.',
      en: 'This is a page of the web (HTML, XML), whatever its ending says. Open it in Word, save it as .docx and import that.',
    });
  }
  if (kind === 'text') {
    return new OfficeError({
      vi: 'Đây là tệp chữ thường (.txt, .csv), không có bảng và kiểu chữ. Hãy mở bằng Word (hoặc Excel), chọn Lưu thành (Save As) → .docx (hoặc .xlsx), rồi nhập tệp mới.',
      en: 'This is plain text (.txt, .csv) without tables and looks. Open it in Word or Excel, save it as .docx or .xlsx and import that.',
    });
  }
  if (kind === 'empty') {
    return new OfficeError({
      vi: 'Tệp này không có gì bên trong (0 byte): có lẽ chưa tải về xong. Hãy tải lại rồi thử lại.',
      en: 'This file is empty (0 bytes), perhaps a download that did not finish. Fetch it again.',
    });
  }
  return new OfficeError({
    vi: 'Tệp này không phải Word hay Excel (.docx, .xlsx, .doc, .rtf, .odt, .ods). Hãy chọn đúng tệp, hoặc mở nó bằng Word rồi Lưu thành (Save As) .docx.',
    en: 'This is no Word or Excel file (.docx, .xlsx, .doc, .rtf, .odt, .ods). Choose another, or open it in Word and save it as .docx.',
  });
}
