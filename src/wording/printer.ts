/** Prints texts with their references for one document: what is cited or abbreviated the first time stands in full. */

import type { FigureName, ResultName } from '../plan/figures.ts';
import type { NamedElement, Objective, Plan, RichText, TextPart, TextVariable } from '../plan/model.ts';
import { fullCitation, shortCitation } from './citations.ts';
import type { Marks } from './marks.ts';
import { nameInText } from './names.ts';
import { targetWords } from './targets.ts';

export class Printer {
  private readonly introduced = new Set<string>();
  private introduces = true;
  /** How often something was printed that depends on more than the words and the names of elements. */
  lookups = 0;

  constructor(
    readonly plan: Plan,
    /** Figures of a report; elsewhere they print as a blank. */
    private readonly figure?: (name: FigureName) => string,
    /** Abbreviations that the document has no use for. */
    private readonly inFull: ReadonlySet<string> = new Set(),
    /** What a report has of an element; elsewhere it prints as a blank. */
    private readonly result?: (target: NamedElement, result: ResultName) => string,
    /** Bold, italics and notes; elsewhere only the words print. */
    private readonly marks?: Marks,
  ) {}

  /** The text as one string; line feeds stay. */
  text(rich: RichText | undefined, objective?: Objective): string {
    if (!rich) return '';
    for (const part of rich.parts) if (dependsOnDocument(part)) this.lookups++;
    return rich.parts
      .map((part) => (this.marks ? this.marked(part, this.marks, objective) : this.words(part, objective)))
      .join('');
  }

  private words(part: TextPart, objective: Objective | undefined): string {
    if (part.kind === 'text') return part.text;
    if (part.kind === 'variable') return this.variable(part.variable, objective);
    if (part.result) return this.result?.(part.target, part.result) ?? '…';
    return this.reference(part.target);
  }

  private marked(part: TextPart, marks: Marks, objective: Objective | undefined): string {
    const words = marks.look(this.words(part, objective), part);
    if (part.kind !== 'text' || !part.note) return words;
    const note = splitLines(this.text(part.note, objective)).join(' ');
    return note ? words + marks.note(note) : words;
  }

  /** The text of a title or heading: what is not introduced yet stands in full and is introduced by the text below. */
  heading(rich: RichText | undefined): string {
    this.introduces = false;
    try {
      return this.text(rich);
    } finally {
      this.introduces = true;
    }
  }

  /** The same on one line: a heading, a name in a list. */
  headingLine(rich: RichText | undefined): string {
    return splitLines(this.heading(rich)).join(' ');
  }

  /** A text inside a sentence: its lines behind one another. */
  line(rich: RichText | undefined): string {
    return this.lines(rich).join(' ');
  }

  /** The lines of a text, without blank ones. */
  lines(rich: RichText | undefined, objective?: Objective): string[] {
    return splitLines(this.text(rich, objective));
  }

  private variable(variable: TextVariable, objective: Objective | undefined): string {
    switch (variable) {
      case 'year':
        return String(this.plan.year);
      case 'previousYear':
        return String(this.plan.year - 1);
      case 'nextYear':
        return String(this.plan.year + 1);
      case 'agency':
        return this.plan.agency.title;
      case 'target':
        return objective?.targets.map(targetWords).join('; ') ?? '';
      default:
        return this.figure?.(variable) ?? '…';
    }
  }

  private reference(target: NamedElement): string {
    switch (target.type) {
      case 'legalBasis': {
        const title = this.text(target.title);
        return this.first(target.id) ? fullCitation(target, title) : shortCitation(target, title);
      }
      case 'abbreviation':
        if (this.inFull.has(target.id) || (!this.introduces && !this.introduced.has(target.id))) return target.meaning;
        return this.first(target.id)
          ? `${target.meaning} (sau đây viết tắt là ${nameInText(target)})`
          : nameInText(target);
      case 'task':
        return this.text(target.statement, target.objective);
      default:
        return nameInText(target);
    }
  }

  /** True the first time; from then on the short form is enough. */
  first(id: string): boolean {
    if (this.introduced.has(id)) return false;
    this.introduced.add(id);
    return true;
  }
}

/** First and later mentions, figures, the plan's year, and what is set apart from the words around. */
function dependsOnDocument(part: TextPart): boolean {
  if (part.kind === 'variable') return true;
  if (part.kind === 'text') return Boolean(part.bold || part.italic || part.note);
  return part.result !== undefined || ['legalBasis', 'abbreviation', 'task'].includes(part.target.type);
}

/** Abbreviations and legal bases always print short: an entry stands alone, there is no first time. */
export function shortPrinter(plan: Plan): Printer {
  const printer = new Printer(plan);
  for (const { id } of [...plan.abbreviations, ...plan.legalBases]) printer.first(id);
  return printer;
}

/** Lines with single spaces, without blank ones; the room left for a number or a day stays. */
export function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(SPACES, ' '))
    .filter(Boolean);
}

/** More than one space; behind these words something is to be written. */
const SPACES = /(?<=\S)(?<!(?:số|ngày|tháng|năm|:)) {2,}/giu;

/** Upper case by Vietnamese rules. */
export function upper(text: string): string {
  return text.toUpperCase();
}
