import type { WordParagraph } from '../reader/model.ts';
import { plainParagraph } from '../reader/plain-paragraph.ts';

/** No plan has more. */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 60;

/** @param index Row that it stands in. */
export function paragraphOf(text: string, bold: boolean, index: number): WordParagraph {
  return plainParagraph(text, bold, { part: 'clipboard', index });
}
