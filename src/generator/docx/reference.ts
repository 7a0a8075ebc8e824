/**
 * Styles of an agency's own Word file in place of the program's. The file is one that the program made, with its styles
 * changed in Word; they are told by their names ("MTCL Nội dung"), since Word gives styles other ids when it saves.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipParts } from './zip-parts.ts';

const STYLES_PART = 'word/styles.xml';
const STYLE = /<w:style\s[^>]*>[\s\S]*?<\/w:style>/g;
const DEFAULTS = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/;
/** What points to other parts of the reference file, or only says when the style was edited. */
const FOREIGN = /<w:(?:link|next|rsid|numPr|autoRedefine)(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/w:(?:link|next|numPr)>)/g;

/** The Word file with the styles of `reference`. Throws where `reference` is no Word file. */
export function withReference(word: Uint8Array, reference: Uint8Array): Uint8Array {
  const given = stylesOf(reference);
  if (given === undefined) throw new Error('not a Word file');
  const parts = unzipSync(word);
  const own = strFromU8(parts[STYLES_PART]!);
  parts[STYLES_PART] = strToU8(merged(own, given));
  return zipParts(parts);
}

/** Whether its styles can be taken over. */
export function isWordFile(bytes: Uint8Array): boolean {
  return stylesOf(bytes) !== undefined;
}

function stylesOf(word: Uint8Array): string | undefined {
  try {
    const part = unzipSync(word, { filter: ({ name }) => name === STYLES_PART })[STYLES_PART];
    return part && strFromU8(part);
  } catch {
    return undefined;
  }
}

function merged(own: string, given: string): string {
  const idOfName = new Map<string, string>();
  for (const [style] of own.matchAll(STYLE)) idOfName.set(nameOf(style), idOf(style));
  const nameOfId = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const [style] of given.matchAll(STYLE)) {
    nameOfId.set(idOf(style), nameOf(style));
    byName.set(nameOf(style), style);
  }
  const restyled = own.replace(STYLE, (style) => {
    const other = byName.get(nameOf(style));
    return other ? adopted(other, idOf(style), (id) => idOfName.get(nameOfId.get(id) ?? '')) : style;
  });
  const defaults = DEFAULTS.exec(given)?.[0];
  return defaults ? restyled.replace(DEFAULTS, () => defaults) : restyled;
}

/** A style of the reference under the id that our paragraphs use. */
function adopted(style: string, id: string, ownIdOf: (id: string) => string | undefined): string {
  return style
    .replace(FOREIGN, '')
    .replace(/(<w:style\s[^>]*w:styleId=")[^"]*"/, (_, head: string) => `${head}${id}"`)
    .replace(/<w:basedOn\s+w:val="([^"]*)"\s*\/>/, (_, base: string) => {
      const own = ownIdOf(base);
      return own ? `<w:basedOn w:val="${own}"/>` : '';
    });
}

function idOf(style: string): string {
  return /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
}

/** Word writes the names of its own styles in lower case ("normal"). */
function nameOf(style: string): string {
  return (/<w:name\s+w:val="([^"]*)"/.exec(style)?.[1] ?? '').normalize('NFC').toLocaleLowerCase('vi');
}
