import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { OfficeError } from './office-error.ts';
import { fileKind, isMargin, unpack, unpackAll } from './package.ts';

const bytes = (...head: number[]) => new Uint8Array(head);
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])), { level: 0 });
const open = (kind: string) =>
  zipSync(
    { mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': strToU8('x') },
    { level: 0 },
  );
const sectors = (count: number, ...streams: [at: number, words: Uint8Array | Buffer][]) => {
  const made = new Uint8Array(count * 512);
  made.set([0xd0, 0xcf, 0x11, 0xe0]);
  for (const [at, words] of streams) made.set(words, at);
  return made;
};
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
/** The head of an old Word stream; its tenth and eleventh byte are flags. */
const oldWord = (flags: number) => bytes(0xec, 0xa5, 0, 0, 0, 0, 0, 0, 0, 0, flags & 255, flags >> 8);

test.each<[string, Uint8Array, string]>([
  ['nothing', bytes(), 'empty'],
  ['a container of old Office', sectors(1), 'old'],
  ['an old document', sectors(3, [512, oldWord(0)]), 'old'],
  ['an old document with a password', sectors(3, [1024, oldWord(0x0100)]), 'encrypted'],
  ['other flags', sectors(3, [1024, oldWord(0x0200)]), 'old'],
  ['the first stream counts', sectors(3, [512, oldWord(0)], [1024, oldWord(0x0100)]), 'old'],
  ['a stream that begins in no sector', sectors(3, [520, oldWord(0x0100)]), 'old'],
  ['a packed file with a password', sectors(3, [640, utf16('EncryptedPackage')]), 'encrypted'],
  ['a name at the end of the file', sectors(3, [1536 - 32, utf16('EncryptedPackage')]), 'old'],
  ['rich text', strToU8('{\\rtf1\\ansi'), 'rtf'],
  ['nearly rich text', strToU8('{\\rtx'), 'text'],
  ['a PDF', strToU8('%PDF-1.7'), 'pdf'],
  ['nearly a PDF', strToU8('%PDX-1.7'), 'text'],
  ['a document', zip('[Content_Types].xml', 'word/document.xml'), 'word'],
  ['a document under another name', zip('word/document2.xml'), 'word'],
  ['a workbook', zip('xl/workbook.xml'), 'workbook'],
  ['a template of parts', zip('word/styles.xml', 'xl/styles.xml'), 'zip'],
  ['an open document', open('text'), 'odt'],
  ['an open spreadsheet', open('spreadsheet'), 'ods'],
  ['an open drawing', open('graphics'), 'zip'],
  ['a page of the web', strToU8('<!DOCTYPE html><html>'), 'web'],
  ['a page that begins with a mark', strToU8('\ufeff<html>'), 'web'],
  ['a table alone', strToU8('  <TABLE>'), 'web'],
  ['XML', strToU8('<?xml version="1.0"?>'), 'web'],
  ['a page sent as mail', strToU8('MIME-Version: 1.0'), 'web'],
  ['a page saved as mail', strToU8('From: <Saved by Blink>'), 'web'],
  ['words before a tag', strToU8('Kế hoạch năm <html>'), 'text'],
  ['plain words', strToU8('Kế hoạch\tnăm\r\n2027\f'), 'text'],
  ['plain words in UTF-16', bytes(0xff, 0xfe, 0x4b, 0x00), 'text'],
  ['a sign that no text has', strToU8('Kế hoạch\u0001'), 'unknown'],
  ['other bytes', bytes(0x89, 0x50, 0x4e, 0x47), 'unknown'],
  ['a letter cut at the bound', strToU8(`${'x'.repeat(1023)}ế`), 'text'],
])('%s', (_, file, kind) => {
  expect(fileKind(file)).toBe(kind);
});

const MB = 1024 * 1024;
/** Parts as they are, nothing packed. */
const stored = (...parts: [name: string, bytes: Uint8Array][]) => zipSync(Object.fromEntries(parts), { level: 0 });
const part = (size: number, name = 'word/a.xml'): [string, Uint8Array] => [name, new Uint8Array(size).fill(32)];
const isTaken = (file: Uint8Array) => {
  try {
    return unpack(file).size > 0;
  } catch (error) {
    expect(error).toBeInstanceOf(OfficeError);
    return false;
  }
};

test('one part of XML has up to 32 MB, all together 64; pictures do not count there', () => {
  expect(isTaken(stored(part(32 * MB + 1)))).toBe(false);
  const [a, b] = [part(32 * MB), part(32 * MB, 'word/b.xml')];
  expect(isTaken(stored(a, b, part(1, 'word/media/c.png')))).toBe(true);
  expect(isTaken(stored(a, b, part(1, 'word/c.xml')))).toBe(false);
});

test('what packs to little unpacks to 4 MB, then to 400 times as much', () => {
  const packed = (size: number) => zipSync({ 'word/a.xml': new Uint8Array(size) });
  expect(isTaken(packed(4 * MB))).toBe(true);
  expect(isTaken(packed(4 * MB + 1))).toBe(false);
});

test('up to 5000 parts', () => {
  const many = (count: number) => stored(...Array.from({ length: count }, (_, i) => part(1, `word/${i}.xml`)));
  expect(isTaken(many(5000))).toBe(true);
  expect(isTaken(many(5001))).toBe(false);
});

test('of text the parts are read that hold words or say where they are', () => {
  const names = [
    '[Content_Types].xml',
    'mimetype',
    'word/document.xml',
    'word/_rels/document.xml.rels',
    'word/vbaProject.bin',
    'word/media/a.png',
    'word/embeddings/b.bin',
    'xmlx',
  ];
  expect([...unpack(zip(...names)).keys()]).toEqual(names.slice(0, 5));
  expect(Object.keys(unpackAll(zip(...names)))).toEqual(names);
  expect(
    [
      'word/header1.xml',
      'word/footer12.xml',
      'word/header.xml',
      'word/headers.xml',
      'word/document.xml',
      'header1.xml',
    ].map(isMargin),
  ).toEqual([true, true, true, false, false, false]);
});
