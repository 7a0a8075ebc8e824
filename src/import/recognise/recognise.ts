/** A Word file as an official document. */
import {
  type OfficeFile,
  type Place,
  paragraphsIn,
  type WordBlock,
  type WordParagraph,
  type WordTable,
} from '../reader/model.ts';
import { isUpper, type Tidied, tidy } from '../tidy.ts';
import type { Annex, Node, TextNode, Understood } from '../understood.ts';
import { joined } from './grid.ts';
import {
  AFTER_TITLE,
  type Head,
  headOf,
  isDrawn,
  isHeadLine,
  isHeadTable,
  kindOf,
  linesOf,
  ownKindOf,
  tableLines,
  yearIn,
} from './head.ts';
import { type Line, lineOf } from './lines.ts';
import { type Item, narrative } from './narrative.ts';
import { isName, RECIPIENTS, signaturePart, startsSignature } from './signature.ts';
import { isTaskTable, tableNode } from './tables.ts';

/** Something that a person should look at, in the order of the file. */
export interface Doubt {
  kind: 'head' | 'signature' | 'footnote' | 'box' | 'picture' | 'margin' | 'second-document' | 'no-kind';
  text: string;
  place?: Place;
}

export interface Recognised {
  document: Understood;
  doubts: Doubt[];
}

/** The head stands among the first blocks. */
const HEAD_WITHIN = 14;

/** A block that says something: a line, a table, or the begin of pages that lie across. */
type Piece =
  | { type: 'line'; line: Line }
  | { type: 'table'; table: WordTable }
  | { type: 'pages'; landscape: boolean }
  | { type: 'extra'; node: TextNode };

export function recognise(file: OfficeFile, tidied?: Tidied): Recognised {
  const doubts: Doubt[] = [];
  const pieces = piecesOf(joined(file.blocks, isTaskTable), file, doubts, tidied);
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
  at = readTitle(pieces, at, document);
  at = readBases(pieces, at, document);
  const end = signatureStart(pieces, at);
  const annexStart = end.found ? end.to : firstAnnex(pieces, at);
  const bodyEnd = Math.min(end.found ? end.from : annexStart, annexStart);
  document.content = contentOf(pieces.slice(at, bodyEnd), document, tidied);
  if (end.found) readSignature(pieces.slice(end.from, end.to), document, doubts);
  document.annexes = annexesOf(pieces.slice(annexStart), tidied);
  if (!document.kind) doubts.push({ kind: 'no-kind', text: document.title[0] ?? '' });
  for (const text of marginTexts(file)) doubts.push({ kind: 'margin', text });
  document.closing = closingOf(document.content);
  withoutEndMark(document.closing.length > 0 ? document.closing : document.content);
  for (const annex of document.annexes) withoutEndMark(annex.content);
  // A plan is often signed in the year before its own.
  document.year = yearIn(titlesOf(document)) ?? document.year ?? yearIn(textOf(pieces));
  return { document, doubts };
}

/** Text of headers and footers but for page numbers. */
function marginTexts({ margins }: OfficeFile): string[] {
  const texts = margins.flatMap(({ blocks }) => linesOf(blocks)).filter((line) => !/^[\d\s/\-–]*$/u.test(line));
  return [...new Set(texts)];
}

function piecesOf(blocks: WordBlock[], file: OfficeFile, doubts: Doubt[], tidied?: Tidied): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks.flatMap(withoutTitleRows)) {
    if (block.type === 'section') pieces.push({ type: 'pages', landscape: block.landscape });
    else if (block.type === 'table') {
      const lines = tableLines(block).flat();
      const layout = isHeadTable(block) || lines.some((line) => RECIPIENTS.test(line));
      if (lines.length === 0) continue;
      if (!layout && (block.columns === 1 || lines.some((line) => /^Kính gửi\s*:/iu.test(line)))) {
        for (const paragraph of paragraphsIn([block])) addParagraph(paragraph);
      } else {
        pieces.push({ type: 'table', table: block });
        for (const paragraph of paragraphsIn([block])) addNotes(paragraph);
      }
    } else addParagraph(block);
  }
  return pieces;

  function addParagraph(paragraph: WordParagraph): void {
    const line = lineOf(paragraph, tidied);
    if (line && !isDrawn(line.full)) pieces.push({ type: 'line', line });
    for (const text of linesOf(paragraph.boxes)) {
      if (/^(?:DỰ THẢO|MẬT|HỎA TỐC|KHẨN)/u.test(text)) doubts.push({ kind: 'box', text, place: paragraph.place });
      else pieces.push({ type: 'extra', node: extra(text, 'hộp chữ', paragraph.place) });
    }
    addNotes(paragraph);
  }

  function addNotes(paragraph: WordParagraph): void {
    if (paragraph.pictures > 0) doubts.push({ kind: 'picture', text: tidy(paragraph.text), place: paragraph.place });
    for (const { id } of paragraph.footnotes) {
      for (const note of file.footnotes.get(id) ?? []) {
        const text = tidy(note.text);
        if (!text) continue;
        doubts.push({ kind: 'footnote', text, place: paragraph.place });
        pieces.push({ type: 'extra', node: extra(text, 'chú thích cuối trang', paragraph.place) });
      }
    }
  }
}

/** Rows of a sheet above the heading of its table hold a title, not cells. */
function withoutTitleRows(block: WordBlock): WordBlock[] {
  if (block.type !== 'table' || block.sheet === undefined) return [block];
  const filled = block.rows.map(({ cells }) => cells.filter(({ blocks }) => linesOf(blocks).length > 0).length);
  const header = filled.findIndex((count) => count > 1);
  const titles = block.rows.slice(0, Math.max(header, 0));
  return [
    ...titles.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)),
    { ...block, rows: block.rows.slice(titles.length) },
  ];
}

function extra(text: string, unsure: string, place: Place): TextNode {
  return { type: 'paragraph', text, bold: false, children: [], unsure, place };
}

function readHead(pieces: Piece[], document: Understood, doubts: Doubt[]): number {
  const table = pieces.slice(0, HEAD_WITHIN).findIndex((piece) => piece.type === 'table' && isHeadTable(piece.table));
  let head: Head;
  let at: number;
  const found = pieces[table];
  if (found?.type === 'table') {
    const before = pieces.slice(0, table).flatMap((piece) => (piece.type === 'line' ? [piece.line.full] : []));
    head = headOf(tableLines(found.table).flat());
    head.rest.unshift(...before);
    at = table + 1;
    // Number or place and day may stand below the table.
    for (let next = pieces[at]; next?.type === 'line' && isHeadLine(next.line.full); next = pieces[at]) {
      const more = headOf([next.line.full]);
      merge(head, more);
      at += 1;
    }
  } else {
    const kind = pieces.findIndex((piece) => piece.type === 'line' && kindOf(piece.line) !== undefined);
    const typed = pieces.slice(0, Math.max(0, Math.min(kind, HEAD_WITHIN)));
    const isHead = typed.some((piece) => piece.type === 'line' && isHeadLine(piece.line.full));
    if (!isHead) return 0;
    head = headOf(typed.flatMap((piece) => (piece.type === 'line' ? typedColumns(piece.line) : [])));
    at = typed.length;
  }
  document.agency = head.agency;
  document.number = head.number;
  document.letterUnit = head.letterUnit;
  document.date = head.date;
  document.typeSign = head.typeSign;
  document.year = head.year;
  if (head.subject.length > 0) {
    document.kind = 'công văn';
    document.title = [head.subject.join(' ')];
  }
  for (const text of head.rest) doubts.push({ kind: 'head', text });
  return at;
}

function merge(head: Head, more: Head): void {
  head.agency = { ...head.agency, ...more.agency };
  head.number ??= more.number;
  head.date ??= more.date;
  head.year ??= more.year;
  head.letterUnit ??= more.letterUnit;
}

/** Two columns typed with tabs or spaces; the blank in "Số:      /KH" is none between columns. */
function typedColumns({ paragraph }: Line): string[] {
  return paragraph.text.split('\n').flatMap((line) => {
    const number = /Số\s*:\s*\d*\s*\/\s*\S+/u.exec(line)?.[0];
    const rest = number ? line.replace(number, '\t') : line;
    const columns = rest.split(/\t+| {3,}|\u00a0{3,}/u).map((each) => tidy(each));
    return [...(number ? [tidy(number)] : []), ...columns].filter(Boolean);
  });
}

const DECIDERS =
  /^(?:ỦY BAN|UỶ BAN|GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|HỘI ĐỒNG|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG|TỔNG|CHÁNH|HIỆU TRƯỞNG|THỦ TRƯỞNG|BAN CHỈ ĐẠO)/u;
const LONGEST_TITLE = 8;

function readTitle(pieces: Piece[], from: number, document: Understood): number {
  let at = from;
  const kindAt = pieces.findIndex(
    (piece, i) => i >= from && i < from + 6 && piece.type === 'line' && kindOf(piece.line) !== undefined,
  );
  // A kind that the decree does not list stands just below the head.
  const firstAt = pieces.findIndex((piece, i) => i >= from && piece.type !== 'pages');
  const first = from > 0 && !document.kind ? pieces[firstAt] : undefined;
  const own = first?.type === 'line' ? ownKindOf(first.line) : undefined;
  const kindLine = pieces[kindAt];
  if (own && (kindAt < 0 || kindAt > firstAt)) {
    document.kind = own;
    if (document.letterUnit && !document.typeSign) {
      // "CB-SNgV" was read as a letter's: agency and unit.
      document.typeSign = document.agency.sign;
      document.agency = { ...document.agency, sign: document.letterUnit };
      document.letterUnit = undefined;
    }
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
    if (AFTER_TITLE.test(line.full) || (line.label && line.label.kind !== 'dash')) break;
    const before = document.title.at(-1);
    const goesOn = before !== undefined && /^[\p{Ll}(]/u.test(line.text) && !/[.:;]$/u.test(before);
    const decides = isUpper(line.full) && DECIDERS.test(line.full);
    const authority = decides && before !== undefined && ['quyết định', 'nghị quyết'].includes(document.kind ?? '');
    if (authority || (document.authority.length > 0 && isUpper(line.full)))
      document.authority.push(...line.text.split('\n'));
    else if (before === undefined || line.center || line.bold || goesOn) document.title.push(...line.text.split('\n'));
    else break;
    at += 1;
  }
  return at;
}

const DECIDES = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT)\s*:$/u;

function readBases(pieces: Piece[], from: number, document: Understood): number {
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
      const first = full.replace(/^Kính gửi\s*:?\s*/iu, '');
      if (first) document.addressees.push(first);
    } else if (
      document.addressees.length + document.bases.length === 0 &&
      document.kind === 'công văn' &&
      !/^Căn cứ /u.test(full)
    )
      break;
    else if (
      piece.line.label?.kind === 'dash' &&
      document.bases.length === 0 &&
      /^Kính gửi/iu.test(lastLine(pieces, at) ?? '')
    )
      document.addressees.push(text);
    else if (piece.line.label?.kind === 'dash' && document.addressees.length > 0 && document.bases.length === 0)
      document.addressees.push(text);
    else if (/^Theo đề nghị của /u.test(full) && !/:$/u.test(full))
      document.proposedBy = full.replace(/^Theo đề nghị của /u, '');
    else if ((/^Căn cứ /u.test(full) && !/:$/u.test(full)) || (deciding > at && document.bases.length > 0))
      document.bases.push(full);
    else if (deciding > at && deciding < at + 6 && isUpper(full)) document.authority.push(full);
    else break;
  }
  return at;
}

function lastLine(pieces: Piece[], at: number): string | undefined {
  const before = pieces[at - 1];
  return before?.type === 'line' ? before.line.full : undefined;
}

/** The table with "Nơi nhận", or the lines from there to the name. */
function signatureStart(pieces: Piece[], from: number): { found: boolean; from: number; to: number } {
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at];
    if (
      piece?.type === 'table' &&
      tableLines(piece.table)
        .flat()
        .some((line) => RECIPIENTS.test(line))
    ) {
      return { found: true, from: at, to: withName(pieces, at + 1) };
    }
    if (piece?.type === 'line' && RECIPIENTS.test(piece.line.full))
      return { found: true, from: at, to: typedEnd(pieces, at + 1) };
  }
  return { found: false, from: pieces.length, to: pieces.length };
}

/** The name can stand behind the table. */
function withName(pieces: Piece[], at: number): number {
  const next = pieces[at];
  return next?.type === 'line' && isName(next.line.full) && !next.line.label ? at + 1 : at;
}

function typedEnd(pieces: Piece[], from: number): number {
  let at = from;
  let signed = false;
  for (; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece?.type !== 'line') break;
    const { full, label } = piece.line;
    if (startsSignature(full)) signed = true;
    else if (signed && isName(full)) return at + 1;
    else if (isAnnexHeading(pieces, at)) return at;
    else if (signed && !/^\(/u.test(full)) return at;
    else if (!signed && label?.kind !== 'dash' && full.length > 120) return at;
  }
  return at;
}

function readSignature(pieces: Piece[], document: Understood, doubts: Doubt[]): void {
  const lines = pieces.flatMap((piece) => {
    if (piece.type === 'table') return tableLines(piece.table).flat();
    return piece.type === 'line' ? piece.line.full.split('\n') : [];
  });
  const part = signaturePart(lines);
  document.recipients = part.recipients;
  document.archive = part.archive;
  document.signer = part.signer;
  for (const text of part.rest) doubts.push({ kind: 'signature', text });
}

const ANNEX = /^PHỤ LỤC(?:\s+(?:SỐ\s+)?[\dIVXLA-Z]{1,5})?\s*[.:]?$/iu;
const REFERENCE = /^\(?\s*(?:Kèm theo|Ban hành kèm theo)\s/iu;

function isAnnexHeading(pieces: Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.type !== 'line') return false;
  const { line } = piece;
  if (ANNEX.test(line.text) && !line.label)
    return line.center || line.bold || isUpper(line.text) || line.text.length < 15;
  if (!isUpper(line.full) || line.label || line.full.length > 200) return false;
  // A title alone: the reference to what it belongs to follows.
  for (let i = at + 1; i <= at + 4; i++) {
    const next = pieces[i];
    if (next?.type !== 'line') return false;
    if (REFERENCE.test(next.line.full)) return true;
    if (!isUpper(next.line.full) && !next.line.center) return false;
  }
  return false;
}

function firstAnnex(pieces: Piece[], from: number): number {
  for (let at = from; at < pieces.length; at++) if (isAnnexHeading(pieces, at)) return at;
  return pieces.length;
}

function annexesOf(pieces: Piece[], tidied?: Tidied): Annex[] {
  const annexes: Annex[] = [];
  let landscape = false;
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    if (piece?.type === 'pages') {
      landscape = piece.landscape;
      at += 1;
      continue;
    }
    const annex: Annex = { word: '', title: [], landscape, content: [] };
    at = readAnnexHead(pieces, at, annex);
    let end = at;
    while (end < pieces.length && !isAnnexHeading(pieces, end)) end += 1;
    // The pages of the next annex begin in front of its heading.
    let to = end;
    while (to > at && pieces[to - 1]?.type === 'pages') to -= 1;
    const pages = pieces.slice(at, to);
    const across = pages.find((each) => each.type === 'pages');
    annex.landscape ||= across?.type === 'pages' && across.landscape && pages.indexOf(across) === 0;
    annex.content = contentOf(pages, undefined, tidied);
    annexes.push(annex);
    at = to;
  }
  return annexes.filter(({ word, title, content }) => word || title.length > 0 || content.length > 0);
}

function readAnnexHead(pieces: Piece[], from: number, annex: Annex): number {
  let at = from;
  const first = pieces[at];
  if (first?.type === 'line' && ANNEX.test(first.line.text)) {
    annex.word = first.line.text;
    at += 1;
  } else if (!isAnnexHeading(pieces, at)) return at;
  while (at < pieces.length && annex.title.length < LONGEST_TITLE) {
    const piece = pieces[at];
    if (piece?.type !== 'line') break;
    const { line } = piece;
    if (REFERENCE.test(line.full)) {
      const lines: string[] = [];
      for (let next = pieces[at]; next?.type === 'line' && lines.length < 4; next = pieces[at]) {
        lines.push(next.line.full);
        at += 1;
        if (/\)\.?$/u.test(next.line.full)) break;
      }
      annex.reference = lines.join(' ');
      return at;
    }
    const label = line.label && line.label.kind !== 'dash';
    if (label || !(line.center || (line.bold && isUpper(line.full)) || isUpper(line.full))) break;
    annex.title.push(...line.text.split('\n'));
    at += 1;
  }
  return at;
}

function contentOf(pieces: Piece[], document: Understood | undefined, tidied?: Tidied): Node[] {
  const items = pieces.flatMap((piece): Item[] => {
    if (piece.type === 'pages') return [];
    if (piece.type === 'extra') return [{ node: piece.node }];
    if (piece.type === 'line') return document && DECIDES.test(piece.line.full) ? [] : [{ line: piece.line }];
    if (
      isHeadTable(piece.table) ||
      tableLines(piece.table)
        .flat()
        .some((line) => RECIPIENTS.test(line))
    ) {
      return tableLines(piece.table)
        .flat()
        .map((text) => ({ node: extra(text, 'đầu hoặc cuối của một văn bản khác', piece.table.place) }));
    }
    return [{ node: tableNode(piece.table, tidied) }];
  });
  return narrative(items);
}

const CLOSES = /^(?:Trên đây là|Trong quá trình|Yêu cầu các|Đề nghị các|Quá trình (?:triển khai|thực hiện))/u;

/** The last paragraphs that close the text, taken out of the last branch. */
function closingOf(content: Node[]): string[] {
  const closing: string[] = [];
  for (let list: Node[] | undefined = content; list; ) {
    const last: Node | undefined = list.at(-1);
    if (last && 'children' in last && last.children.length > 0) {
      list = last.children;
      continue;
    }
    if (last?.type !== 'paragraph' || last.unsure || !CLOSES.test(last.text)) break;
    closing.unshift(last.text);
    list.pop();
    list = content;
  }
  return closing;
}

/** "./." is made. */
function withoutEndMark(content: Node[] | string[]): void {
  const last = content.at(-1);
  if (typeof last === 'string') {
    (content as string[])[content.length - 1] = last.replace(/\.?\s*\/\.?$/u, '.');
    return;
  }
  if (!last) return;
  if (last.type === 'table' || last.type === 'tasks') return;
  if (last.children.length > 0) withoutEndMark(last.children);
  else if (/^\.?\/\.?$/u.test(last.text)) content.pop();
  else if (last.runIn) last.runIn = last.runIn.replace(/\.?\s*\/\.$/u, '.');
  else last.text = last.text.replace(/\.?\s*\/\.$/u, '.');
}

function titlesOf({ title, annexes }: Understood): string {
  return [...title, ...annexes.flatMap((annex) => annex.title)].join(' ');
}

function textOf(pieces: Piece[]): string {
  return pieces.flatMap((piece) => (piece.type === 'line' ? [piece.line.full] : [])).join('\n');
}
