/**
 * A seal in each generated file: for which plan it was written, and a hash of all the rest. A file whose seal holds is
 * as we wrote it, on every machine and whatever stands beside it; one that somebody edited, or that is not ours, has
 * none that holds. Each format keeps it where its readers pass over it.
 */
import { nth } from '../../known.ts';
import type { Owner } from './owner.ts';

export interface Seal {
  owner: Owner;
  /** Nobody has changed the file since. */
  holds: boolean;
  /** It was issued: the official document, not one on the way to it. */
  issued: boolean;
}

/** The file with its seal; as it was where its format has no place for one. */
export async function sealed(
  name: string,
  bytes: Uint8Array,
  { agency, file }: Owner,
  issued = false,
): Promise<Uint8Array> {
  const format = formatOf(name);
  if (!format || format.remove(bytes)) return bytes;
  const owner = `${agency}-${file}${issued ? ISSUED : ''}`;
  return format.add(bytes, `${owner} ${await digest(owner, bytes)}`) ?? bytes;
}

/** The seal of a file; undefined where it has none. */
export async function sealOf(name: string, bytes: Uint8Array): Promise<Seal | undefined> {
  const found = formatOf(name)?.remove(bytes);
  const [, agency, file, issued = '', hash] = (found && SEAL.exec(found.seal)) ?? [];
  if (!found || !agency || !file || !hash) return undefined;
  const holds = hash === (await digest(`${agency}-${file}${issued}`, found.bytes));
  return { owner: { agency, file }, holds, issued: issued !== '' };
}

const ISSUED = '-issued';
const SEAL = /^([0-9a-z]{1,13})-([0-9a-z]{1,13})(-issued)? ([0-9a-f]{32})$/u;

async function digest(owner: string, bytes: Uint8Array): Promise<string> {
  const words = utf8.encode(`${owner}\n`);
  const all = new Uint8Array(words.length + bytes.length);
  all.set(words);
  all.set(bytes, words.length);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  return [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const utf8 = new TextEncoder();

interface SealedFormat {
  /** Undefined where the file has no place for it. */
  add(bytes: Uint8Array, seal: string): Uint8Array | undefined;
  /** The seal and the file without it. */
  remove(bytes: Uint8Array): { bytes: Uint8Array; seal: string } | undefined;
}

const zip: SealedFormat = {
  add(bytes, seal) {
    const directory = directoryOf(bytes);
    if (!directory) return undefined;
    const { view, start, end } = directory;
    const extra = view.getUint16(start + 30, true);
    const at = start + 46 + view.getUint16(start + 28, true) + extra;
    const field = new Uint8Array(4 + seal.length);
    const head = new DataView(field.buffer);
    head.setUint16(0, EXTRA_ID, true);
    head.setUint16(2, seal.length, true);
    field.set(utf8.encode(seal), 4);
    return resized(inserted(bytes, at, field), start, end + field.length, field.length);
  },
  remove(bytes) {
    const directory = directoryOf(bytes);
    if (!directory) return undefined;
    const { view, start, end } = directory;
    let at = start + 46 + view.getUint16(start + 28, true);
    const last = at + view.getUint16(start + 30, true);
    while (at + 4 <= last && last <= end) {
      const length = 4 + view.getUint16(at + 2, true);
      if (view.getUint16(at, true) === EXTRA_ID && at + length === last) {
        const seal = new TextDecoder().decode(bytes.subarray(at + 4, last));
        return { seal, bytes: resized(without(bytes, at, last), start, end - length, -length) };
      }
      at += length;
    }
    return undefined;
  },
};

/** "MT", a field of our own behind the name of the first part in the directory of a zip file (APPNOTE 4.5). */
const EXTRA_ID = 0x544d;
const END_SIZE = 22;

/** Where the directory of a zip file begins and ends; undefined for others, and for those with a comment at the end. */
function directoryOf(bytes: Uint8Array): { view: DataView; start: number; end: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return undefined;
  const start = view.getUint32(end + 16, true);
  if (start + 46 > end || view.getUint32(start, true) !== 0x02014b50) return undefined;
  return { view, start, end };
}

/** A copy whose directory says that the first entry, and with it all entries, are longer by so many bytes. */
function resized(bytes: Uint8Array, start: number, end: number, by: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  view.setUint16(start + 30, view.getUint16(start + 30, true) + by, true);
  view.setUint32(end + 12, view.getUint32(end + 12, true) + by, true);
  return bytes;
}

/** A line of its own before what `anchor` finds, or at the end of the file. */
function line(head: string, tail: string, anchor?: (bytes: Uint8Array) => number): SealedFormat {
  return {
    add(bytes, seal) {
      const at = anchor ? anchor(bytes) : bytes.length;
      return at < 0 ? undefined : inserted(bytes, at, utf8.encode(head + seal + tail));
    },
    remove(bytes) {
      const start = lastIndexOf(bytes, utf8.encode(head));
      if (start < 0) return undefined;
      const from = start + head.length;
      const end = indexOf(bytes, utf8.encode(tail), from);
      // Longer than any seal: something else begins like it.
      if (end < 0 || end - from > 80) return undefined;
      const seal = new TextDecoder().decode(bytes.subarray(from, end));
      return { seal, bytes: without(bytes, start, end + tail.length) };
    },
  };
}

const FORMATS: Record<string, SealedFormat> = {
  docx: zip,
  xlsx: zip,
  // Before the first entry: a property of the calendar itself.
  ics: line('X-MTCL-SEAL:', '\r\n', (bytes) => {
    const first = indexOf(bytes, utf8.encode('BEGIN:VEVENT\r\n'), 0);
    return first < 0 ? lastIndexOf(bytes, utf8.encode('END:VCALENDAR\r\n')) : first;
  }),
  html: line('<!-- MTCL ', ' -->\n'),
  txt: line('\n[MTCL ', ']\n'),
  // A comment before the address of the table of objects, which stays where it is.
  pdf: line('%MTCL ', '\n', (bytes) => lastIndexOf(bytes, utf8.encode('startxref'))),
  json: line(',\n  "mtcl": "', '"', (bytes) => lastIndexOf(bytes, utf8.encode('\n}\n'))),
};

function formatOf(name: string): SealedFormat | undefined {
  return FORMATS[name.replace(/^.*\./u, '').toLowerCase()];
}

function inserted(bytes: Uint8Array, at: number, piece: Uint8Array): Uint8Array {
  const all = new Uint8Array(bytes.length + piece.length);
  all.set(bytes.subarray(0, at));
  all.set(piece, at);
  all.set(bytes.subarray(at), at + piece.length);
  return all;
}

function without(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const all = new Uint8Array(bytes.length - (to - from));
  all.set(bytes.subarray(0, from));
  all.set(bytes.subarray(to), from);
  return all;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(nth(wanted, 0), from); at >= 0; at = bytes.indexOf(nth(wanted, 0), at + 1)) {
    if (matches(bytes, wanted, at)) return at;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.length - wanted.length; at >= 0; at--) {
    if (bytes[at] === wanted[0] && matches(bytes, wanted, at)) return at;
  }
  return -1;
}

function matches(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  return wanted.every((byte, i) => bytes[at + i] === byte);
}
