/** Width of text in Times New Roman, for rules as long as the text over them and for the height of table rows. */

import { nth } from '../known.ts';
import { onceEach } from '../memo.ts';
import { CHARACTERS, UNITS_PER_EM, WIDTHS } from './font-widths.ts';

export interface TextLook {
  sizePt: number;
  bold?: boolean;
  italic?: boolean;
  /** Measure the text in capitals. */
  upper?: boolean;
}

export const MM_PER_POINT = 25.4 / 72;

/** Height of a single-spaced line of Times New Roman (ascent + descent + gap), in parts of the font size. */
export const LINE_HEIGHT = 1.15;

type Face = keyof typeof WIDTHS;

/** Widths by characters; those that are measured are added: no more than there are characters. */
const tableOf = onceEach(
  (face: Face) =>
    new Map<string, number>([...CHARACTERS].map((character, index) => [character, nth(WIDTHS[face], index)])),
);

function faceOf({ bold, italic }: TextLook): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/** Marks that leave the width of their letter unchanged, or have none; the horn of ơ and ư does not. */
const ACCENTS = /(?!\u031b)\p{M}|[\ufdd0-\ufdef]/gu;

/** As wide as its letter without accents (đ, ơ, ư are letters of their own); half an em where that is not known. */
function measure(character: string, table: Map<string, number>): number {
  const bare = character.normalize('NFD').replace(ACCENTS, '').normalize('NFC').replace('\u00a0', ' ');
  return bare === '' ? 0 : (table.get(bare) ?? UNITS_PER_EM / 2);
}

/**
 * Width of one line of text in mm. Letters with accents are as wide as their base letter; characters outside Vietnamese
 * text count as half an em.
 */
export function textWidthMm(text: string, look: TextLook): number {
  const table = tableOf(faceOf(look));
  const cased = look.upper ? text.toUpperCase() : text;
  let units = 0;
  for (const character of cased.normalize('NFC')) {
    let width = table.get(character);
    if (width === undefined) {
      width = measure(character, table);
      table.set(character, width);
    }
    units += width;
  }
  return (units / UNITS_PER_EM) * look.sizePt * MM_PER_POINT;
}
