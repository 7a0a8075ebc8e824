/**
 * Real documents against what the tool makes of their transcriptions. The documents and the transcriptions are not
 * part of the project; where they are at hand (`../shared/seeds`, MTCL_TRANSCRIPTS=folder with 000.mtcl …), the generated
 * Word file, read back by LibreOffice, must hold every piece of the original in order.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Workspace } from '../../../src/cli/workspace.ts';
import { documentsOf } from '../../../src/document/documents.ts';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { textByLibreOffice } from '../../support/libreoffice.ts';
import { piecesOf } from './original.ts';
import { recallOf } from './recall.ts';

const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');
const TRANSCRIPTS = process.env.MTCL_TRANSCRIPTS ?? '';

describe('an original taken apart', () => {
  test('sentences without their numbers, cells item by item, rows that a page break cut', () => {
    const original = [
      '## **Điều 1.** Ban hành Kế hoạch. Kèm theo hai phụ lục.',
      '',
      'TT\tViệc\tTheo dõi',
      '1\tLập sổ\t- QMR; - Thư ký.',
      '2\tBáo\t',
      '',
      '\tcáo quý\t<i>QMR</i>',
      '3. Hết năm 2027./.',
    ].join('\n');
    expect(piecesOf(original).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'sentence: Ban hành Kế hoạch.',
      'sentence: Kèm theo hai phụ lục.',
      'cell: TT',
      'cell: Việc',
      'cell: Theo dõi',
      'cell: Lập sổ',
      'cell: QMR;',
      'cell: Thư ký.',
      'cell: Báo cáo quý',
      'cell: QMR',
      'sentence: Hết năm 2027./.',
    ]);
  });

  test('spacing, dashes and closing marks do not count; words, order and numbers do', () => {
    const pieces = piecesOf('Số: 05 /QĐ-A\nViệc thứ nhất – xong.\nViệc thứ hai, 95 %.\nViệc thứ ba trước 15/3/2027;');
    const generated = 'Số: 05/QĐ-A\n2. Việc thứ hai, 95%.\n1. Việc thứ nhất - xong./.\nViệc thứ ba trước 15/4/2027.';
    expect(recallOf(pieces, generated)).toEqual({
      pieces: 4,
      found: 3,
      inOrder: 2,
      numbers: 3,
      numbersFound: 2,
      misses: [
        'không đúng thứ tự: Việc thứ hai, 95 %.',
        'không có: Việc thứ ba trước 15/3/2027;',
        'thiếu số: 15/3/2027',
      ],
    });
  });

  test('the cells of a row that a page break cut keep their columns', () => {
    const original = '1\tLập\t- Thư ký\tQuý I\n\n\t<p>sổ;</p> <p>- Ghi sổ</p>\t<p>- Văn phòng</p>\t';
    expect(piecesOf(original).map(({ text }) => text)).toEqual(['Lập sổ;', 'Ghi sổ', 'Thư ký', 'Văn phòng', 'Quý I']);
  });

  test('the two columns of a letterhead may be read in either order, but not after the text', () => {
    const pieces = piecesOf(
      'SỞ A\nSố: 05/BC-A\nĐộc lập\nBình Hải, ngày 15 tháng 6 năm 2027\nBÁO CÁO\nKết quả năm 2027.',
    );
    const place = 'Bình Hải, ngày 15 tháng 6 năm 2027';
    expect(recallOf(pieces, `SỞ A\nĐộc lập\nSố: 05/BC-A\n${place}\nBÁO CÁO\nKết quả năm 2027.`).misses).toEqual([]);
    expect(recallOf(pieces, `SỞ A\nĐộc lập\n${place}\nBÁO CÁO\nSố: 05/BC-A\nKết quả năm 2027.`).misses).toEqual([
      'không đúng thứ tự: Số: 05/BC-A',
    ]);
  });

  test('a cell is no part of a longer cell', () => {
    const cells = piecesOf('Văn phòng\tQMR');
    expect(piecesOf('1\tPhòng Tài chính - Kế hoạch').map(({ text }) => text)).toEqual(['Phòng Tài chính - Kế hoạch']);
    expect(recallOf(cells, 'Văn phòng/Ban Chỉ đạo\nQMR').misses).toEqual(['không có: Văn phòng']);
  });
});

const pairs = pairsAtHand();
if (pairs.length === 0) {
  console.info(
    'Không đo được với văn bản thật: cần ../shared/seeds và MTCL_TRANSCRIPTS=<thư mục có 000.mtcl, 001.mtcl …>.',
  );
} else {
  describe('real documents', () => {
    test.each(pairs)(
      '$name',
      async ({ name, seed, transcript }) => {
        const generated = await textOf(transcript);
        const recall = recallOf(piecesOf(readFileSync(seed, 'utf8')), generated);
        const percent = ((100 * recall.inOrder) / recall.pieces).toFixed(1);
        console.info(
          `${name}: ${recall.inOrder}/${recall.pieces} câu và ô đúng thứ tự (${percent}%), ${recall.numbersFound}/${recall.numbers} số và ngày\n${recall.misses.join('\n')}`,
        );
        expect(recall.misses).toEqual([]);
      },
      180_000,
    );
  });
}

/** Each seed whose number has a transcription: 000_….txt and 000.mtcl. */
function pairsAtHand(): { name: string; seed: string; transcript: string }[] {
  if (!TRANSCRIPTS || !existsSync(SEEDS)) return [];
  return readdirSync(SEEDS)
    .sort()
    .map((file) => {
      const name = file.slice(0, 3);
      return { name, seed: join(SEEDS, file), transcript: join(TRANSCRIPTS, `${name}.mtcl`) };
    })
    .filter(({ transcript }) => existsSync(transcript));
}

/** The plan's documents as Word files, read back as plain text by LibreOffice. */
async function textOf(file: string): Promise<string> {
  const workspace = await Workspace.load([file]);
  const files: Record<string, Uint8Array> = {};
  for (const { plan } of workspace.plans()) {
    for (const document of documentsOf(plan)) files[`${document.id}.docx`] = await renderWord(document);
  }
  return [...textByLibreOffice(files).values()].join('\n');
}
