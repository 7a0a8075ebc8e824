/** Notes at the foot of the page as Word keeps them: a part of their own, to which the signs in the text point. */
import type { Note } from '../../document/model.ts';
import { noteParagraph, separatorParagraph } from './word-paragraphs.ts';
import { W_NAMESPACE, XML_DECLARATION } from './xml.ts';

/** The lines between text and notes, which are notes too; Word knows them by these numbers. */
const SEPARATORS = [
  { id: -1, kind: 'separator' },
  { id: 0, kind: 'continuationSeparator' },
] as const;

/** The part `word/footnotes.xml`. */
export function notesPart(notes: readonly Note[]): string {
  return [
    `${XML_DECLARATION}<w:footnotes xmlns:w="${W_NAMESPACE}">`,
    ...SEPARATORS.map(
      ({ id, kind }) => `<w:footnote w:type="${kind}" w:id="${id}">${separatorParagraph(kind)}</w:footnote>`,
    ),
    ...notes.map((note) => `<w:footnote w:id="${note.number}">${noteParagraph(note)}</w:footnote>`),
    '</w:footnotes>',
  ].join('');
}

/** What the settings say of them. */
export const NOTE_SETTINGS = `<w:footnotePr>${SEPARATORS.map(({ id }) => `<w:footnote w:id="${id}"/>`).join('')}</w:footnotePr>`;
