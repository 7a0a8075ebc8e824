import type { WordParagraph } from '../reader/model.ts';

/** No plan has more. */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 60;

/** @param index Row that it stands in. */
export function paragraphOf(text: string, bold: boolean, index: number): WordParagraph {
  return {
    type: 'paragraph',
    place: { part: 'clipboard', index },
    text,
    stretches: [{ text, bold, italic: false }],
    alignment: 'left',
    bold,
    italic: false,
    caps: false,
    footnotes: [],
    pageBreakBefore: false,
    pageBreak: false,
    boxes: [],
    shape: false,
    pictures: 0,
  };
}
