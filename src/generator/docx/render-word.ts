import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { notesIn } from '../../document/marked-text.ts';
import type { DocumentSection, OfficialDocument } from '../../document/model.ts';
import { FONT } from '../../document/styles.ts';
import { onceEach } from '../../memo.ts';
import type { House } from '../house.ts';

import { withReference } from './reference.ts';
import { notesPart } from './word-notes.ts';
import { WordNumbering } from './word-numbering.ts';
import { wordParts } from './word-parts.ts';
import { type HeaderPicture, type SectionShape, sectionContent, sectionFrame } from './word-sections.ts';
import { wordStyles } from './word-styles.ts';
import { type Parts, zipParts, zippedBy } from './zip-parts.ts';

const DOCUMENT_PART = 'word/document.xml';
const NUMBERING_PART = 'word/numbering.xml';
const NOTES_PART = 'word/footnotes.xml';
/** A document without any content is still a page. */
const EMPTY: DocumentSection = { id: '', name: '', orientation: 'portrait', startsNumbering: true, blocks: [] };

/**
 * Writes an official document as a Word file (.docx), laid out by NĐ 30/2020/NĐ-CP.
 * The same document always gives the same bytes, on every machine.
 *
 * The docx library makes the file's frame: styles, sections with their headers, the parts and how they hang together.
 * The text is written into it as XML at once: an object for every run and cell takes ten times as long.
 * @param house Styles and picture of the agency's own.
 */
export async function renderWord(document: OfficialDocument, house: House = {}): Promise<Uint8Array> {
  // A section without content would be an empty page.
  const filled = document.sections.filter(({ blocks }) => blocks.length > 0);
  const sections = filled.length > 0 ? filled : [EMPTY];
  const picture = house.headerImage && { image: house.headerImage, owner: document.properties.author };
  const parts = await frameOf(sections, picture);
  const numbering = new WordNumbering();
  parts[DOCUMENT_PART] = strToU8(withContent(strFromU8(parts[DOCUMENT_PART]!), sections, numbering));
  parts[NUMBERING_PART] = strToU8(numbering.part);
  const notes = sections.flatMap(({ blocks }) => notesIn(blocks));
  if (notes.length > 0) parts[NOTES_PART] = strToU8(notesPart(notes));
  for (const [path, text] of Object.entries(wordParts(document, notes.length > 0))) parts[path] = strToU8(text);
  const bytes = zipParts(parts);
  return house.reference ? withReference(bytes, house.reference) : bytes;
}

/** The parts of a file with all sections and no text in them. */
async function frameOf(sections: DocumentSection[], picture?: HeaderPicture): Promise<Parts> {
  const shapes = sections.map(({ orientation, startsNumbering }) => ({ orientation, startsNumbering }));
  if (picture) return makeFrame(shapes, picture);
  return { ...(await frameBy(JSON.stringify(shapes))) };
}

/** Frames differ in nothing but the shapes of their sections, and documents have few of those. */
const frameBy = onceEach((shapes: string): Promise<Parts> => makeFrame(JSON.parse(shapes)));

async function makeFrame(shapes: SectionShape[], picture?: HeaderPicture): Promise<Parts> {
  const frame = new Document({
    styles: wordStyles(),
    theme: { fonts: { headings: FONT, body: FONT } },
    sections: shapes.map((shape, i) => sectionFrame(shape, i === 0 ? picture : undefined)),
  });
  return unzipSync(new Uint8Array(await zippedBy(() => Packer.toArrayBuffer(frame))));
}

const BODY = '<w:body>';
const SECTION_PROPERTIES = /<w:sectPr[ >].*?<\/w:sectPr>/gs;

/** The frame's document part with the text between the properties of its sections. */
function withContent(frame: string, sections: DocumentSection[], numbering: WordNumbering): string {
  const properties = frame.match(SECTION_PROPERTIES) ?? [];
  const start = frame.indexOf(BODY);
  if (start < 0 || properties.length !== sections.length) throw new Error('The docx library wrote an unknown frame');
  const last = sections.length - 1;
  const content = sections.map((section, i) =>
    sectionContent(section, numbering, i < last ? properties[i] : undefined),
  );
  return [frame.slice(0, start), BODY, ...content, properties[last], '</w:body></w:document>'].join('');
}
