/**
 * Real documents as Word files come in and go out again: LibreOffice reads what is generated, and every piece of the
 * original must stand there in its order. The originals are no part of the project; where `../shared/seeds` and
 * `../shared/word` are at hand, they are measured.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../../src/document/documents.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { importFile } from '../../../src/import/import-file.ts';
import { readOffice } from '../../../src/import/reader/read-office.ts';
import { p, table, wordFile } from '../../../src/import/testing/word-file.ts';
import { load } from '../../../src/language/test/load.ts';
import { textByLibreOffice } from '../../support/libreoffice.ts';
import { type Piece, piecesOf, squeezed, withoutLabel } from './original.ts';
import { type Recall, recallOf } from './recall.ts';
import { seedAsWord, type Torn } from './seed-word.ts';

const SHARED = join(import.meta.dirname, '../../../../shared');
const TORN: Torn[] = ['mended', 'rows', 'tables'];
/** At least this share of the pieces, in their order, and of the numbers. */
const PIECES = 0.98;
const NUMBERS = 0.99;
/** Rows of the tables of tasks of the reference. */
const TASKS: Record<string, number> = { '000': 24, '001': 22, '004': 9 };

interface Again {
  /** Each document of the imported plan as a Word file. */
  words: Uint8Array[];
  tasks: number;
  syntaxErrors: string[];
}

/** Imported, and generated again. */
async function again(bytes: Uint8Array): Promise<Again> {
  const choices = { name: 'a.docx', directories: [], taken: [], thisYear: 2026 };
  const { files, summary } = importFile(await readOffice(bytes), choices);
  const { plan, findings } = await load(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  const words = await Promise.all(documentsOf(plan!).map((document) => renderWord(document)));
  return { words, tasks: summary.found.tasks, syntaxErrors: findings.filter((line) => / MTCL0\d\d /u.test(line)) };
}

/** What LibreOffice reads in what was generated from each file, by its name. */
async function readAgain(files: Record<string, Uint8Array>): Promise<Map<string, Again & { text: string }>> {
  const made = new Map<string, Again>();
  for (const [name, bytes] of Object.entries(files)) made.set(name, await again(bytes));
  const words = [...made].flatMap(([name, { words }]) => words.map((word, i) => [`${name}-${i}.docx`, word] as const));
  const texts = textByLibreOffice(Object.fromEntries(words));
  return new Map(
    [...made].map(([name, each]) => [
      name,
      { ...each, text: each.words.map((_, i) => texts.get(`${name}-${i}.docx`)).join('\n') },
    ]),
  );
}

function expectRecall(name: string, { pieces, inOrder, found, numbers, numbersFound, misses }: Recall): void {
  const share = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)}%`;
  console.info(
    `${name}: ${share(inOrder, pieces)} câu và ô đúng thứ tự (${share(found, pieces)} có mặt), ${share(numbersFound, numbers)} số\n${misses.join('\n')}`,
  );
  expect(inOrder / pieces).toBeGreaterThanOrEqual(PIECES);
  expect(numbersFound / numbers).toBeGreaterThanOrEqual(NUMBERS);
}

/** The lines of a Word file as LibreOffice reads them: paragraphs and paragraphs of cells. */
function linesAsPieces(text: string): Piece[] {
  const lines = text.split('\n').map((line) => withoutLabel(line.replace(/\s+/gu, ' ')));
  return lines
    .filter((line) => squeezed(line))
    .map((line) => ({ kind: line.length > 30 ? 'sentence' : 'cell', text: line }));
}

test('a file of many shapes comes out again in its order', async () => {
  const file = SHAPES();
  const original = textByLibreOffice({ 'a.docx': file }).get('a.docx')!;
  const [made] = (await readAgain({ a: file })).values();
  expect(made?.syntaxErrors).toEqual([]);
  expect(recallOf(linesAsPieces(original), made!.text).misses).toEqual([]);
}, 180_000);

function SHAPES(): Uint8Array {
  const center = { align: 'center', bold: true } as const;
  return wordFile(
    p('SỞ NGOẠI VỤ', center) +
      p('Số: 15/QĐ-SNgV') +
      p('Bình Hải, ngày 15 tháng 01 năm 2027') +
      p('QUYẾT ĐỊNH', center) +
      p('Phê duyệt Kế hoạch đào tạo', center) +
      p('QUYẾT ĐỊNH:', center) +
      p('Điều 1. Phê duyệt Kế hoạch với các nội dung sau:') +
      p('I. MỤC TIÊU') +
      p('1. Đào tạo 120 người.') +
      p('II. PHÂN CÔNG') +
      table([
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['1', 'Lập danh sách', 'Văn phòng', 'Trước ngày 15/3/2027'],
        ['2', 'Mở lớp', 'Thanh tra Sở', 'Quý II/2027'],
      ]) +
      p('Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.') +
      p('Nơi nhận:') +
      p('- Như Điều 2;') +
      p('- Lưu: VT.') +
      p('GIÁM ĐỐC', center) +
      p('Nguyễn Văn A', center),
  );
}

const seeds = existsSync(join(SHARED, 'seeds')) ? readdirSync(join(SHARED, 'seeds')).toSorted() : [];
const files = existsSync(join(SHARED, 'word'))
  ? readdirSync(join(SHARED, 'word')).filter((name) => name.endsWith('.docx'))
  : [];
if (seeds.length + files.length === 0) {
  console.info('Không đo được với văn bản thật: cần ../shared/seeds và ../shared/word.');
} else {
  describe('real documents', () => {
    test('the documents of the reference, as Word files with and without torn rows', async () => {
      const texts = new Map(seeds.map((name) => [name.slice(0, 3), readFileSync(join(SHARED, 'seeds', name), 'utf8')]));
      const made = await readAgain(
        Object.fromEntries(
          [...texts].flatMap(([name, text]) => TORN.map((torn) => [`${name}-${torn}`, seedAsWord(text, torn)])),
        ),
      );
      for (const [name, { text, tasks, syntaxErrors }] of made) {
        const seed = name.slice(0, 3);
        expect(syntaxErrors).toEqual([]);
        expect(tasks).toBe(TASKS[seed] ?? 0);
        expectRecall(name, recallOf(piecesOf(texts.get(seed)!), text));
      }
    }, 300_000);

    test('Word files of an office', async () => {
      const bytes = Object.fromEntries(files.map((name) => [name, readFileSync(join(SHARED, 'word', name))]));
      const originals = textByLibreOffice(bytes);
      for (const [name, { text, syntaxErrors }] of await readAgain(bytes)) {
        expect(syntaxErrors).toEqual([]);
        expectRecall(name, recallOf(linesAsPieces(originals.get(name)!), text));
      }
    }, 300_000);
  });
}
