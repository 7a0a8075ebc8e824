/** Every file that the product reads passes the one gate (`src/files/input`): bounded, regular, never a device. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const READS =
  /\b(?:readFile|readFileSync|createReadStream|openSync|readSync|readv)\b|\bimport \{[^}]*\bopen\b[^}]*\} from 'node:fs/;

/** Who reads by himself, and why he may. */
const MAY: Record<string, string> = {
  'files/output/node-files.ts': 'what the gate reads with: bounded, and no device is opened',
  'generator/pdf/convert-office.ts': 'what LibreOffice or Word has just written into a folder of ours',
  'generator/pdf/render-pdf.ts': 'the same',
  'extension/files.ts': 'what the gate reads with in a browser; kind and size are asked for before',
  'cli/commands/site.ts': 'scripts and styles of the pages, parts of the program itself',
  'extension/site/site.ts': 'the same',
  'cli/folder/kept.ts':
    'its own cache in the folder of the person, and the program itself, by which the cache is keyed',
  'extension/client-browser.ts': 'a part of the extension itself',
  'language/services/file-system.ts': 'the names that Langium gives to reading; it reads through the gate',
};

test('no other file of the product reads files by itself', () => {
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\/test\/|^bench\/|\/generated\//.test(name));
  const readers = sources.filter((name) => READS.test(readFileSync(join(SRC, name), 'utf8')));
  expect(readers.toSorted()).toEqual(Object.keys(MAY).toSorted());
});
