/**
 * Zip files (.docx, .xlsx) of other people. What a part unpacks to is counted while it is unpacked, whatever the file
 * says of it, and unpacking ends where it is too much.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { InputError } from './input-error.ts';
import { MOST_PART, MOST_PARTS, MOST_UNPACKED } from './limits.ts';

export interface UnzipLimits {
  /** Bytes of all parts together. */
  total?: number;
  /** Bytes of one part, or how many they may be by what the part takes in the file. */
  part?: number | ((packed: number) => number);
  /** How many parts the file may list. */
  parts?: number;
}

/**
 * The parts of a zip file by their names, all or those wanted. Throws an InputError where the file is no zip file or
 * holds too much. A library that unpacks by itself is given `zipParts(unzipBounded(…))`.
 */
export function unzipBounded(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
  { total = MOST_UNPACKED, part = MOST_PART, parts = MOST_PARTS }: UnzipLimits = {},
): Record<string, Uint8Array> {
  const found: Record<string, Uint8Array> = Object.create(null);
  let left = total;
  const names = new Set<string>();
  let packed = 0;
  for (const entry of entriesOf(bytes, parts)) {
    packed += entry.packed.length;
    // Parts that lie over one another, or of one name (small or capital): which of them Word shows nobody can tell.
    const name = entry.name.toLowerCase();
    if (packed > bytes.length || names.has(name)) throw new InputError('notZip');
    names.add(name);
    if (entry.name.endsWith('/') || !wanted(entry.name)) continue;
    const most = typeof part === 'number' ? part : part(entry.packed.length);
    const content = unpacked(entry, Math.min(left, most));
    if (crc32(content) !== entry.checksum) throw new InputError('notZip');
    left -= content.length;
    found[entry.name] = content;
  }
  return found;
}

interface Entry {
  name: string;
  method: number;
  /** Of what it unpacks to. */
  checksum: number;
  packed: Uint8Array;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
/** Of an entry in the directory, without its name, its extra fields and its comment. */
const LISTED_SIZE = 46;
const LONGEST_COMMENT = 0xffff;

/** The entries that the directory at the end of the file lists (APPNOTE 4.3.12, 4.3.16). */
function* entriesOf(bytes: Uint8Array, most: number): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, directory, behind } = directoryOf(view, endOf(view));
  if (count > most) throw new InputError('tooMuchInside');
  if (directory + count * LISTED_SIZE > behind) throw new InputError('notZip');
  let at = directory;
  try {
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== LISTED) throw new InputError('notZip');
      // Encrypted files are none that anybody can read here.
      if (view.getUint16(at + 8, true) & 1) throw new InputError('notZip');
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
        number,
        number,
        number,
      ];
      const { size, local } = placeOf(view, at, at + LISTED_SIZE + name, extra);
      if (view.getUint32(local, true) !== LOCAL) throw new InputError('notZip');
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + size > bytes.length) throw new InputError('notZip');
      yield {
        name: new TextDecoder().decode(bytes.subarray(at + LISTED_SIZE, at + LISTED_SIZE + name)),
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packed: bytes.subarray(start, start + size),
      };
      at += LISTED_SIZE + name + extra + comment;
    }
    // Other readers go on to where the list ends, whatever count it says: what they would see is not left unseen.
    if (at !== behind) throw new InputError('notZip');
  } catch (cause) {
    // Offsets that lead out of the file.
    throw cause instanceof RangeError ? new InputError('notZip', { cause }) : cause;
  }
}

/** Stands where a number is too large for its place: the right one stands in a record of zip64 (APPNOTE 4.3.14, 4.5.3). */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_SHORT = 0xffff;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END64 = 0x06064b50;

interface Directory {
  /** How many parts it lists. */
  count: number;
  /** Where it begins, and what follows it. */
  directory: number;
  behind: number;
}

function directoryOf(view: DataView, end: number): Directory {
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_SIZE;
  // Some programs write the records of zip64 where nothing is too large.
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return { count, directory, behind: end };
  const record = long(view, locator + 8);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== END64) throw new InputError('notZip');
  const found = { count: long(view, record + 32), directory: long(view, record + 48), behind: record };
  // Where both places hold a number, it is the same for every reader.
  if (count !== ELSEWHERE_SHORT && count !== found.count) throw new InputError('notZip');
  if (directory !== ELSEWHERE && directory !== found.directory) throw new InputError('notZip');
  return found;
}

/** How much a part takes and where its head stands; `extra` bytes from `from` hold the numbers that are too large. */
function placeOf(view: DataView, at: number, from: number, extra: number): { size: number; local: number } {
  let size = view.getUint32(at + 20, true);
  let local = view.getUint32(at + 42, true);
  if (size !== ELSEWHERE && local !== ELSEWHERE) return { size, local };
  for (let field = from; field + 4 <= from + extra; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    // Those that are too large, in this order.
    let value = field + 4 + (view.getUint32(at + 24, true) === ELSEWHERE ? 8 : 0);
    if (size === ELSEWHERE) {
      size = long(view, value);
      value += 8;
    }
    if (local === ELSEWHERE) local = long(view, value);
    break;
  }
  return { size, local };
}

/** Eight bytes; past the end of any file where they are more than a number holds. */
function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new InputError('notZip');
}

/** So small that what one piece unpacks to (at most 1032 times as much) is soon counted. */
const PIECE = 4096;

function unpacked({ method, packed }: Entry, most: number): Uint8Array {
  if (method === 0) {
    if (packed.length > most) throw new InputError('tooMuchInside');
    return packed;
  }
  if (method !== 8) throw new InputError('notZip');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw new InputError('tooMuchInside');
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof InputError ? cause : new InputError('notZip', { cause });
  }
  return joined(chunks, size);
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
