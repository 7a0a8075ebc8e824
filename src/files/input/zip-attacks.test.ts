/** Zip files that no honest program writes: what they say of themselves is never believed. */
import { crc32 as expected } from 'node:zlib';
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { expect, it, test } from 'vitest';
import { crc32 } from './crc32.ts';
import { unzipBounded } from './unzip.ts';

interface Part {
  name: string;
  text?: string;
  /** In place of what is right, in the list at the end of the file. */
  listed?: Partial<Record<'flags' | 'method' | 'checksum' | 'packed' | 'size' | 'at', number>>;
  /** Bytes behind the name in that list. */
  extra?: number[];
  /** The head says nothing of the sizes: they stand behind the part. */
  streamed?: boolean;
  /** It lies where the part of this number does. */
  over?: number;
}

interface End {
  /** Of parts; need not be true. */
  count?: number;
  /** Bytes between the list of parts and the record behind it. */
  padding?: number[];
  /** The numbers of a zip64 record, whether they are needed or not: 0xffff and 0xffffffff stand in their places. */
  long?: { count?: number; directory?: number; both?: boolean };
}

/** A zip file byte by byte (APPNOTE 4.3). */
function zip(parts: Part[], { count = parts.length, padding = [], long }: End = {}): Uint8Array {
  const file: number[] = [];
  const list: number[] = [];
  const places: { at: number; packed: Uint8Array }[] = [];
  const put = (to: number[], size: 2 | 4, ...values: number[]) => {
    for (const value of values) for (let i = 0; i < size; i++) to.push(Math.floor(value / 256 ** i) & 0xff);
  };
  for (const { name, text = '', listed = {}, extra = [], streamed, over } of parts) {
    const bytes = strToU8(text);
    const known = over === undefined ? undefined : places[over];
    const { at, packed } = known ?? { at: file.length, packed: deflateSync(bytes) };
    places.push({ at, packed });
    const sum = expected(bytes);
    const flags = listed.flags ?? (streamed ? 8 : 0);
    const sizes = streamed ? [0, 0, 0] : [sum, packed.length, bytes.length];
    const letters = strToU8(name);
    if (!known) {
      put(file, 4, 0x04034b50);
      put(file, 2, 20, flags, 8, 0, 0);
      put(file, 4, ...sizes);
      put(file, 2, letters.length, 0);
      file.push(...letters, ...packed);
      if (streamed) put(file, 4, 0x08074b50, sum, packed.length, bytes.length);
    }
    put(list, 4, 0x02014b50);
    put(list, 2, 20, 20, flags, listed.method ?? 8, 0, 0);
    put(list, 4, listed.checksum ?? sum, listed.packed ?? packed.length, listed.size ?? bytes.length);
    put(list, 2, letters.length, extra.length, 0, 0, 0);
    put(list, 4, 0, listed.at ?? at);
    list.push(...letters, ...extra);
  }
  const directory = file.length;
  file.push(...list, ...padding);
  if (long) {
    const record = file.length;
    put(file, 4, 0x06064b50, 44, 0);
    put(file, 2, 45, 45);
    put(file, 4, 0, 0);
    put(
      file,
      4,
      ...[long.count ?? count, long.count ?? count, list.length, long.directory ?? directory].flatMap((n) => [n, 0]),
    );
    put(file, 4, 0x07064b50, 0, record, 0, 1);
  }
  const elsewhere = long && !long.both;
  put(file, 4, 0x06054b50);
  put(file, 2, 0, 0, ...(elsewhere ? [0xffff, 0xffff] : [count, count]));
  put(file, 4, list.length, elsewhere ? 0xffffffff : directory);
  put(file, 2, 0);
  return Uint8Array.from(file);
}

const read = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipBounded(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const A: Part = { name: 'a.xml', text: '<a/>' };
const B: Part = { name: 'b.xml', text: '<b/>' };
/** The record of zip64 that says the sizes. */
const sizes64 = (...bytes: number[]) => [1, 0, bytes.length, 0, ...bytes];

test('what programs write is read: sizes behind a part, a comment, other programs in front of it', () => {
  expect(read(zip([A, { name: 'b/c.xml', text: 'đ' }]))).toEqual({ 'a.xml': '<a/>', 'b/c.xml': 'đ' });
  expect(read(zip([{ ...A, streamed: true }]))).toEqual({ 'a.xml': '<a/>' });
  expect(read(Uint8Array.from([...zip([A]), ...new Array(1000).fill(0x78)]))).toEqual({ 'a.xml': '<a/>' });
  expect(read(zip([A], { long: {} }))).toEqual({ 'a.xml': '<a/>' });
  expect(read(zip([A], { long: { both: true } }))).toEqual({ 'a.xml': '<a/>' });
});

it.each<[string, Part[], End?]>([
  ['two parts of one name: one program shows the first, another the last', [A, { name: 'a.xml', text: '<b/>' }]],
  ['two names that differ in capitals alone', [A, { name: 'A.XML', text: '<b/>' }]],
  ['parts that lie over one another', [A, ...Array.from({ length: 20 }, (_, i) => ({ name: `${i}`, over: 0 }))]],
  ['a checksum of something else', [{ ...A, listed: { checksum: 1 } }]],
  ['an encrypted part', [{ ...A, listed: { flags: 1 } }]],
  ['a way of packing that nobody uses', [{ ...A, listed: { method: 12 } }]],
  ['a part behind the end of the file', [{ ...A, listed: { at: 1_000_000 } }]],
  ['a part of four thousand million bytes', [{ ...A, listed: { packed: 0xfffffffe } }]],
  ['sizes that zip64 should say, and does not', [{ ...A, listed: { packed: 0xffffffff, size: 0xffffffff } }]],
  [
    'sizes of zip64 past any file',
    [{ ...A, listed: { packed: 0xffffffff }, extra: sizes64(0, 0, 0, 0, 0, 0, 0, 0x80) }],
  ],
  ['a record that goes past the list', [{ ...A, listed: { packed: 0xffffffff }, extra: [9, 9, 0xff, 0xff] }]],
  ['a list that is shorter than it says', [A], { count: 3 }],
  ['a list that would be longer than the file', [A], { count: 4000 }],
  ['more parts than the file says it lists, which other readers show', [A, B], { count: 1 }],
  ['a list that says it holds nothing', [A], { count: 0 }],
  ['a list with something behind it', [A], { padding: [0] }],
  ['two numbers of parts: in the record of zip64 and in the old one', [A, B], { long: { count: 1, both: true } }],
  ['a list of zip64 that is shorter than it says', [A], { long: { count: 3 } }],
  ['a list of zip64 behind the end of the file', [A], { long: { directory: 1_000_000 } }],
])('%s is a broken file', (_, parts, end) => {
  expect(() => unzipBounded(zip(parts, end))).toThrow('tệp hỏng hoặc không đúng dạng');
});

test('more parts than any document has are not even looked at', () => {
  expect(() => unzipBounded(zip([A], { count: 60_000 }))).toThrow('chứa quá nhiều dữ liệu');
});

test('names lead nowhere: a part is a name for its bytes, whatever folder or object it speaks of', () => {
  const names = ['../../etc/x', '/x', 'C:\\x', '__proto__', 'constructor', '\u001b[31m'];
  const parts = unzipBounded(zip(names.map((name) => ({ name, text: 'x' }))));
  expect(Object.keys(parts)).toEqual(names);
  expect(Object.getPrototypeOf(parts)).toBeNull();
});

test('a file in a file stays one part: nothing is unpacked twice', () => {
  const inner = zip([A]);
  const text = Array.from(inner, (byte) => String.fromCharCode(byte)).join('');
  expect(Object.keys(unzipBounded(zip([{ name: 'trong.docx', text }])))).toEqual(['trong.docx']);
});

test('the checksum is that of zip files, for any number of bytes', () => {
  for (const length of [0, 1, 2, 3, 4, 5, 255, 1001]) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 31 + length);
    expect(crc32(bytes)).toBe(expected(bytes));
  }
});
