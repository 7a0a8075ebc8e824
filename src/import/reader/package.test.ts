import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileKind } from './package.ts';

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
