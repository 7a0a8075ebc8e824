/** Word's own numbering for the numbers of the document model. */
import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Numbering } from '../../document/model.ts';
import { type NumberingScheme, numberLabel, pointLetter } from '../../document/numbering.ts';

/** How numbers of one kind are written: Word's format, the text around the number and the number it starts with. */
interface NumberForm {
  /** Paragraphs of one list share a form as long as this is equal. */
  key: string;
  format: ILevelsOptions['format'];
  text: string;
  start: number;
  bold?: boolean;
}

const FORMS: Record<Exclude<NumberingScheme, 'point' | 'dash' | 'plus'>, Omit<NumberForm, 'key' | 'start'>> = {
  article: { format: LevelFormat.DECIMAL, text: 'Điều %1.', bold: true },
  part: { format: LevelFormat.UPPER_ROMAN, text: '%1.' },
  section: { format: LevelFormat.DECIMAL, text: '%1.' },
  clause: { format: LevelFormat.DECIMAL, text: '%1.' },
  objective: { format: LevelFormat.DECIMAL, text: '%1.' },
  subTarget: { format: LevelFormat.DECIMAL, text: '(%1)' },
  groupRow: { format: LevelFormat.UPPER_ROMAN, text: '%1', bold: true },
  taskRow: { format: LevelFormat.DECIMAL, text: '%1' },
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
      return { key: scheme, format: LevelFormat.BULLET, text: numberLabel(scheme, value), start: 1 };
    case 'point': {
      const run = LETTER_RUNS.find(({ from, to }) => value >= from && value <= to);
      if (run) {
        const start = run.start + value - run.from;
        return { key: `point-${run.from}`, format: LevelFormat.LOWER_LETTER, text: '%1)', start };
      }
      return { key: `point-${value}`, format: LevelFormat.NONE, text: `${pointLetter(value)})`, start: 1 };
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

/** What a paragraph needs to take part in Word's numbering. */
export interface WordNumber {
  reference: string;
  level: 0;
  instance: number;
}

/**
 * Collects the numbering definitions of a document while its paragraphs are made. Every list is a list of Word's own
 * (w:num) that starts again, so an item added in Word moves the numbers after it.
 */
export class WordNumbering {
  private readonly levels = new Map<string, ILevelsOptions>();
  private readonly open = new Map<string, OpenList>();
  private instances = 0;

  numberOf(numbering: Numbering, paragraph: NumberedParagraph): WordNumber {
    const form = formOf(numbering);
    const kind = `${form.key} ${paragraph.firstLine} ${paragraph.hasText}`;
    // Signs are the same in every list and never start again.
    if (form.format === LevelFormat.BULLET)
      return { reference: this.define(kind, form, paragraph), level: 0, instance: 0 };
    const list = `${numbering.scheme} ${numbering.list}`;
    const current = this.open.get(list);
    if (current?.kind === kind && current.next === numbering.value) {
      current.next++;
      return current.use;
    }
    const reference = this.define(`${kind} ${form.start}`, form, paragraph);
    const use: WordNumber = { reference, level: 0, instance: ++this.instances };
    this.open.set(list, { kind, next: numbering.value + 1, use });
    return use;
  }

  get options(): INumberingOptions {
    return { config: [...this.levels].map(([reference, level]) => ({ reference, levels: [level] })) };
  }

  private define(name: string, form: NumberForm, { firstLine, hasText }: NumberedParagraph): string {
    const reference = `MTCL ${name}`;
    if (!this.levels.has(reference)) {
      this.levels.set(reference, {
        level: 0,
        format: form.format,
        text: form.text,
        start: form.start,
        alignment: AlignmentType.LEFT,
        suffix: hasText ? LevelSuffix.SPACE : LevelSuffix.NOTHING,
        style: {
          run: form.bold ? { bold: true } : undefined,
          paragraph: { indent: { left: 0, firstLine } },
        },
      });
    }
    return reference;
  }
}
