/** What is annexed to a document, each with its head. */
import { isKnownKind } from '../../plan/document-kinds.ts';
import type { WordTable } from '../reader/model.ts';
import { isUpper, type Tidied } from '../tidy.ts';
import type { Annex } from '../understood.ts';
import { contentOf } from './content.ts';
import { isHeadTable, tableLines } from './head.ts';
import type { Line } from './lines.ts';
import { LONGEST_TITLE } from './opening.ts';
import type { Piece } from './pieces.ts';

const ANNEX = /^PHỤ LỤC(?:\s+(?:SỐ\s+)?[\dIVXLA-Z]{1,5})?\s*[.:]?$/iu;
/** "Mẫu số 01", "Biểu mẫu 2": forms that go with a regulation, each on a page of its own. */
const FORM = /^(?:Mẫu|Biểu mẫu)(?: số)? ?[\dIVXLA-Z]{1,5}(?:[/.-][\dA-ZĐ]{1,6})?\s*[.:]?$/iu;
/** What an annex without its word is called, on a page of its own. */
const TITLE =
  /^(?:MỤC TIÊU|KẾ HOẠCH|CHƯƠNG TRÌNH|DANH MỤC|DANH SÁCH|BẢNG|BIỂU|LỊCH|PHÂN CÔNG|QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|NỘI DUNG)(?!\p{L})/u;
const REFERENCE = /^\(?\s*(?:Kèm theo|Ban hành kèm theo)\s/iu;

export function isAnnexHeading(pieces: Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.type !== 'line') return false;
  const { line } = piece;
  if (ANNEX.test(line.text) && !line.label)
    return line.center || line.bold || isUpper(line.text) || line.text.length < 15;
  if (FORM.test(line.text) && !line.label) return isForm(pieces, at, line);
  if (!isUpper(line.full) || line.label || line.full.length > 200) return false;
  if (line.startsPage && line.center && TITLE.test(line.full)) return true;
  // A title alone: the reference to what it belongs to follows.
  for (let i = at + 1; i <= at + 4; i++) {
    const next = pieces[i];
    if (next?.type !== 'line') return false;
    if (REFERENCE.test(next.line.full)) return true;
    if (!isUpper(next.line.full) && !next.line.center) return false;
  }
  return false;
}

/** Its word stands in the middle or at the right, its title in capitals below. */
function isForm(pieces: Piece[], at: number, line: Line): boolean {
  const placed = line.center || line.paragraph.alignment === 'right';
  const title = pieces.slice(at + 1, at + 4).find((piece) => piece.type !== 'line' || isUpper(piece.line.full));
  return placed && (title?.type === 'line' || (title?.type === 'table' && isHeadTable(title.table)));
}

export function firstAnnex(pieces: Piece[], from: number): number {
  for (let at = from; at < pieces.length; at++) if (isAnnexHeading(pieces, at)) return at;
  return pieces.length;
}

export function annexesOf(pieces: Piece[], tidied?: Tidied): Annex[] {
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
    // A regulation has a head of its own: the bodies, the name of the country.
    const head = headOfRegulation(pieces, at);
    at = readAnnexHead(pieces, head ? at + 1 : at, annex);
    if (head) annex.word = [...tableLines(head).flat(), annex.word].filter(Boolean).join('\n');
    let end = at;
    while (end < pieces.length && !isAnnexHeading(pieces, end) && !headOfRegulation(pieces, end)) end += 1;
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

/** "QUY CHẾ" over its title, as the word over another annex. */
function nameRegulation(annex: Annex): void {
  const kind = annex.title.findIndex((line) => isUpper(line) && isKnownKind(line.toLocaleLowerCase('vi')));
  if (annex.word || kind < 0 || kind === annex.title.length - 1) return;
  annex.word = annex.title.slice(0, kind + 1).join('\n');
  annex.title = annex.title.slice(kind + 1);
}

/** The bodies and the name of the country, in a table of their own over the name of a regulation. */
function headOfRegulation(pieces: Piece[], at: number): WordTable | undefined {
  const piece = pieces[at];
  if (piece?.type !== 'table' || !isHeadTable(piece.table)) return undefined;
  return isAnnexHeading(pieces, at + 1) ? piece.table : undefined;
}

/** What begins a page behind the signature is a title, also where it stands at the margin: nothing else is there yet. */
function isBareTitle(piece: Piece | undefined): boolean {
  if (piece?.type !== 'line') return false;
  const { startsPage, bold, label, full } = piece.line;
  return startsPage === true && bold && !label && isUpper(full) && full.length <= 200 && TITLE.test(full);
}

/** Nothing yet, or the kind alone («KẾ HOẠCH»): what it is about follows. */
function isName([first, ...more]: readonly string[]): boolean {
  return first === undefined || (more.length === 0 && isKnownKind(first.toLocaleLowerCase('vi')));
}

function readAnnexHead(pieces: Piece[], from: number, annex: Annex): number {
  let at = from;
  const first = pieces[at];
  if (first?.type === 'line' && (ANNEX.test(first.line.text) || FORM.test(first.line.text))) {
    annex.word = first.line.text;
    at += 1;
  } else if (!isAnnexHeading(pieces, at) && !isBareTitle(first)) return at;
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
      nameRegulation(annex);
      return at;
    }
    const label = line.label && line.label.kind !== 'dash';
    if (
      label ||
      /^Kính gửi/iu.test(line.full) ||
      !(line.center || (line.bold && isName(annex.title)) || isUpper(line.full))
    )
      break;
    annex.title.push(...line.text.split('\n'));
    at += 1;
  }
  nameRegulation(annex);
  return at;
}
