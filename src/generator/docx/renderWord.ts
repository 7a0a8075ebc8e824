import { Document, Packer } from 'docx';
import { cleanText } from '../../document/cleanText.ts';
import type { OfficialDocument } from '../../document/model.ts';
import { FONT } from '../../document/styles.ts';
import type { House } from '../house.ts';
import { withReference } from './reference.ts';
import { WordNumbering } from './wordNumbering.ts';
import { wordParts } from './wordParts.ts';
import { wordSection } from './wordSections.ts';
import { wordStyles } from './wordStyles.ts';
import { fixZipTimes } from './zipTimes.ts';

/**
 * Writes an official document as a Word file (.docx), laid out by NĐ 30/2020/NĐ-CP.
 * The same document always gives the same bytes, on every machine.
 * @param house Styles and picture of the agency's own.
 */
export async function renderWord(document: OfficialDocument, house: House = {}): Promise<Uint8Array> {
  const numbering = new WordNumbering();
  // A section without content would be an empty page.
  const sections = document.sections.filter(({ blocks }) => blocks.length > 0);
  const children = sections.map((section, i) =>
    wordSection(section, numbering, i === 0 ? house.headerImage : undefined),
  );
  const word = new Document({
    title: cleanText(document.properties.title),
    creator: cleanText(document.properties.author),
    styles: wordStyles(),
    theme: { fonts: { headings: FONT, body: FONT } },
    numbering: numbering.options,
    sections: children.length > 0 ? children : [{ children: [] }],
  });
  const bytes = fixZipTimes(new Uint8Array(await Packer.toArrayBuffer(word, undefined, wordParts(document))));
  return house.reference ? withReference(bytes, house.reference) : bytes;
}
