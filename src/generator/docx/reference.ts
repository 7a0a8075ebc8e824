/**
 * Styles of an agency's own Word file in place of the program's. The file is one that the program made, with its styles
 * changed in Word; they are told by their names ("MTCL Nội dung"), since Word gives styles other ids when it saves.
 */

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { caseless } from '../../fold.ts';
import { child, type GivenStyles, stylesOf } from './given-styles.ts';
import { type GivenElement, PARAGRAPH_PROPERTIES, propertiesXml, RUN_PROPERTIES } from './style-properties.ts';
import { elementsOf, withoutElements } from './xml-elements.ts';
import { zipParts } from './zip-parts.ts';

const STYLES_PART = 'word/styles.xml';
const STYLE = 'w:style';
const DEFAULTS = 'w:docDefaults';

/** The Word file with the styles of `reference`. Throws where those cannot be read. */
export function withReference(word: Uint8Array, reference: Uint8Array): Uint8Array {
  const given = stylesOf(reference);
  if (typeof given === 'string') throw new Error(`The styles cannot be taken over: ${given}`);
  const parts = unzipSync(word);
  const own = strFromU8(parts[STYLES_PART]!);
  parts[STYLES_PART] = strToU8(merged(own, given));
  return zipParts(parts);
}

function merged(own: string, given: GivenStyles): string {
  const owns = [...elementsOf(own, STYLE)];
  const idOfName = new Map(owns.map(({ text }) => [nameOf(text), idOf(text)]));
  const nameOfId = new Map(given.styles.map((style) => [style.attributes.styleId ?? '', givenName(style)]));
  const byName = new Map(given.styles.map((style) => [givenName(style), style]));
  const bases = new Map<string, string>();
  for (const { text } of owns) {
    const base = child(byName.get(nameOf(text)), 'basedOn')?.attributes.val;
    const ownBase = base === undefined ? undefined : idOfName.get(nameOfId.get(base) ?? '');
    // Styles that are based on each other in a circle have no look at all.
    if (ownBase !== undefined && !leadsTo(bases, ownBase, idOf(text))) bases.set(idOf(text), ownBase);
  }
  const replaced = owns.map((element) => {
    const other = byName.get(nameOf(element.text));
    const adopt = other && !/w:type="table"/u.test(element.text);
    return { ...element, text: adopt ? adopted(element.text, other, bases.get(idOf(element.text))) : element.text };
  });
  const [ownDefaults] = elementsOf(own, DEFAULTS);
  if (given.defaults && ownDefaults) replaced.unshift({ ...ownDefaults, text: defaultsXml(given.defaults) });
  let result = '';
  let at = 0;
  for (const { start, end, text } of replaced.toSorted((a, b) => a.start - b.start)) {
    result += own.slice(at, start) + text;
    at = end;
  }
  return result + own.slice(at);
}

function leadsTo(bases: Map<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = bases.get(at)) if (at === to) return true;
  return false;
}

/** Our style, under the id that our paragraphs use, with the look of the other. */
function adopted(own: string, other: GivenElement, base: string | undefined): string {
  const basedOn = base === undefined ? '' : `<w:basedOn w:val="${base}"/>`;
  return withoutElements(own, ['w:basedOn', 'w:pPr', 'w:rPr'])
    .replace(/<w:name\s[^<>]*\/>/u, (name) => name + basedOn)
    .replace(/<\/w:style>$/u, () => `${lookOf(other)}</w:style>`);
}

function lookOf(style: GivenElement | undefined): string {
  return paragraphLook(style) + runLook(style);
}

const paragraphLook = (parent: GivenElement | undefined) => propertiesXml(child(parent, 'pPr'), PARAGRAPH_PROPERTIES);
const runLook = (parent: GivenElement | undefined) => propertiesXml(child(parent, 'rPr'), RUN_PROPERTIES);

function defaultsXml(defaults: GivenElement): string {
  const run = `<w:rPrDefault>${runLook(child(defaults, 'rPrDefault'))}</w:rPrDefault>`;
  const paragraph = `<w:pPrDefault>${paragraphLook(child(defaults, 'pPrDefault'))}</w:pPrDefault>`;
  return `<${DEFAULTS}>${run}${paragraph}</${DEFAULTS}>`;
}

function idOf(style: string): string {
  return /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
}

function nameOf(style: string): string {
  return caseless(/<w:name\s+w:val="([^"]*)"/.exec(style)?.[1] ?? '');
}

function givenName(style: GivenElement): string {
  return caseless(child(style, 'name')?.attributes.val ?? '');
}
