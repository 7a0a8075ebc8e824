/** Word's own numbering for the numbers of the document model. */
import type { Numbering } from '../../document/model.ts';
import { type NumberingScheme, numberLabel, pointLetter } from '../../document/numbering.ts';
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

const FORMS: Record<Exclude<NumberingScheme, 'point' | 'dash' | 'plus'>, Omit<NumberForm, 'key' | 'start'>> = {
  article: { format: 'decimal', text: 'Điều %1.', bold: true },
  part: { format: 'upperRoman', text: '%1.' },
  section: { format: 'decimal', text: '%1.' },
  clause: { format: 'decimal', text: '%1.' },
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
function formOf({ scheme, value }: Numbering): NumberForm {
  switch (scheme) {
    case 'dash':
    case 'plus':
      return { key: scheme, format: 'bullet', text: numberLabel(scheme, value), start: 1 };
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

/** A list of Word's own. */
export interface WordNumber {
  /** From 1. */
  id: number;
}

/** A level's XML and the lists that count by it. */
interface Definition {
  level: string;
  start: number;
  lists: WordNumber[];
}

/**
 * Collects the numbering of a document while its paragraphs are made. Every list is a list of Word's own (w:num) that
 * starts again, so an item added in Word moves the numbers after it.
 */
export class WordNumbering {
  private readonly definitions = new Map<string, Definition>();
  private readonly open = new Map<string, OpenList>();
  private lists = 0;

  numberOf(numbering: Numbering, paragraph: NumberedParagraph): WordNumber {
    const form = formOf(numbering);
    const kind = `${form.key} ${paragraph.firstLine} ${paragraph.hasText}`;
    // Signs are the same in every list and never start again.
    if (form.format === 'bullet') return this.definitions.get(kind)?.lists[0] ?? this.newList(kind, form, paragraph);
    const list = `${numbering.scheme} ${numbering.list}`;
    const current = this.open.get(list);
    if (current?.kind === kind && current.next === numbering.value) {
      current.next++;
      return current.use;
    }
    const use = this.newList(`${kind} ${form.start}`, form, paragraph);
    this.open.set(list, { kind, next: numbering.value + 1, use });
    return use;
  }

  /** The part `word/numbering.xml`. */
  get part(): string {
    const definitions = [...this.definitions.values()];
    const lists = definitions
      .flatMap(({ lists, start }, definition) => lists.map(({ id }) => ({ id, start, definition })))
      .sort((a, b) => a.id - b.id);
    return [
      `${XML_DECLARATION}<w:numbering xmlns:w="${W_NAMESPACE}">`,
      ...definitions.map(
        ({ level }, id) =>
          `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${listSign(id)}"/><w:multiLevelType w:val="singleLevel"/>${level}</w:abstractNum>`,
      ),
      ...lists.map(
        ({ id, start, definition }) =>
          `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
      ),
      '</w:numbering>',
    ].join('');
  }

  private newList(name: string, form: NumberForm, paragraph: NumberedParagraph): WordNumber {
    let definition = this.definitions.get(name);
    if (!definition) {
      definition = { level: levelXml(form, paragraph), start: form.start, lists: [] };
      this.definitions.set(name, definition);
    }
    const list: WordNumber = { id: ++this.lists };
    definition.lists.push(list);
    return list;
  }
}

function levelXml({ format, text, start, bold }: NumberForm, { firstLine, hasText }: NumberedParagraph): string {
  return [
    `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>`,
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
