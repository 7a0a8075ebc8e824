/** What is annexed to a document, each with its head. */
import { isUpper, type Tidied } from '../tidy.ts';
import type { Annex } from '../understood.ts';
import { contentOf } from './content.ts';
import { LONGEST_TITLE } from './opening.ts';
import type { Piece } from './pieces.ts';

const ANNEX = /^PHỤ LỤC(?:\s+(?:SỐ\s+)?[\dIVXLA-Z]{1,5})?\s*[.:]?$/iu;
const REFERENCE = /^\(?\s*(?:Kèm theo|Ban hành kèm theo)\s/iu;

export function isAnnexHeading(pieces: Piece[], at: number): boolean {
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
    if (
      label ||
      /^Kính gửi/iu.test(line.full) ||
      !(line.center || (line.bold && isUpper(line.full)) || isUpper(line.full))
    )
      break;
    annex.title.push(...line.text.split('\n'));
    at += 1;
  }
  return at;
}
