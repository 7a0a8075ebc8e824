/** Texts that need a higher row than spreadsheets have: the cell holds their beginning, a sheet of its own all of them. */

import type { WriteSheet } from 'hucre/xlsx';
import { nth } from '../../known.ts';
import { type CellText, fitting, heightOf, MOST_HEIGHT } from './heights.ts';
import { DEFAULT_FONT, LOOK } from './look.ts';
import { FIRST_ROW, HEADER_ROW, type LongTextKeeper, Sheet } from './sheet.ts';

const NAME = 'Nội dung dài';
const COLUMNS = [
  { heading: 'Mục', width: 6 },
  { heading: 'Ở trang, cột', width: 32 },
  { heading: 'Nội dung đầy đủ', width: 110 },
];
const WIDEST = nth(COLUMNS, 2).width;

export class LongTexts implements LongTextKeeper {
  private readonly texts: { place: string; text: string }[] = [];

  shown(cell: CellText, width: number, place: string): string {
    if (!cell.text || heightOf([cell], [width]) <= MOST_HEIGHT) return cell.text;
    this.texts.push({ place, text: cell.text });
    return `${fitting(cell, width, LINES_OF_NOTE)}\n… (đủ ở trang «${NAME}», mục ${this.texts.length})`;
  }

  /** The sheet with all of them; none where every text fits. */
  sheets(title: string): WriteSheet[] {
    if (this.texts.length === 0) return [];
    const sheet = new Sheet({
      name: NAME,
      title,
      note: 'Các ô của trang khác dài quá một dòng cao nhất của bảng tính: đây là toàn bộ nội dung.',
      columns: COLUMNS,
    });
    const rows = this.texts.flatMap(({ place, text }, i) =>
      piecesOf(text.replaceAll('\n', '; ')).map((piece) => ({ number: i + 1, place, piece })),
    );
    rows.forEach(({ number, place, piece }, i) => {
      sheet.line(FIRST_ROW + i, [
        { content: number, style: LOOK.centred },
        { content: place, style: LOOK.text },
        { content: piece, style: LOOK.text },
      ]);
    });
    return [sheet.finish({ freezePane: { rows: HEADER_ROW } })];
  }
}

/** The note takes that many in the narrowest column. */
const LINES_OF_NOTE = 5;

/** A text in rows of which each is high enough. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest) {
    const piece = fitting({ text: rest, sizePt: DEFAULT_FONT.size }, WIDEST, 0) || rest.slice(0, LONGEST_WORD);
    pieces.push(piece);
    rest = rest.slice(piece.length).trimStart();
  }
  return pieces;
}

/** Of a text without a space. */
const LONGEST_WORD = 2000;
