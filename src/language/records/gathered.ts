/** What the forms that came back say, unit by unit. */
import type { IsoDay } from '../../deadline/model.ts';
import type { TaskAnswer } from '../../forms/answers.ts';
import type { CellPlace, FormRow } from '../../forms/read.ts';
import type { Unit } from '../../plan/model.ts';
import type { Wanted } from './record.ts';

/** `new`: nothing was recorded; `changed`: something else was, earlier; `same`: it is recorded; the others are not recorded. */
export type ItemKind = 'new' | 'changed' | 'same' | 'doubtful' | 'contradicts';

export interface GatheredItem {
  kind: ItemKind;
  title: string;
  words: string;
  place: CellPlace;
}

export interface UnitAnswers {
  unit: Unit;
  files: string[];
  items: GatheredItem[];
}

export interface Gathered {
  units: UnitAnswers[];
  /** What is to be recorded once somebody says yes. */
  wanted: Wanted[];
  /** Units that were asked something and sent nothing with an answer in it. */
  missing: Unit[];
  /** Only the tracking workbook was among the files: who has not answered is not known, and nobody is `missing`. */
  bookOnly: boolean;
  /** Files and rows that belong to no form of this plan. */
  strange: string[];
}

export interface GatherOptions {
  today: IsoDay;
  /** Who is to answer; default: whoever leads a task. */
  expected?: readonly Unit[];
  /** Title of the report period that they are to answer for; default: any. */
  period?: string;
}

export interface Row<Answer> {
  row: FormRow;
  answer: Answer;
  unit: Unit;
  /** What it says is as of this day: the cut-off day that the form asks for where it was filled in later. */
  day: IsoDay;
  /** The day that the form says it was filled in. */
  filled: IsoDay;
}

/** A row about one of a task's due days; without one the task has none, and the row is the only one of it. */
export type DueRow = Row<TaskAnswer> & { due?: IsoDay };

/** Stands for who keeps the tracking workbook. */
export const BOOK: Unit = {
  type: 'unit',
  id: '',
  named: false,
  title: 'Sổ theo dõi',
  source: { uri: '', start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  nameSource: { uri: '', start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
};

/** Collects what is found of each unit. */
export class Answers {
  private readonly units = new Map<Unit, UnitAnswers>();

  get all(): UnitAnswers[] {
    return [...this.units.values()];
  }

  of(unit: Unit): UnitAnswers {
    const known = this.units.get(unit);
    if (known) return known;
    const made: UnitAnswers = { unit, files: [], items: [] };
    this.units.set(unit, made);
    return made;
  }

  add(unit: Unit, item: GatheredItem): void {
    this.of(unit).items.push(item);
  }

  doubt(unit: Unit, title: string, words: string, place: CellPlace, kind: ItemKind = 'doubtful'): void {
    this.add(unit, { kind, title, words, place });
  }
}

/** The words of its task or target in the form; its mark where they are gone. */
export function shownTitle({ cells, key }: FormRow): string {
  return cells.title?.text.split('\n')[0] || key.key;
}

/** The cell that says it; the row where another row says it. */
export function placeOf(row: FormRow, field: keyof FormRow['cells']): CellPlace {
  return row.cells[field]?.place ?? row.place;
}

/** "phieu.xlsx, trang «Nhiệm vụ», ô F12" */
export function shownPlace({ file, sheet, cell }: CellPlace): string {
  return `${file}, trang «${sheet}», ô ${cell}`;
}
