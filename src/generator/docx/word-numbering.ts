/** Word's own numbering for the numbers of the document model. */

import type { Numbering } from '../../document/model.ts';
import { type NumberingScheme, numberLabel, pointLetter } from '../../document/numbering.ts';
import { nth } from '../../known.ts';
import { W_NAMESPACE, XML_DECLARATION, xmlText } from './xml.ts';

/** How numbers of one kind are written: Word's format, the text around the number and the number it starts with. */
interface NumberForm {
  /** Paragraphs of one list share a form as long as this is equal. */
  key: string;
  format: 'decimal' | 'upperRoman' | 'lowerLetter' | 'bullet' | 'none';
  text: string;
  start: number;
  bold?: boolean;
}

type Sign = 'dash' | 'plus' | 'bullet' | 'star';

const FORMS: Record<
  Exclude<NumberingScheme, 'section' | 'clause' | 'point' | Sign>,
  Omit<NumberForm, 'key' | 'start'>
> = {
  article: { format: 'decimal', text: 'Điều %1.', bold: true },
  part: { format: 'upperRoman', text: '%1.' },
  objective: { format: 'decimal', text: '%1.' },
  subTarget: { format: 'decimal', text: '(%1)' },
  groupRow: { format: 'upperRoman', text: '%1', bold: true },
  taskRow: { format: 'decimal', text: '%1' },
};

/**
 * Stretches of the Vietnamese alphabet that are also stretches of the English one, which is all Word can count in:
 * the letters from value `from` to `to` are Word's letters from `start`. What lies between (đ) is written as text.
 */
const LETTER_RUNS = [
  { from: 1, to: 4, start: 1 }, // a–d
  { from: 6, to: 6, start: 5 }, // e
  { from: 7, to: 9, start: 7 }, // g–i
  { from: 10, to: 21, start: 11 }, // k–v
  { from: 22, to: 23, start: 24 }, // x–y
];

/** The form of one number; `start` is what Word counts where this list has the given value. */
function formOf(numbering: Numbering): NumberForm {
  const { scheme, value } = numbering;
  switch (scheme) {
    case 'dash':
    case 'plus':
    case 'bullet':
    case 'star':
      return { key: scheme, format: 'bullet', text: numberLabel(numbering), start: 1 };
    // The numbers above as text.
    case 'section':
    case 'clause': {
      const over = (numbering.above ?? []).map((number) => `${number}.`).join('');
      return { key: `item ${over}`, format: 'decimal', text: `${over}%1.`, start: value };
    }
    case 'point': {
      const run = LETTER_RUNS.find(({ from, to }) => value >= from && value <= to);
      if (run) {
        const start = run.start + value - run.from;
        return { key: `point-${run.from}`, format: 'lowerLetter', text: '%1)', start };
      }
      return { key: `point-${value}`, format: 'none', text: `${pointLetter(value)})`, start: 1 };
    }
    default:
      return { key: scheme, ...FORMS[scheme], start: value };
  }
}

/** How a numbered paragraph of the document is laid out around its number. */
export interface NumberedParagraph {
  /** First-line indent, twips. */
  firstLine: number;
  /** A number alone in its cell takes no space after it, so that it stands centred. */
  hasText: boolean;
}

interface OpenList {
  kind: string;
  next: number;
  use: WordNumber;
}

/** Sections and clauses of one list, with the numbers that Word has reached at each level: 1.2. is [1, 2]. */
interface OpenItems {
  kind: string;
  reached: number[];
  definition: Definition;
  id: number;
}

/** A list of Word's own. */
export interface WordNumber {
  /** From 1. */
  id: number;
  /** From 0. */
  level: number;
}

/** The levels of a list, and the lists that count by them with the number that the first level begins with. */
interface Definition {
  levels: string[];
  lists: { id: number; start: number }[];
}

/** As many as Word has. */
const MOST_LEVELS = 9;

/**
 * Collects the numbering of a document while its paragraphs are made. Every list is a list of Word's own (w:num) that
 * starts again, so an item added in Word moves the numbers after it.
 */
export class WordNumbering {
  private readonly definitions = new Map<string, Definition>();
  private readonly open = new Map<string, OpenList>();
  private readonly openItems = new Map<string, OpenItems>();
  private lists = 0;

  numberOf(numbering: Numbering, paragraph: NumberedParagraph): WordNumber {
    const { scheme } = numbering;
    return (
      (scheme === 'section' || scheme === 'clause' ? this.itemOf(numbering, paragraph) : undefined) ??
      this.plainNumberOf(numbering, paragraph)
    );
  }

  private plainNumberOf(numbering: Numbering, paragraph: NumberedParagraph): WordNumber {
    const form = formOf(numbering);
    const kind = `${form.key} ${paragraph.firstLine} ${paragraph.hasText}`;
    const level = () => levelXml(0, form, paragraph);
    // Signs are the same in every list and never start again.
    if (form.format === 'bullet') {
      const id = this.definitions.get(kind)?.lists[0]?.id ?? this.newList(this.definition(kind, level), form.start);
      return { id, level: 0 };
    }
    const list = `${form.key} ${numbering.list}`;
    const current = this.open.get(list);
    if (current?.kind === kind && current.next === numbering.value) {
      current.next++;
      return current.use;
    }
    const use = { id: this.newList(this.definition(`${kind} ${form.start}`, level), form.start), level: 0 };
    this.open.set(list, { kind, next: numbering.value + 1, use });
    return use;
  }

  /**
   * 1., 1.1., 1.1.1.: levels of one list, so that a section added in Word moves the numbers below it too. Undefined where
   * Word would count otherwise.
   */
  private itemOf({ list, above = [], value }: Numbering, paragraph: NumberedParagraph): WordNumber | undefined {
    const path = [...above, value];
    const level = above.length;
    const kind = `${paragraph.firstLine} ${paragraph.hasText}`;
    let items = this.openItems.get(list);
    if (items?.kind !== kind || !isNext(items.reached, path)) {
      if (level > 0) return undefined;
      // Levels of lists that share a definition would count one another's.
      const definition = this.definition(`item ${list} ${this.lists}`, () => itemLevel(0, paragraph));
      items = { kind, reached: [], definition, id: this.newList(definition, value) };
      this.openItems.set(list, items);
    }
    const { levels } = items.definition;
    if (levels.length === level) levels.push(itemLevel(level, paragraph));
    items.reached = path;
    return { id: items.id, level };
  }

  /** The part `word/numbering.xml`. */
  get part(): string {
    const definitions = [...this.definitions.values()];
    const lists = definitions
      .flatMap(({ lists }, definition) => lists.map((list) => ({ ...list, definition })))
      .sort((a, b) => a.id - b.id);
    return [
      `${XML_DECLARATION}<w:numbering xmlns:w="${W_NAMESPACE}">`,
      ...definitions.map(
        ({ levels }, id) =>
          `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${listSign(id)}"/><w:multiLevelType w:val="${levels.length > 1 ? 'multilevel' : 'singleLevel'}"/>${levels.join('')}</w:abstractNum>`,
      ),
      ...lists.map(
        ({ id, start, definition }) =>
          `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
      ),
      '</w:numbering>',
    ].join('');
  }

  private definition(name: string, level: () => string): Definition {
    let definition = this.definitions.get(name);
    if (!definition) {
      definition = { levels: [level()], lists: [] };
      this.definitions.set(name, definition);
    }
    return definition;
  }

  private newList({ lists }: Definition, start: number): number {
    const id = ++this.lists;
    lists.push({ id, start });
    return id;
  }
}

/** Whether Word counts `path` after `reached`: the next of its level, or the first below the last one. */
function isNext(reached: readonly number[], path: readonly number[]): boolean {
  const level = path.length - 1;
  if (level >= MOST_LEVELS || reached.length < level) return false;
  const before = reached.length > level ? nth(reached, level) : 0;
  return path[level] === before + 1 && path.every((value, i) => i === level || value === reached[i]);
}

/** "%1.", "%1.%2.", … */
function itemLevel(level: number, paragraph: NumberedParagraph): string {
  const text = Array.from({ length: level + 1 }, (_, i) => `%${i + 1}.`).join('');
  return levelXml(level, { format: 'decimal', text, start: 1 }, paragraph);
}

function levelXml(
  level: number,
  { format, text, start, bold }: Omit<NumberForm, 'key'>,
  { firstLine, hasText }: NumberedParagraph,
): string {
  return [
    `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>`,
    `<w:suff w:val="${hasText ? 'space' : 'nothing'}"/><w:lvlText w:val="${xmlText(text)}"/><w:lvlJc w:val="left"/>`,
    `<w:pPr><w:ind w:left="0" w:firstLine="${firstLine}"/></w:pPr>`,
    bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : '',
    '</w:lvl>',
  ].join('');
}

/** Word tells definitions apart by a number of their own when text is copied between files. */
function listSign(id: number): string {
  return (0x4d540000 + id).toString(16).toUpperCase();
}
