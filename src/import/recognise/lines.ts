/** Paragraphs as lines of an official document: their number, typed or Word's own, apart from their words. */
import type { Place, WordParagraph } from '../reader/model.ts';
import { type Tidied, tidyLines } from '../tidy.ts';

/** Kinds of numbers that the language counts by itself. */
export type LabelKind = 'article' | 'part' | 'item' | 'point' | 'dash' | 'plus' | 'bullet' | 'star';

export interface Label {
  kind: LabelKind;
  /** 1 for "1.", "I.", "a)"; 0 of dashes. */
  value: number;
  /** Of "1.2.3.": 1 and 2. */
  above?: number[];
}

export interface Line {
  /** With its number, Word's own too, in one line. */
  full: string;
  label?: Label;
  /** Without the number; "\n" for a break in it. */
  text: string;
  /** How many letters of the paragraph are its number. */
  typed: number;
  /** `text` with its looks and notes: see `marks.ts`. */
  marked?: string;
  /** Its looks are not to be said. */
  bare?: true;
  bold: boolean;
  italic: boolean;
  center: boolean;
  /** "Nguồn kinh phí: " in bold in front of text that is not. */
  boldLead?: string;
  /** A new page begins with it. */
  startsPage?: true;
  place: Place;
  paragraph: WordParagraph;
}

/** a, b, c, d, đ, e, g … as official documents count (NĐ 30/2020). */
const POINTS = 'abcdđeghiklmnopqrstuvxy';

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

export function romanValue(text: string): number {
  let total = 0;
  let before = 0;
  for (const letter of [...text].toReversed()) {
    const value = ROMAN[letter] ?? 0;
    total += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return total;
}

const LABELS: [LabelKind, RegExp][] = [
  ['article', /^Điều (\d{1,3})\s*[.:]\s*/u],
  ['part', /^([IVXL]{1,7})\s*[.]\s*(?=\S)/u],
  ['item', /^(\d{1,3})\s?\.(?:\s+(?=\S)|(?=[^\s\d]))/u],
  // "1.2. Hạ tầng", "1.2 Hạ tầng"; "1.2 tỷ đồng" is an amount.
  ['item', /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\.\s*(?=[^\s\d])|\s+(?=\p{Lu}))/u],
  ['point', /^([a-zđ])\s*\)\s*(?=\S)/u],
  ['dash', /^[-–—▪●◦]\s*(?=[^\s\d])|^[-–—▪●◦]\s+(?=\S)/u],
  ['bullet', /^•\s*(?=\S)/u],
  ['star', /^\*\s+(?=\S)/u],
  ['plus', /^\+\s*(?=\S)/u],
];

const COUNTLESS: ReadonlySet<LabelKind> = new Set<LabelKind>(['dash', 'plus', 'bullet', 'star']);

/** The number in front of a text, and how long it is. */
export function labelOf(text: string): { label: Label; length: number } | undefined {
  for (const [kind, pattern] of LABELS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [all, sign = ''] = match;
    const above = kind === 'item' ? sign.split('.').map(Number) : [];
    const value = above.pop() ?? valueOfLabel(kind, sign);
    if (value === undefined) return undefined;
    return { label: { kind, value, ...(above.length > 0 ? { above } : {}) }, length: all.length };
  }
  return undefined;
}

function valueOfLabel(kind: LabelKind, sign: string): number | undefined {
  if (kind === 'part') return romanValue(sign);
  if (kind === 'point') {
    const index = POINTS.indexOf(sign);
    return index < 0 ? undefined : index + 1;
  }
  return COUNTLESS.has(kind) ? 0 : Number(sign);
}

/** A paragraph as a line; undefined where it holds no words. */
export function lineOf(paragraph: WordParagraph, tidied?: Tidied): Line | undefined {
  const own = tidyLines(paragraph.text, tidied);
  const [head, ...rest] = paragraph.caps ? own.map((line) => line.toLocaleUpperCase('vi')) : own;
  if (head === undefined) return undefined;
  // The word that a list of Word's own counts by ("Bước 1") stays in front where no kind of ours is it.
  const first = paragraph.label ? `${paragraph.label.text} ${head}` : head;
  const full = [first, ...rest].join(' ');
  const found = labelOf(first);
  const text = [first.slice(found?.length ?? 0), ...rest].join('\n');
  return {
    full,
    ...(found ? { label: found.label } : {}),
    text,
    typed: Math.max(0, (found?.length ?? 0) - (paragraph.label ? paragraph.label.text.length + 1 : 0)),
    bold: paragraph.bold,
    italic: paragraph.italic,
    center: paragraph.alignment === 'center',
    ...boldLead(paragraph, found?.length ?? 0),
    place: paragraph.place,
    paragraph,
  };
}

/** Words in bold up to a colon, followed by words that are not. */
function boldLead(paragraph: WordParagraph, labelLength: number): { boldLead?: string } {
  if (paragraph.bold) return {};
  const bold: string[] = [];
  for (const { text, bold: isBold } of paragraph.stretches) {
    if (!isBold && text.trim()) break;
    bold.push(text);
  }
  const [lead = ''] = tidyLines(bold.join(''));
  const label = paragraph.label ? 0 : labelLength;
  const words = lead.slice(label);
  return words.endsWith(':') && words.length < 120 && /\p{L}/u.test(words) ? { boldLead: words } : {};
}
