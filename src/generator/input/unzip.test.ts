import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isWordFile, withReference } from '../docx/reference.ts';
import { unzipBounded } from './unzip.ts';

const MB = 1024 * 1024;
const zipped = zipSync({
  'a.xml': strToU8('<a/>'),
  'thư/b.xml': strToU8('b'.repeat(5000)),
  'c.bin': [new Uint8Array(3), { level: 0 }],
});

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
      expect(isWordFile(bytes)).toBe(false);
    }
    expect(() => unzipBounded(zipped, undefined, { total: 4000 })).toThrow('chứa quá nhiều dữ liệu');
    expect(() => unzipBounded(zipped, undefined, { parts: 2 })).toThrow('chứa quá nhiều dữ liệu');
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
    const frame = zipSync({
      'word/styles.xml': strToU8('<w:styles><w:style w:styleId="N"><w:name w:val="Normal"/></w:style></w:styles>'),
    });
    const hostile = zipSync({ 'word/styles.xml': strToU8(piece.repeat(500_000)) });
    withReference(frame, hostile);
  },
);
