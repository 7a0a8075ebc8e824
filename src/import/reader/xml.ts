/** XML of a part as a light tree. Entities of its own (`<!DOCTYPE`) are refused: Office writes none. */
import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { lastOf } from '../../known.ts';
import { broken, tooMany } from './package.ts';

export interface XmlElement {
  /** With its prefix: "w:p". */
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** In their order; text only where the element may hold some. */
  children: readonly (XmlElement | string)[];
}

/** Deeper than any table in a table. */
const DEEPEST = 400;

/** Each takes a hundred bytes or two while the file is read; a thousand pages have half as many. */
const MOST_ELEMENTS = 1_200_000;

/** Of most elements: not a list and a table for each. */
const NO_CHILDREN: readonly never[] = [];
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** @param leftOut What says nothing once it is complete, and is not kept. */
export function parseXml(bytes: Uint8Array, leftOut?: (element: XmlElement) => boolean): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: Growing = { name: '', attributes: NO_ATTRIBUTES, children: [] };
  const open = [root];
  let count = 0;
  parser.on('doctype', () => {
    throw broken('DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, attributes: isEmpty(attributes) ? NO_ATTRIBUTES : attributes });
    if (open.length > DEEPEST) throw broken('too deep');
  });
  parser.on('closetag', () => {
    const { name, attributes, children = NO_CHILDREN } = lastOf(open);
    open.pop();
    const element: XmlElement = { name, attributes, children };
    if (leftOut?.(element)) return;
    if (++count > MOST_ELEMENTS) throw tooMany();
    add(lastOf(open), element);
  });
  const text = (words: string) => {
    const element = lastOf(open);
    // White space between elements says nothing; in texts it does.
    if (words.trim() || TEXTS.has(element.name)) add(element, words);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (error) => {
    throw broken(error);
  });
  parser.write(decoded(bytes)).close();
  const first = root.children?.find((each) => typeof each !== 'string');
  if (!first) throw broken('empty');
  return first;
}

/** One that is not closed yet. */
interface Growing {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children?: (XmlElement | string)[];
}

function add(parent: Growing, child: XmlElement | string): void {
  if (parent.children) parent.children.push(child);
  else parent.children = [child];
}

function isEmpty(attributes: Readonly<Record<string, string>>): boolean {
  for (const _ in attributes) return false;
  return true;
}

const TEXTS = new Set(['w:t', 't', 'w:delText', 'm:t', 'a:t', 'v']);

/** UTF-8 as a rule; some programs write UTF-16. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return strFromU8(marked ? bytes.subarray(3) : bytes);
}

export function elements(parent: XmlElement | undefined): XmlElement[] {
  return parent ? parent.children.filter((child): child is XmlElement => typeof child !== 'string') : [];
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(parent).find((element) => element.name === name);
}

/** The value of `<name w:val="…"/>` in an element. */
export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes['w:val'];
}

/** Whether a switch is on: there, and not "0" or "false"; undefined where the element says nothing. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true');
}

export function elementText(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : elementText(each))).join('');
}
