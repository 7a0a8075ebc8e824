import { xmlText } from './xml.ts';

/** An element of another file, names without their prefix. */
export interface GivenElement {
  name: string;
  attributes: Record<string, string>;
  children: GivenElement[];
}

/** Attributes with their values. */
type Attributes = Record<string, RegExp>;
interface Property {
  name: string;
  attributes: Attributes;
  /** Without it the property says nothing. */
  required?: string;
  /** Elements inside, each once. */
  inside?: Property[];
}

const ON_OFF: Attributes = { val: /^(?:0|1|true|false|on|off)$/u };
const TWIPS = /^-?\d{1,5}$/u;
const POSITIVE = /^\d{1,4}$/u;
const COLOUR = /^(?:auto|[0-9a-f]{6})$/iu;
const FONT = /^[\p{L}\p{N} .()@_+-]{1,31}$/u;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu;

const flag = (name: string): Property => ({ name, attributes: ON_OFF });
const value = (name: string, val: RegExp, more: Attributes = {}): Property => ({
  name,
  attributes: { val, ...more },
  required: 'val',
});

const SHADING = value('shd', /^(?:clear|nil|solid)$/u, { color: COLOUR, fill: COLOUR });
const BORDER: Attributes = { sz: /^\d{1,2}$/u, space: /^\d{1,2}$/u, color: COLOUR };
const border = (name: string) => value(name, /^(?:nil|none|single|double|dotted|dashed|thick)$/u, BORDER);

export const RUN_PROPERTIES: readonly Property[] = [
  { name: 'rFonts', attributes: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT } },
  ...['b', 'bCs', 'i', 'iCs', 'caps', 'smallCaps', 'strike', 'dstrike'].map(flag),
  value('color', COLOUR),
  value('spacing', TWIPS),
  value('w', /^(?:[1-9]\d?|[1-5]\d\d|600)$/u),
  value('kern', POSITIVE),
  value('position', TWIPS),
  value('sz', POSITIVE),
  value('szCs', POSITIVE),
  value('u', /^(?:none|single|words|double|thick|dotted|dash)$/u, { color: COLOUR }),
  SHADING,
  value('vertAlign', /^(?:baseline|superscript|subscript)$/u),
  { name: 'lang', attributes: { val: LANGUAGE, eastAsia: LANGUAGE, bidi: LANGUAGE } },
];

export const PARAGRAPH_PROPERTIES: readonly Property[] = [
  ...['keepNext', 'keepLines', 'pageBreakBefore', 'widowControl', 'suppressLineNumbers'].map(flag),
  { name: 'pBdr', attributes: {}, inside: ['top', 'left', 'bottom', 'right', 'between'].map(border) },
  SHADING,
  flag('suppressAutoHyphens'),
  {
    name: 'spacing',
    attributes: {
      before: /^\d{1,5}$/u,
      after: /^\d{1,5}$/u,
      line: TWIPS,
      lineRule: /^(?:auto|exact|atLeast)$/u,
    },
  },
  {
    name: 'ind',
    attributes: { left: TWIPS, right: TWIPS, hanging: /^\d{1,5}$/u, firstLine: /^\d{1,5}$/u },
  },
  flag('contextualSpacing'),
  flag('mirrorIndents'),
  value('jc', /^(?:left|center|right|both|start|end|distribute)$/u),
  value('textAlignment', /^(?:top|center|baseline|bottom|auto)$/u),
  value('outlineLvl', /^[0-8]$/u),
];

/** The properties of an element (`rPr`, `pPr`) as XML, in the order of the schema; empty where there are none. */
export function propertiesXml(element: GivenElement | undefined, known: readonly Property[]): string {
  const inside = known.map((property) => propertyXml(element, property)).join('');
  return element && inside ? `<w:${element.name}>${inside}</w:${element.name}>` : '';
}

function propertyXml(parent: GivenElement | undefined, { name, attributes, required, inside }: Property): string {
  const given = parent?.children.find((child) => child.name === name);
  if (!given) return '';
  if (inside) return propertiesXml(given, inside);
  const kept = Object.entries(attributes).filter(([attribute, allowed]) =>
    allowed.test(given.attributes[attribute] ?? ''),
  );
  if (required !== undefined && !kept.some(([attribute]) => attribute === required)) return '';
  const isFlag = attributes === ON_OFF;
  if (kept.length === 0 && !isFlag) return '';
  const words = kept.map(([attribute]) => ` w:${attribute}="${xmlText(given.attributes[attribute]!)}"`).join('');
  return `<w:${name}${words}/>`;
}
