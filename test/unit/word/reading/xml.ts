/** XML parts of a Word file as elements, read by a parser that refuses what is not well-formed. */
import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';

export type { Element };

export function parseXml(text: string): Element {
  const document: Document = new DOMParser().parseFromString(text, 'text/xml');
  return document.documentElement!;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The elements right inside, or those of one name: "w:p". */
export function children(element: Element, name?: string): Element[] {
  const all = Array.from(element.childNodes).filter(isElement);
  return name === undefined ? all : all.filter((child) => child.nodeName === name);
}

/** The first element at the end of a path: `child(p, 'w:pPr', 'w:spacing')`. */
export function child(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => at && children(at, name)[0], element);
}

export function descendants(element: Element, name: string): Element[] {
  return Array.from(element.getElementsByTagName(name));
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = attribute(element, name);
  return value === undefined ? undefined : Number(value);
}

/** Word's switches: `<w:b/>` is on, `<w:b w:val="false"/>` off. */
export function isOn(element: Element): boolean {
  return !['0', 'false', 'off'].includes(attribute(element, 'w:val') ?? '1');
}
