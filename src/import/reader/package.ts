/** The parts of a Word or Excel file: told by its first bytes, unpacked within bounds. */
import { strFromU8 } from 'fflate';
import { InputError, type UnzipLimits, unzipBounded } from '../../files/input/index.ts';
import { OfficeError } from './office-error.ts';

export type OfficeKind = 'word' | 'workbook';

/** What a file is by its first bytes: ours to read, another program's, or none that we know. */
export type FileKind =
  | OfficeKind
  | 'old'
  | 'encrypted'
  | 'rtf'
  | 'odt'
  | 'ods'
  | 'pdf'
  | 'zip'
  | 'web'
  | 'text'
  | 'empty'
  | 'unknown';

/** No official document comes near these: pictures and all, and the XML that is read. */
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_OF_ONE = 120 * 1024 * 1024;
const MOST_XML = 64 * 1024 * 1024;
const MOST_XML_OF_ONE = 32 * 1024 * 1024;
const MOST_PARTS_OF_ONE = 5000;
/** XML packs to a twentieth; what packs to a thousandth was made to blow up. */
const MOST_PACKED = 400;
const SMALL = 4 * 1024 * 1024;

const LIMITS: UnzipLimits = { total: MOST_BYTES, parts: MOST_PARTS_OF_ONE, part: MOST_OF_ONE };
const TEXT_LIMITS: UnzipLimits = {
  ...LIMITS,
  total: MOST_XML,
  part: (packed) => Math.min(MOST_XML_OF_ONE, Math.max(SMALL, packed * MOST_PACKED)),
};

const READ = /^(\[Content_Types\]\.xml|mimetype|.*\.(xml|rels)|.*vbaProject\.bin)$/iu;

export function fileKind(bytes: Uint8Array): FileKind {
  const starts = (...head: number[]) => head.every((byte, i) => bytes[i] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return isEncrypted(bytes) || isEncryptedOld(bytes) ? 'encrypted' : 'old';
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rtf';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (!starts(0x50, 0x4b)) return written(bytes);
  const names = partNames(bytes);
  if (names.has('mimetype')) {
    const head = strFromU8(bytes.subarray(0, 200), true);
    if (head.includes('opendocument.text')) return 'odt';
    if (head.includes('opendocument.spreadsheet')) return 'ods';
  }
  if ([...names].some((name) => /^word\/document.*\.xml$/iu.test(name))) return 'word';
  if ([...names].some((name) => /^xl\/workbook.*\.xml$/iu.test(name))) return 'workbook';
  return 'zip';
}

/** What is no file of an office program, whatever its ending says: e-office systems hand out pages of the web as ".doc". */
function written(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = strFromU8(bytes.subarray(0, 1024), true).replaceAll('\0', '');
  if (/^[^<]{0,8}<(?:!doctype html|html|head|table|meta|\?xml)/iu.test(head) || /^(?:MIME-Version|From:)/u.test(head))
    return 'web';
  return isText(bytes.subarray(0, 1024)) ? 'text' : 'unknown';
}

function isText(head: Uint8Array): boolean {
  if (head[0] === 0xff && head[1] === 0xfe) return true;
  try {
    // The last letter may be cut.
    return ![...new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })].some(
      (letter) => letter < ' ' && !'\t\r\n\f'.includes(letter),
    );
  } catch {
    return false;
  }
}

/** The first stream of an old .doc: its mark, and the bit that says that it has a password ([MS-DOC] 2.5.2). */
const OLD_WORD = 0xa5ec;
const SECTOR = 512;

function isEncryptedOld(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SECTOR; at + 12 <= Math.min(bytes.length, 64 * SECTOR); at += SECTOR) {
    if (view.getUint16(at, true) === OLD_WORD) return (view.getUint16(at + 10, true) & 0x0100) !== 0;
  }
  return false;
}

/** A file with a password is an old container that holds the packed one under this name, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function isEncrypted(bytes: Uint8Array): boolean {
  // Names stand in sectors that begin at multiples of 128.
  for (let at = 0; at + ENCRYPTED.length <= bytes.length; at += 128) {
    if (ENCRYPTED.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function partNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  partsWanted(bytes, (name) => {
    names.add(name);
    return false;
  });
  return names;
}

/** The parts that hold text, by name. Throws an OfficeError where the file is broken or made to blow up. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(partsWanted(bytes, (name) => READ.test(name), TEXT_LIMITS)));
}

/** A header or footer. */
export function isMargin(part: string): boolean {
  return /\/(?:header|footer)\d*\.xml$/u.test(part);
}

/** All parts, also pictures (a blank one packs to nothing), to be packed again. Throws as `unpack` does. */
export function unpackAll(bytes: Uint8Array): Record<string, Uint8Array> {
  return partsWanted(bytes, () => true);
}

function partsWanted(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits = LIMITS,
): Record<string, Uint8Array> {
  try {
    return unzipBounded(bytes, wanted, limits);
  } catch (error) {
    throw error instanceof InputError && error.problem === 'tooMuchInside' ? tooMuch(error) : broken(error);
  }
}

/** More paragraphs, rows or cells than any document: made to blow up, or a sheet that was filled to its end. */
export function tooMany(): OfficeError {
  return new OfficeError({
    vi: 'Tệp này có quá nhiều đoạn, dòng, ô hay chữ nên không được đọc. Hãy xóa các dòng, các trang thừa hoặc tách thành vài tệp rồi thử lại.',
    en: 'This file has too many paragraphs, rows, cells or letters and is not read. Delete what is empty, or split it into several files, and try again.',
  });
}

function tooMuch(cause: unknown): OfficeError {
  return new OfficeError(
    {
      vi: 'Tệp này bung ra lớn bất thường nên không được đọc. Hãy mở tệp bằng Word, chọn Lưu thành (Save As) một tệp .docx mới rồi thử lại với tệp mới.',
      en: 'This file unpacks to an unusual size and is not read. Open it in Word, save it as a new .docx and try again.',
    },
    { cause },
  );
}

export function broken(cause?: unknown): OfficeError {
  return new OfficeError(
    {
      vi: 'Tệp này hỏng hoặc chưa tải về hết nên không đọc được. Hãy thử mở bằng Word; nếu Word sửa được thì Lưu thành (Save As) một tệp .docx mới.',
      en: 'This file is broken or incomplete. Try to open it in Word; if Word can repair it, save it as a new .docx.',
    },
    { cause },
  );
}
