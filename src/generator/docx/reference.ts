/**
 * Styles of an agency's own Word file in place of the program's. The file is one that the program made, with its styles
 * changed in Word; they are told by their names ("MTCL Nội dung"), since Word gives styles other ids when it saves.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { InputError } from '../input/input-error.ts';
import { unzipBounded } from '../input/unzip.ts';
import { elementsOf, withoutElements } from './xml-elements.ts';
import { zipParts } from './zip-parts.ts';

const STYLES_PART = 'word/styles.xml';
const STYLE = 'w:style';
const DEFAULTS = 'w:docDefaults';
/** What points to other parts of the reference file, or only says when the style was edited. */
const FOREIGN = ['w:link', 'w:next', 'w:rsid', 'w:numPr', 'w:autoRedefine'];

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
    const part = unzipBounded(word, (name) => name === STYLES_PART)[STYLES_PART];
    return part && strFromU8(part);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function merged(own: string, given: string): string {
  const owns = [...elementsOf(own, STYLE)];
  const idOfName = new Map(owns.map(({ text }) => [nameOf(text), idOf(text)]));
  const nameOfId = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { text } of elementsOf(given, STYLE)) {
    nameOfId.set(idOf(text), nameOf(text));
    byName.set(nameOf(text), text);
  }
  const adopt = (text: string) => {
    const other = byName.get(nameOf(text));
    return other && adopted(other, idOf(text), (id) => idOfName.get(nameOfId.get(id) ?? ''));
  };
  const [defaults] = elementsOf(given, DEFAULTS);
  const [ownDefaults] = elementsOf(own, DEFAULTS);
  const replaced = owns.map((element) => ({ ...element, text: adopt(element.text) ?? element.text }));
  if (defaults && ownDefaults) replaced.unshift({ ...ownDefaults, text: defaults.text });
  let result = '';
  let at = 0;
  for (const { start, end, text } of replaced.toSorted((a, b) => a.start - b.start)) {
    result += own.slice(at, start) + text;
    at = end;
  }
  return result + own.slice(at);
}

/** A style of the reference under the id that our paragraphs use. */
function adopted(style: string, id: string, ownIdOf: (id: string) => string | undefined): string {
  return withoutElements(style, FOREIGN)
    .replace(/w:styleId="[^"]*"/, () => `w:styleId="${id}"`)
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
