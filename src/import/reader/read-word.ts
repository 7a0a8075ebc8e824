/** A Word file as blocks. */
import { heldBy } from '../../known.ts';
import type { OfficeFile, WordComment, WordParagraph } from './model.ts';
import { NumberingEngine } from './numbering.ts';
import { broken, isMargin } from './package.ts';
import { notice, type Shared } from './runs.ts';
import { Styles } from './styles.ts';
import { PartReader } from './word-part.ts';
import { child, elements, elementText, parseXml, type XmlElement } from './xml.ts';

export function readWord(parts: Map<string, Uint8Array>): OfficeFile {
  const main = mainPart((name) => parts.get(name));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string) => {
    const bytes = parts.get(folder + name);
    return bytes && parseXml(bytes);
  };
  const bytes = parts.get(main);
  if (!bytes) throw broken();
  const shared: Shared = {
    styles: new Styles(part('styles.xml')),
    numbering: new NumberingEngine(part('numbering.xml')),
    noticed: new Map(),
    fonts: new Set(),
    notes: new Set(),
    commented: new Map(),
    paragraphs: 0,
    letters: 0,
  };
  const body = child(parseXml(bytes), 'w:body');
  if (!body) throw broken();
  const blocks = new PartReader(main, body, shared).body(body);
  const margins = [...parts.keys()]
    .filter(isMargin)
    .toSorted()
    .map((name) => {
      const root = parseXml(heldBy(parts, name));
      return { part: name, blocks: new PartReader(name, root, shared).blocks(root) };
    });
  if ([...parts.keys()].some((name) => /vbaProject\.bin$/iu.test(name))) notice(shared, 'macros');
  if ([...parts].some(([name, bytes]) => /\.rels$/iu.test(name) && leadsOut(bytes))) notice(shared, 'external');
  return {
    kind: 'word',
    blocks,
    margins,
    footnotes: new Map([
      ...notesOf(`${folder}footnotes.xml`, part('footnotes.xml'), 'w:footnote', shared),
      ...notesOf(`${folder}endnotes.xml`, part('endnotes.xml'), 'w:endnote', shared),
    ]),
    comments: commentsOf(part('comments.xml'), shared.commented),
    noticed: shared.noticed,
    fonts: shared.fonts,
  };
}

/** A template, a picture or another part that lies elsewhere; links that a reader may click are none. */
function leadsOut(bytes: Uint8Array): boolean {
  return elements(parseXml(bytes)).some(
    ({ attributes }) => attributes.TargetMode === 'External' && !attributes.Type?.endsWith('/hyperlink'),
  );
}

/** Named by the package's relationships; some converters call it otherwise than Word does. */
export function mainPart(part: (name: string) => Uint8Array | undefined): string {
  const relations = part('_rels/.rels');
  const found =
    relations && elements(parseXml(relations)).find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
  const target = found?.attributes.Target?.replace(/^\//u, '');
  return target && part(target) ? target : 'word/document.xml';
}

function commentsOf(root: XmlElement | undefined, commented: Shared['commented']): WordComment[] {
  return elements(root)
    .filter(({ name }) => name === 'w:comment')
    .map((element) => {
      const at = commented.get(element.attributes['w:id']);
      const text = elements(element).map(elementText).join(' ').trim();
      return { author: element.attributes['w:author'] ?? '', text, ...(at ? { at } : {}) };
    });
}

function notesOf(
  part: string,
  root: XmlElement | undefined,
  name: string,
  shared: Shared,
): [string, WordParagraph[]][] {
  if (!root) return [];
  const reader = new PartReader(part, root, shared);
  return elements(root)
    .filter((note) => note.name === name && !/separator|continuation/iu.test(note.attributes['w:type'] ?? ''))
    .map((note) => [
      `${name}:${note.attributes['w:id']}`,
      reader.blocks(note).filter((block) => block.type === 'paragraph'),
    ]);
}
