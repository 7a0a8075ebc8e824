/** A Word file as an official document. */
import { blankDate } from '../../wording/dates.ts';
import type { OfficeFile } from '../reader/model.ts';
import type { Tidied } from '../tidy.ts';
import type { Node, Understood } from '../understood.ts';
import { annexesOf, firstAnnex } from './annexes.ts';
import { withWholeSentences } from './broken-lines.ts';
import { closingOf, contentOf, withoutEndMark } from './content.ts';
import { readCosigners, readSignature, signatureStart } from './ending.ts';
import { joined } from './grid.ts';
import { isSameDay, linesOf, yearIn } from './head.ts';
import { NOTES } from './marks.ts';
import { readBases, readHead } from './opening.ts';
import { type Doubt, extra, type Piece, piecesOf } from './pieces.ts';
import { isTaskTable } from './tables.ts';

export interface Recognised {
  document: Understood;
  doubts: Doubt[];
}

/** @param marks Bold, italics and notes inside texts are kept as marks in them. */
export function recognise(file: OfficeFile, tidied?: Tidied, marks = true): Recognised {
  const doubts: Doubt[] = [];
  const pieces = withWholeSentences(piecesOf(joined(file.blocks, isTaskTable), file, doubts, tidied, marks), tidied);
  const document: Understood = {
    agency: {},
    title: [],
    authority: [],
    addressees: [],
    bases: [],
    content: [],
    closing: [],
    recipients: [],
    annexes: [],
  };
  let at = readHead(pieces, document, doubts);
  at = readBases(pieces, at, document);
  const end = signatureStart(pieces, at);
  const annexStart = end.found ? end.to : firstAnnex(pieces, at);
  const bodyEnd = Math.min(end.found ? end.from : annexStart, annexStart);
  if (end.found) readSignature(pieces.slice(end.from, end.to), document, doubts);
  const cosigned = readCosigners(pieces.slice(at, bodyEnd), document);
  // A text box at the signature is no annex.
  const afterBoxes = pieces.findIndex((piece, i) => i >= annexStart && piece.type !== 'extra');
  const boxes = pieces.slice(annexStart, afterBoxes < 0 ? pieces.length : afterBoxes);
  document.content = [
    ...strayNotes([...pieces.slice(0, at), ...pieces.slice(end.from, end.to), ...boxes]),
    ...contentOf(pieces.slice(at, bodyEnd - cosigned), document, tidied),
  ];
  document.annexes = annexesOf(pieces.slice(annexStart + boxes.length), tidied);
  if (!document.kind) doubts.push({ kind: 'no-kind', text: document.title[0] ?? '' });
  for (const text of marginTexts(file)) doubts.push({ kind: 'margin', text });
  document.closing = closingOf(document.content);
  // The Party's papers end without it.
  if (!document.agency.nation) {
    const text = document.closing.length > 0 ? document.closing : document.content;
    const parts = [text, ...document.annexes.map(({ content }) => content)].filter(({ length }) => length > 0);
    document.withoutEndMark = parts.filter((part) => !withoutEndMark(part)).length;
  }
  // A plan is often signed in the year before its own; a letter about next year's asks for something in its own.
  const signed = document.year;
  const named = yearIn(titlesOf(document));
  document.year =
    (OF_ITS_DAY.has(document.kind ?? '') ? (signed ?? named) : (named ?? signed)) ?? yearIn(textOf(pieces));
  // A blank of the plan's own year is printed anyway.
  const { dateWording, openMonth, year } = document;
  if (!openMonth && year && isSameDay(dateWording ?? '', blankDate(year))) document.dateWording = undefined;
  return { document, doubts };
}

/** Kinds of documents that speak of the time they are written in, whatever year they are about. */
const OF_ITS_DAY: ReadonlySet<string> = new Set(['công văn', 'công điện', 'giấy mời', 'thông báo', 'biên bản']);

/** Notes of lines that no text of the language takes: of the head, the title, a basis, the signature. */
function strayNotes(pieces: Piece[]): Node[] {
  return pieces.flatMap((piece) => {
    if (piece.type !== 'line') return piece.type === 'extra' ? [piece.node] : [];
    const notes = [...(piece.line.marked ?? '').matchAll(NOTES)].map(([, words = '']) => words);
    return notes.map((words) => extra(words, 'chú thích cuối trang', piece.line.place));
  });
}

/** Text of headers and footers but for page numbers. */
export function marginTexts({ margins }: OfficeFile): string[] {
  const texts = margins.flatMap(({ blocks }) => linesOf(blocks)).filter((line) => !/^[\d\s/\-–]*$/u.test(line));
  return [...new Set(texts)];
}

function titlesOf({ title, annexes }: Understood): string {
  return [...title, ...annexes.flatMap((annex) => annex.title)].join(' ');
}

function textOf(pieces: Piece[]): string {
  return pieces.flatMap((piece) => (piece.type === 'line' ? [piece.line.full] : [])).join('\n');
}
