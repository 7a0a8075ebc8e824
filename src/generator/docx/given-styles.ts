/** The styles of a Word file that somebody brings along, read without trusting it. */

import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { InputError } from '../../files/input/input-error.ts';
import { unzipBounded } from '../../files/input/unzip.ts';
import type { GivenElement } from './style-properties.ts';
import { W_NAMESPACE } from './xml.ts';

export interface GivenStyles {
  /** `w:docDefaults`. */
  defaults?: GivenElement;
  styles: GivenElement[];
}

/** Word writes the one, and the other where a file is saved as "Strict Open XML". */
const NAMESPACES = new Set([W_NAMESPACE, 'http://purl.oclc.org/ooxml/wordprocessingml/main']);
const STYLES_PART = 'word/styles.xml';
/** Styles hold properties, and those hold values. */
const DEEPEST = 40;

/** Why the styles cannot be used: the file is none of Word's, or that part of it is broken. */
export type StylesProblem = 'noWord' | 'broken';

export function stylesOf(word: Uint8Array): GivenStyles | StylesProblem {
  let part: Uint8Array | undefined;
  try {
    part = unzipBounded(word, (name) => name === STYLES_PART)[STYLES_PART];
  } catch (error) {
    if (error instanceof InputError) return 'noWord';
    throw error;
  }
  return part ? parsed(strFromU8(part)) : 'noWord';
}

class Broken extends Error {}

function parsed(xml: string): GivenStyles | 'broken' {
  const root: GivenElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const broken = () => {
    throw new Broken();
  };
  // What a file declares for itself can grow without end when it is read.
  parser.on('doctype', broken);
  parser.on('error', broken);
  parser.on('opentag', ({ uri, local, attributes }) => {
    const own = NAMESPACES.has(uri);
    const values = Object.values(attributes).filter((attribute) => NAMESPACES.has(attribute.uri));
    const element: GivenElement = {
      // What others add to the language (`w14:…`) is no property that we know.
      name: own ? local : '',
      attributes: Object.fromEntries(values.map((attribute) => [attribute.local, attribute.value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) broken();
  });
  parser.on('closetag', () => open.pop());
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof Broken) return 'broken';
    throw error;
  }
  const styles = root.children.find(({ name }) => name === 'styles');
  if (!styles) return 'broken';
  return { defaults: child(styles, 'docDefaults'), styles: styles.children.filter(({ name }) => name === 'style') };
}

export function child(element: GivenElement | undefined, name: string): GivenElement | undefined {
  return element?.children.find((each) => each.name === name);
}
