import type { Place, WordParagraph } from './model.ts';

/** A paragraph of one look, as cells of workbooks and of the clipboard hold it. */
export function plainParagraph(text: string, bold: boolean, place: Place): WordParagraph {
  return {
    type: 'paragraph',
    place,
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
