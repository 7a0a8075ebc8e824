import type { Alignment, Place, WordParagraph } from './model.ts';

/** A paragraph of one look, as cells of workbooks and of the clipboard hold it. */
export function plainParagraph(
  text: string,
  bold: boolean,
  place: Place,
  alignment: Alignment = 'left',
): WordParagraph {
  return {
    type: 'paragraph',
    place,
    text,
    stretches: [{ text, bold, italic: false }],
    alignment,
    bold,
    italic: false,
    caps: false,
    footnotes: [],
    pageBreakBefore: false,
    pageBreakBehind: false,
    boxes: [],
    shape: false,
    pictures: 0,
  };
}
