/** Word's own numbers: they stand in no text, Word counts them (ECMA-376, part 1, 17.9). */
import { roman } from '../../plan/roman.ts';
import { child, elements, switchOf, valOf, type XmlElement } from './xml.ts';

interface Level {
  start: number;
  format: string;
  /** "%1.%2." */
  text: string;
  /** Counts on over levels above it. */
  restart?: number;
  /** All numbers in it Arabic. */
  legal: boolean;
}

interface Abstract {
  levels: Map<number, Level>;
  /** The style whose list it is; that list names the style in turn. */
  link?: string;
  styleLink?: string;
}

interface List {
  abstract: string | undefined;
  levels: Map<number, Level>;
  /** Where the list begins, by level, at its first paragraph. */
  starts: Map<number, number>;
  begun: boolean;
}

const LEVELS = 9;
/** Of the words around a number; Word itself takes fewer. */
const LONGEST_LABEL = 250;

export class NumberingEngine {
  private readonly lists = new Map<string | undefined, List>();
  /** One count for each abstract list: lists that share one go on counting. */
  private readonly counts = new Map<string | undefined, (number | undefined)[]>();

  constructor(root: XmlElement | undefined) {
    const abstracts = new Map<string | undefined, Abstract>();
    for (const element of elements(root).filter(({ name }) => name === 'w:abstractNum')) {
      abstracts.set(element.attributes['w:abstractNumId'], {
        levels: levelsOf(element),
        link: valOf(element, 'w:numStyleLink'),
        styleLink: valOf(element, 'w:styleLink'),
      });
    }
    const linked = new Map<string, string | undefined>();
    for (const [id, { styleLink }] of abstracts) if (styleLink && !linked.has(styleLink)) linked.set(styleLink, id);
    for (const element of elements(root).filter(({ name }) => name === 'w:num')) {
      let id = valOf(element, 'w:abstractNumId');
      const link = abstracts.get(id)?.link;
      if (link) id = linked.get(link) ?? id;
      const levels = new Map(abstracts.get(id)?.levels ?? []);
      const starts = new Map<number, number>();
      for (const override of elements(element).filter(({ name }) => name === 'w:lvlOverride')) {
        const level = Number(override.attributes['w:ilvl']);
        const start = valOf(override, 'w:startOverride');
        if (start !== undefined && isLevel(level)) starts.set(level, Number(start));
        for (const [index, own] of levelsOf(override)) levels.set(index, own);
      }
      this.lists.set(element.attributes['w:numId'], { abstract: id, levels, starts, begun: false });
    }
  }

  /** The label of the next paragraph of a list; undefined where the list prints none. */
  next(listId: string, level: number): string | undefined {
    const list = this.lists.get(listId);
    if (!list || !isLevel(level)) return undefined;
    const counts = this.counts.get(list.abstract) ?? [];
    this.counts.set(list.abstract, counts);
    if (!list.begun) {
      for (const [at, start] of list.starts) counts[at] = start - 1;
      list.begun = true;
    }
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = list.levels.get(below)?.restart;
      if (restart === 0 || (restart !== undefined && level >= restart)) continue;
      counts[below] = undefined;
    }
    for (let at = 0; at < level; at++) counts[at] ??= list.levels.get(at)?.start ?? 1;
    const own = list.levels.get(level);
    counts[level] = counts[level] === undefined ? (own?.start ?? 1) : counts[level] + 1;
    if (!own || own.format === 'none') return own?.text.replace(/%\d/gu, '') || undefined;
    if (own.format === 'bullet') return bullet(own.text);
    const text = own.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatNumber(counts[at] ?? 1, own.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal'));
    });
    return text.slice(0, LONGEST_LABEL) || undefined;
  }
}

function isLevel(level: number): boolean {
  return Number.isInteger(level) && level >= 0 && level < LEVELS;
}

function levelsOf(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of elements(parent).filter(({ name }) => name === 'w:lvl')) {
    const restart = valOf(element, 'w:lvlRestart');
    const index = Number(element.attributes['w:ilvl']);
    if (!isLevel(index)) continue;
    levels.set(index, {
      start: Number(valOf(element, 'w:start') ?? 1),
      format: valOf(element, 'w:numFmt') ?? 'decimal',
      text: (child(element, 'w:lvlText')?.attributes['w:val'] ?? '').slice(0, LONGEST_LABEL),
      restart: restart === undefined ? undefined : Number(restart),
      legal: switchOf(element, 'w:isLgl') ?? false,
    });
  }
  return levels;
}

/** Letters of symbol fonts stand in the private area: all of them are marks of a list. */
function bullet(text: string): string {
  if (/^[-–—]$/u.test(text) || text === '\uf02d') return '-';
  if (text === '+' || text === '\uf02b') return '+';
  return /^[\ue000-\uf8ff]?$/u.test(text) ? '•' : text;
}

/** Longer Roman numbers and rows of letters are nobody's. */
const LARGEST = 3999;

function formatNumber(value: number, format: string): string {
  if (value < 1 || value > LARGEST) return String(value);
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** a … z, aa, bb: Word repeats the letter. */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}
