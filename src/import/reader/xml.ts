/** XML of a part as a light tree. Entities of its own (`<!DOCTYPE`) are refused: Office writes none. */
import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { broken } from './package.ts';

export interface XmlElement {
  /** With its prefix: "w:p". */
  name: string;
  attributes: Record<string, string>;
  /** In their order; text only where the element may hold some. */
  children: (XmlElement | string)[];
}

/** Deeper than any table in a table. */
const DEEPEST = 400;

export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  parser.on('doctype', () => {
    throw broken('DOCTYPE');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) throw broken('too deep');
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const text = (words: string) => {
    const element = open.at(-1);
    // White space between elements says nothing; in texts it does.
    if (element && (words.trim() || TEXTS.has(element.name))) element.children.push(words);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', (error) => {
    throw broken(error);
  });
  parser.write(decoded(bytes)).close();
  const [first] = elements(root);
  if (!first) throw broken('empty');
  return first;
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
