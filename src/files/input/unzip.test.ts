import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { stylesOf } from '../../generator/docx/given-styles.ts';
import { unzipBounded } from './unzip.ts';

const MB = 1024 * 1024;
const zipped = zipSync({
  'a.xml': strToU8('<a/>'),
  'thư/b.xml': strToU8('b'.repeat(5000)),
  'c.bin': [new Uint8Array(3), { level: 0 }],
});

/** The same file with every number that zip64 can take over in its records. */
function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const listed: Uint8Array[] = [];
  for (let i = 0, at = directory; i < count; i++) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const entry = new Uint8Array(46 + name! + 28);
    entry.set(bytes.subarray(at, at + 46 + name!));
    const own = new DataView(entry.buffer);
    own.setUint16(46 + name!, 1, true);
    own.setUint16(46 + name! + 2, 24, true);
    [24, 20, 42].forEach((offset, k) => {
      own.setUint32(46 + name! + 4 + 8 * k, view.getUint32(at + offset, true), true);
      own.setUint32(offset, 0xffffffff, true);
    });
    own.setUint16(30, 28, true);
    own.setUint16(32, 0, true);
    listed.push(entry);
    at += 46 + name! + extra! + comment!;
  }
  const size = listed.reduce((sum, { length }) => sum + length, 0);
  const tail = new Uint8Array(56 + 20 + 22);
  const last = new DataView(tail.buffer);
  last.setUint32(0, 0x06064b50, true);
  last.setUint32(4, 44, true);
  last.setUint32(24, count, true);
  last.setUint32(32, count, true);
  last.setUint32(40, size, true);
  last.setUint32(48, directory, true);
  last.setUint32(56, 0x07064b50, true);
  last.setUint32(64, directory + size, true);
  last.setUint32(72, 1, true);
  last.setUint32(76, 0x06054b50, true);
  last.setUint16(84, 0xffff, true);
  last.setUint16(86, 0xffff, true);
  last.setUint32(88, 0xffffffff, true);
  last.setUint32(92, 0xffffffff, true);
  return Uint8Array.from([...bytes.subarray(0, directory), ...listed.flatMap((entry) => [...entry]), ...tail]);
}

describe('a zip file of other people', () => {
  it('gives its parts, all or those wanted', () => {
    const parts = unzipBounded(zipped);
    expect(Object.keys(parts)).toEqual(['a.xml', 'thư/b.xml', 'c.bin']);
    expect(parts['thư/b.xml']).toHaveLength(5000);
    expect(Object.keys(unzipBounded(zipped, (name) => name === 'a.xml'))).toEqual(['a.xml']);
  });

  it('that holds too much is given up before it is unpacked, whatever it says of its size', () => {
    const bomb = zipSync({ 'word/styles.xml': new Uint8Array(300 * MB) });
    expect(bomb.length).toBeLessThan(MB);
    const lying = bomb.slice();
    // What the directory and the head of the part say of the unpacked size.
    const view = new DataView(lying.buffer);
    const directory = view.getUint32(lying.length - 6, true);
    view.setUint32(directory + 24, 10, true);
    view.setUint32(22, 10, true);
    for (const bytes of [bomb, lying]) {
      expect(() => unzipBounded(bytes)).toThrow('chứa quá nhiều dữ liệu');
      expect(stylesOf(bytes)).toBe('noWord');
    }
    expect(() => unzipBounded(zipped, undefined, { total: 4000 })).toThrow('chứa quá nhiều dữ liệu');
    expect(() => unzipBounded(zipped, undefined, { parts: 2 })).toThrow('chứa quá nhiều dữ liệu');
  });

  it('whose numbers stand in records of zip64, as of very large files, is read the same', () => {
    expect(unzipBounded(zip64(zipped))).toEqual(unzipBounded(zipped));
    const bytes = zip64(zipped);
    for (let at = 0; at < bytes.length; at++) {
      for (const broken of [bytes.slice(0, at), bytes.map((byte, i) => (i === at ? byte ^ 0xff : byte))]) {
        try {
          unzipBounded(broken);
        } catch (error) {
          expect(error).toMatchObject({ problem: expect.stringMatching(/notZip|tooMuchInside/) });
        }
      }
    }
  });

  it('that is broken is said to be, wherever it is cut or changed', () => {
    for (let at = 0; at < zipped.length; at++) {
      for (const bytes of [zipped.slice(0, at), zipped.map((byte, i) => (i === at ? byte ^ 0xff : byte))]) {
        try {
          unzipBounded(bytes);
        } catch (error) {
          expect(error).toMatchObject({ problem: expect.stringMatching(/notZip|tooMuchInside/) });
        }
      }
    }
  });
});

it.each(['<w:style ', '<w:style w:styleId="a">', '<w:docDefaults>', '<w:style ><w:link ', '<w:style>'])(
  'styles that never end (%s) cost no more than their length',
  (piece) => {
    const hostile = zipSync({ 'word/styles.xml': strToU8(piece.repeat(500_000)) });
    expect(stylesOf(hostile)).toBe('broken');
  },
);
