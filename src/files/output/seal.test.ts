import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { endingOf, FORMATS } from '../../generator/format-table.ts';
import { sealed, sealOf } from './seal.ts';

const OWNER = { agency: 'abc', file: 'xyz9' };
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (from: Uint8Array) => new TextDecoder().decode(from);

const FILES: Record<string, Uint8Array> = {
  'a.docx': zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>'.repeat(50)) }),
  'a.xlsx': zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>'.repeat(50)) }),
  'a.ics': bytes('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'),
  'a.html': bytes('<!doctype html>\n<p>Việc</p>\n'),
  'a.txt': bytes('SỞ NGOẠI VỤ\n'),
  'a.json': bytes('{\n  "year": 2027\n}\n'),
  'a.pdf': bytes('%PDF-1.7\n1 0 obj\ntrailer << >>\nstartxref\n9\n%%EOF\n'),
};

describe.each(Object.entries(FILES))('%s', (name, plain) => {
  it('has a seal that says whose it is, and holds as long as nothing else is changed', async () => {
    const file = await sealed(name, plain, OWNER);
    expect(await sealOf(name, file)).toEqual({ owner: OWNER, holds: true, issued: false });
    expect(await sealOf(name, plain)).toBeUndefined();
    expect(await sealOf(name, await sealed(name, plain, OWNER, true))).toEqual({
      owner: OWNER,
      holds: true,
      issued: true,
    });
    // The same content has the same seal.
    expect(await sealed(name, plain, OWNER)).toEqual(file);
    for (let at = 0; at < file.length; at++) {
      const changed = file.map((byte, i) => (i === at ? byte ^ 1 : byte));
      expect((await sealOf(name, changed))?.holds ?? false, String(at)).toBe(false);
    }
  });
});

it('every kind of file that is made has one', () => {
  expect(FORMATS.map((format) => `a.${endingOf(format)}`).filter((name) => !FILES[name])).toEqual([]);
});

it('readers pass over it', async () => {
  const zip = await sealed('a.docx', FILES['a.docx']!, OWNER);
  expect(unzipSync(zip)).toEqual(unzipSync(FILES['a.docx']!));
  expect(JSON.parse(text(await sealed('a.json', FILES['a.json']!, OWNER)))).toMatchObject({ year: 2027 });
  expect(text(await sealed('a.ics', FILES['a.ics']!, OWNER))).toMatch(/VERSION:2.0\r\nX-MTCL-SEAL:.*\r\nBEGIN:VEVENT/);
});
