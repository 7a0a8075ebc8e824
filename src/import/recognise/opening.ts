/** The opening of a document: its head, its kind and title, what it is based on and to whom it goes. */
import { isUpper, tidy } from '../tidy.ts';
import type { Understood } from '../understood.ts';
import {
  AFTER_TITLE,
  type Head,
  headOf,
  isHeadLine,
  isHeadTable,
  kindAndTitle,
  kindOf,
  namesBody,
  ownKindOf,
  readSigns,
  SUBJECT,
  tableLines,
} from './head.ts';
import type { Line } from './lines.ts';
import type { Doubt, Piece } from './pieces.ts';

/** The head stands among the first blocks. */
const HEAD_WITHIN = 14;
/** Longer goes on with no "V/v …". */
const LONGEST_SUBJECT_LINE = 60;

/** Head, kind and title. */
export function readHead(pieces: Piece[], document: Understood, doubts: Doubt[]): number {
  const kindAt = pieces.findIndex((piece) => piece.type === 'line' && kindOf(piece.line) !== undefined);
  // Behind the name of the kind it is the head of something annexed.
  const before = pieces.slice(0, kindAt < 0 ? HEAD_WITHIN : Math.min(kindAt, HEAD_WITHIN));
  const table = before.findIndex((piece) => piece.type === 'table' && isHeadTable(piece.table));
  let head: Head;
  let at: number;
  const found = pieces[table];
  if (found?.type === 'table') {
    const above = pieces.slice(0, table).flatMap((piece) => (piece.type === 'line' ? [piece.line.full] : []));
    // Number, place and day, what it is about may stand below the table.
    const below = typedHead(pieces.slice(table + 1), (columns) => columns.every(isHeadLine));
    head = headOf([...tableLines(found.table).flat(), ...linesIn(pieces.slice(table + 1, table + 1 + below))]);
    head.rest.unshift(...above);
    at = table + 1 + below;
  } else {
    const typed = pieces.slice(0, typedHeadEnd(pieces));
    const columns = linesIn(typed);
    const isHead = columns.some(isHeadLine) || (columns.length > 0 && columns.every(namesBody));
    if (!isHead) return readTitle(pieces, 0, document);
    head = headOf(columns);
    at = typed.length;
  }
  document.agency = head.agency;
  document.date = head.date;
  document.openMonth = head.openMonth;
  document.dateWording = head.dateWording;
  document.year = head.year;
  if (head.subject.length > 0) {
    document.kind = 'công văn';
    document.title = [head.subject.join(' ')];
  } else if (kindAt < 0 && addressesNext(pieces, at)) document.kind = 'công văn';
  for (const text of head.rest) doubts.push({ kind: 'head', text });
  at = readTitle(pieces, at, document);
  readSigns(document, head);
  return at;
}

/** Of lines typed in columns each column alone. */
export function linesIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (piece.type === 'line' ? typedColumns(piece.line) : []));
}

/** Where a head typed without a table ends: at the kind, at the addressees, else behind its last line. */
function typedHeadEnd(pieces: readonly Piece[]): number {
  const within = pieces.slice(0, HEAD_WITHIN);
  const ends = within.findIndex(
    (piece) =>
      piece.type === 'line' &&
      (kindOf(piece.line) ?? kindAndTitle(piece.line) ?? (ADDRESSES.test(piece.line.full) || undefined)),
  );
  return ends < 0 ? typedHead(within, (columns) => columns.some((each) => isHeadLine(each) || namesBody(each))) : ends;
}

/** How many of the first lines belong to a head, those of "V/v …" behind it too. */
function typedHead(pieces: readonly Piece[], fits: (columns: string[]) => boolean): number {
  let at = 0;
  let subject = false;
  for (const piece of pieces) {
    // A file begins with that of its pages.
    if (piece.type === 'pages') {
      at += 1;
      continue;
    }
    if (piece.type !== 'line') break;
    const columns = typedColumns(piece.line);
    const goesOn =
      subject &&
      piece.line.full.length < LONGEST_SUBJECT_LINE &&
      /^[\p{Ll}\d]/u.test(piece.line.full) &&
      !piece.line.label;
    if (columns.some((each) => SUBJECT.test(each))) subject = true;
    else if (!goesOn && !fits(columns)) break;
    at += 1;
  }
  return at;
}

const ADDRESSES = /^Kính gửi(?:\s*:|\s|$)/iu;

function addressesNext(pieces: readonly Piece[], at: number): boolean {
  const next = pieces.slice(at).find((piece) => piece.type !== 'pages');
  return next?.type === 'line' && ADDRESSES.test(next.line.full);
}

/** The number with its signs, the blank in it too; where no colon stands behind "Số", a number must. */
const TYPED_NUMBER =
  /(?<=^\s*|\t\s*|\s{3})Số(?:\s*:[\s.…_]*(?:\d{1,5}\p{Ll}?(?!\p{L})\s*)?|\s+\d{1,5}\s*)[/-]\s*\S+(?:(?<=[-/]) \p{Lu}{2}\S*)?/u;

/** Two columns typed with tabs or spaces; the blanks in "Số:      /KH" and of an open day are none between columns. */
export function typedColumns({ paragraph }: Line): string[] {
  return paragraph.text.split('\n').flatMap((line) => {
    const number = TYPED_NUMBER.exec(line)?.[0];
    const open = line.replace(
      /(?<=ngày)\s+(?=tháng)|(?<=tháng)\s+(?=năm)|(?<=(?:ngày|tháng) \d{1,2})\s+(?=tháng|năm)/gu,
      ' ',
    );
    const rest = number ? open.replace(number, '\t') : open;
    const columns = rest.split(/\t+| {3,}|\u00a0{3,}/u).map((each) => tidy(each));
    return [...(number ? [tidy(number)] : []), ...columns].filter(Boolean);
  });
}

const DECIDERS =
  /^(?:ỦY BAN|UỶ BAN|GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|HỘI ĐỒNG|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG|TỔNG|CHÁNH|HIỆU TRƯỞNG|THỦ TRƯỞNG|BAN CHỈ ĐẠO)/u;
const DECISIONS: ReadonlySet<string | undefined> = new Set(['quyết định', 'nghị quyết']);
export const LONGEST_TITLE = 8;
export const DECIDES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT)\s*:$/u;

function readTitle(pieces: Piece[], from: number, document: Understood): number {
  let at = from;
  const kindAt = pieces.findIndex(
    (piece, i) => i >= from && i < from + 6 && piece.type === 'line' && kindOf(piece.line) !== undefined,
  );
  // A kind that the decree does not list stands just below the head.
  const firstAt = pieces.findIndex((piece, i) => i >= from && piece.type !== 'pages');
  const first = document.kind ? undefined : pieces[firstAt];
  const own = from > 0 && first?.type === 'line' ? ownKindOf(first.line) : undefined;
  const kindLine = pieces[kindAt];
  const both = first?.type === 'line' && kindAt < 0 ? kindAndTitle(first.line) : undefined;
  if (both) {
    document.kind = both.kind;
    document.title = both.title.split('\n');
    at = firstAt + 1;
  } else if (own && (kindAt < 0 || kindAt > firstAt)) {
    document.kind = own;
    at = firstAt + 1;
  } else if (kindLine?.type === 'line') {
    document.kind = kindOf(kindLine.line);
    at = kindAt + 1;
  } else return from;
  while (at < pieces.length && document.title.length < LONGEST_TITLE) {
    const piece = pieces[at];
    if (piece?.type === 'pages') {
      at += 1;
      continue;
    }
    if (piece?.type !== 'line') break;
    const { line } = piece;
    const before = document.title.at(-1);
    // "Thực hiện …" in the middle of the page is a title, not what the document is based on.
    const entitled = before === undefined && line.center && !/^(?:Căn cứ|Kính gửi|\()/u.test(line.full);
    if (
      DECIDES.test(line.full) ||
      (!entitled && (AFTER_TITLE.test(line.full) || (line.label && line.label.kind !== 'dash')))
    )
      break;
    const goesOn = before !== undefined && /^[\p{Ll}(]/u.test(line.text) && !/[.:;]$/u.test(before);
    const decides = isUpper(line.full) && DECIDERS.test(line.full);
    const authority = decides && before !== undefined && DECISIONS.has(document.kind);
    if (authority || (document.authority.length > 0 && isUpper(line.full)))
      document.authority.push(...line.text.split('\n'));
    else if (before === undefined || line.center || line.bold || goesOn) document.title.push(...line.text.split('\n'));
    else break;
    at += 1;
  }
  return at;
}

export function readBases(pieces: Piece[], from: number, document: Understood): number {
  let at = from;
  const deciding = pieces.findIndex((piece, i) => i >= from && piece.type === 'line' && DECIDES.test(piece.line.full));
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.type === 'pages') continue;
    if (piece?.type !== 'line') break;
    const text = piece.line.text.replaceAll('\n', ' ');
    const { full } = piece.line;
    if (at === deciding) return at + 1;
    if (/^Kính gửi\s*:?/iu.test(full)) {
      const first = full.replace(/^Kính gửi\s*:?\s*(?:[-–]\s+)?/iu, '');
      if (first) document.addressees.push(first);
    } else if (document.bases.length === 0 && isAddressee(piece.line, document.addressees, lastLine(pieces, at)))
      document.addressees.push(text);
    else if (
      document.addressees.length + document.bases.length === 0 &&
      document.kind === 'công văn' &&
      !/^Căn cứ /u.test(full)
    )
      break;
    else if (/^Theo đề nghị của /u.test(full) && !/:$/u.test(full))
      document.proposedBy = full.replace(/^Theo đề nghị của /u, '');
    else if ((/^(?:- )?Căn cứ /u.test(full) && !/:$/u.test(full)) || (deciding > at && document.bases.length > 0))
      document.bases.push(full);
    else if (deciding > at && deciding < at + 6 && isUpper(full)) document.authority.push(full);
    else break;
  }
  return at;
}

/** One of those that stand in lines of their own below "Kính gửi:". */
function isAddressee({ label, full, center }: Line, before: readonly string[], above = ''): boolean {
  const opened = /^Kính gửi\s*:?$/iu.test(above);
  if (label) return (label.kind === 'dash' || label.kind === 'plus') && (opened || before.length > 0);
  const short = full.length < LONGEST_ADDRESSEE && !/^Căn cứ /u.test(full);
  return short && (opened || (before.length > 0 && (center || /;$/u.test(above)) && /[;.]$/u.test(full)));
}

const LONGEST_ADDRESSEE = 120;

function lastLine(pieces: Piece[], at: number): string | undefined {
  const before = pieces[at - 1];
  return before?.type === 'line' ? before.line.full : undefined;
}
