/**
 * Forms that came back, held against the plan: what is new, what is as recorded, what is in doubt or contradicts a record,
 * each with its sheet and cell. Nothing is guessed: what is in doubt is not recorded. Pure.
 */

import { occurrenceStates } from '../../calendar/progress.ts';
import { STATE_NAMES } from '../../calendar/status.ts';
import { printDay } from '../../deadline/index.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { dayIn, isDoubt, type TargetAnswer, type TaskAnswer, targetAnswer, taskAnswer } from '../../forms/answers.ts';
import { figureWords, latestFigure, latestState } from '../../forms/forms.ts';
import { type SubjectKeys, subjectKeys } from '../../forms/keys.ts';
import {
  type CellPlace,
  type FormRow,
  type ReadForm,
  readForm,
  readTracking,
  type TrackingRow,
} from '../../forms/read.ts';
import type { OfficeFile } from '../../import/reader/model.ts';
import type { Plan, ProgressEntry, ProgressState, Target, Task, Unit } from '../../plan/model.ts';
import { membersIn } from '../../plan/parties.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { comparable } from '../../report/names.ts';
import type { Wanted } from './record.ts';
import { subjectTitle } from './subjects.ts';

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
  /** Files and rows that belong to no form of this plan. */
  strange: string[];
}

export interface GatherOptions {
  today: IsoDay;
  /** Who is to answer; default: whoever leads a task. */
  expected?: readonly Unit[];
}

interface Row<Answer> {
  row: FormRow;
  answer: Answer;
  unit: Unit;
  /** What it says is as of this day: the cut-off day that the form asks for where it was filled in later. */
  day: IsoDay;
  /** The day that the form says it was filled in. */
  filled: IsoDay;
}

/** A row about one of a task's due days; without one the task has none. */
type DueRow = Row<TaskAnswer> & { due?: IsoDay };

/** Stands for who keeps the tracking workbook. */
const BOOK: Unit = {
  type: 'unit',
  id: '',
  named: false,
  title: 'Sổ theo dõi',
  source: { uri: '', start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  nameSource: { uri: '', start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
};

export function gather(
  plan: Plan,
  files: readonly { name: string; office: OfficeFile }[],
  options: GatherOptions,
): Gathered {
  const gathering = new Gathering(plan, options);
  for (const { name, office } of files) gathering.read(office, name);
  return gathering.finish();
}

class Gathering {
  private readonly units = new Map<Unit, UnitAnswers>();
  private readonly wanted: Wanted[] = [];
  private readonly strange: string[] = [];
  private readonly keys: SubjectKeys;
  private readonly answered = new Set<Unit>();
  private readonly rows: { row: FormRow; unit: Unit }[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly options: GatherOptions,
  ) {
    this.keys = subjectKeys(plan);
  }

  read(office: OfficeFile, file: string): void {
    const form = readForm(office, file);
    if (form.rows.length > 0 || form.problems.length > 0) {
      this.rows.push(...this.rowsOf(form));
      return;
    }
    const { year, rows } = readTracking(office, file);
    if (rows.length === 0) {
      this.strange.push(`«${file}» không phải phiếu báo cáo hay sổ theo dõi của MTCL.`);
    } else if (year !== undefined && year !== this.plan.year) {
      this.strange.push(`«${file}» là sổ theo dõi năm ${year}, không phải kế hoạch năm ${this.plan.year}.`);
    } else {
      this.answersOf(BOOK).files.push(file);
      for (const row of rows) this.rows.push(...this.trackingRow(row));
    }
  }

  finish(): Gathered {
    const tasks = this.rows.flatMap(({ row, unit }) => this.taskRow(row, unit));
    const targets = this.rows.flatMap(({ row, unit }) => this.targetRow(row, unit));
    for (const [task, own] of Map.groupBy(tasks, ({ task }) => task)) this.task(task, own);
    for (const each of this.distinct(targets, ({ row }) => `${row.key.unit}|${row.key.key}`)) this.target(each);
    const leading = this.plan.units.filter((unit) =>
      this.plan.tasks.some((task) => membersIn(task.leads, this.plan).includes(unit)),
    );
    const expected = this.options.expected ?? leading;
    return {
      units: [...this.units.values()],
      wanted: this.wanted,
      missing: expected.filter((unit) => !this.answered.has(unit)),
      strange: this.strange,
    };
  }

  private rowsOf(form: ReadForm): { row: FormRow; unit: Unit }[] {
    const { file, rows, problems } = form;
    const known = rows.flatMap((row) => {
      const unit = this.plan.units.find(({ id }) => id === row.key.unit);
      if (row.key.year === this.plan.year && unit) return [{ row, unit }];
      this.strange.push(
        `«${file}», trang «${row.place.sheet}», dòng ${row.place.cell.replace(/\D/gu, '')}: của ${
          unit ? `năm ${row.key.year}` : `đơn vị «${row.key.unit}» không có trong danh bạ`
        }, không phải kế hoạch năm ${this.plan.year}.`,
      );
      return [];
    });
    for (const unit of new Set(known.map((each) => each.unit))) this.answersOf(unit).files.push(file);
    const owner = known[0]?.unit;
    for (const { words, place } of problems) {
      if (owner) this.add(owner, { kind: 'doubtful', title: 'Phiếu', words, place });
      else this.strange.push(`«${file}», trang «${place.sheet}», ô ${place.cell}: ${words}`);
    }
    return known;
  }

  /** By the words of the task and its due day, where these are those of one alone. */
  private trackingRow({ title, due, cells, place }: TrackingRow): { row: FormRow; unit: Unit }[] {
    const day = dayIn(due, '9999-12-31');
    const words = comparable(title);
    const found = this.plan.tasks.flatMap((task) =>
      comparable(subjectTitle(this.plan, task)) === words
        ? (task.deadline?.occurrences ?? []).flatMap((one, i) => (one.due === day ? [{ task, ordinal: i + 1 }] : []))
        : [],
    );
    const [only, ...more] = found;
    if (!only || more.length > 0) {
      const why = only ? 'Kế hoạch có nhiều việc cùng tên, cùng hạn này.' : 'Kế hoạch không có việc này với hạn này.';
      if (comparable(cells.state.text) !== comparable(STATE_NAMES.notStarted)) this.doubt(BOOK, title, why, place);
      return [];
    }
    const key = {
      kind: 'task',
      year: this.plan.year,
      unit: '',
      key: this.keys.tasks.get(only.task)!,
      ordinal: only.ordinal,
    } as const;
    return [{ row: { key, cells, place }, unit: BOOK }];
  }

  private answersOf(unit: Unit): UnitAnswers {
    const known = this.units.get(unit);
    if (known) return known;
    const made: UnitAnswers = { unit, files: [], items: [] };
    this.units.set(unit, made);
    return made;
  }

  private add(unit: Unit, item: GatheredItem): void {
    this.answersOf(unit).items.push(item);
  }

  private doubt(unit: Unit, title: string, words: string, place: CellPlace, kind: ItemKind = 'doubtful'): void {
    this.add(unit, { kind, title, words, place });
  }

  private taskRow(row: FormRow, unit: Unit): (Row<TaskAnswer> & { task: Task; due?: IsoDay })[] {
    if (row.key.kind !== 'task') return [];
    const task = this.keys.task(row.key.key);
    if (!task) {
      this.lost(row, unit, row.cells.state?.text);
      return [];
    }
    const title = subjectTitle(this.plan, task);
    const answer = taskAnswer(row, this.options.today);
    const filled = isDoubt(answer) || answer.state !== undefined;
    if (!filled) return [];
    this.answered.add(unit);
    if (isDoubt(answer)) {
      this.doubt(unit, title, answer.words, answer.place);
      return [];
    }
    if (!this.titleFits(row, title, unit)) return [];
    const due = (task.deadline?.occurrences ?? [])[row.key.ordinal - 1]?.due;
    if (row.key.ordinal > 0 && !due) {
      this.doubt(unit, title, 'Thời hạn của việc này đã đổi từ khi gửi phiếu, hạn ấy không còn.', row.place);
      return [];
    }
    const days = this.daysOf(row, unit, title);
    return days ? [{ row, answer, unit, ...days, task, ...(due ? { due } : {}) }] : [];
  }

  private targetRow(row: FormRow, unit: Unit): (Row<TargetAnswer> & { target: Target })[] {
    if (row.key.kind !== 'target') return [];
    const target = this.keys.target(row.key.key);
    if (!target) {
      this.lost(row, unit, row.cells.value?.text);
      return [];
    }
    const title = subjectTitle(this.plan, target);
    const answer = targetAnswer(row, target);
    if (!isDoubt(answer) && answer.value === undefined) return [];
    this.answered.add(unit);
    if (isDoubt(answer)) {
      this.doubt(unit, title, answer.words, answer.place);
      return [];
    }
    const days = this.daysOf(row, unit, title);
    return days ? [{ row, answer, unit, ...days, target }] : [];
  }

  /** An answer about what the plan does not hold any more. */
  private lost(row: FormRow, unit: Unit, said: string | undefined): void {
    if (!said) return;
    this.answered.add(unit);
    const title = row.cells.title?.text.split('\n')[0] || row.key.key;
    this.doubt(unit, title, `Ghi «${said}» mà kế hoạch không còn việc, chỉ tiêu này.`, row.place);
  }

  /** A table that was sorted without its hidden column tells one task's answer of another. */
  private titleFits(row: FormRow, title: string, unit: Unit): boolean {
    const shown = row.cells.title;
    if (!shown?.text) return true;
    const words = comparable(shown.text.split('\n(cùng chủ trì')[0]!);
    const task = this.keys.task(row.key.key);
    const others = task ? this.plan.tasks.filter((each) => each !== task) : [];
    const ofAnother = others.some((each) => comparable(subjectTitle(this.plan, each)) === words);
    if (words === comparable(title) || !ofAnother) return true;
    this.doubt(
      unit,
      shown.text.split('\n')[0]!,
      `Mã của dòng là của việc «${title}»: hình như bảng đã được sắp xếp mà không kèm cột ẩn.`,
      shown.place,
    );
    return false;
  }

  private daysOf(row: FormRow, unit: Unit, title: string): Pick<Row<unknown>, 'day' | 'filled'> | undefined {
    const { reportDay, asOf } = row;
    const { today } = this.options;
    // Without a day on the form it is as of the day it is gathered.
    const filled = reportDay?.text ? dayIn(reportDay, today) : today;
    if (typeof filled === 'string') return { day: asOf && asOf < filled ? asOf : filled, filled };
    this.doubt(unit, title, `Ngày báo cáo: ${filled.words}`, filled.place);
    return undefined;
  }

  /** Rows that stand more than once, in a copied sheet or a second file: equal ones count once, others not at all. */
  private distinct<R extends Row<TaskAnswer | TargetAnswer>>(rows: readonly R[], keyOf: (row: R) => string): R[] {
    return [...Map.groupBy(rows, keyOf).values()].flatMap(([first, ...more]) => {
      const said = (row: R) => JSON.stringify(row.answer);
      const other = more.find((row) => said(row) !== said(first!));
      if (!other) return [first!];
      const title = first!.row.cells.title?.text.split('\n')[0] ?? first!.row.key.key;
      const places = [first!, ...more].map(({ row: { place } }) => shownPlace(place)).join('; ');
      this.doubt(first!.unit, title, `Ghi khác nhau ở nhiều chỗ: ${places}.`, first!.row.place, 'contradicts');
      return [];
    });
  }

  private task(task: Task, all: readonly DueRow[]): void {
    const title = subjectTitle(this.plan, task);
    const rows = this.distinct(all, ({ row }) => `${row.key.unit}|${row.key.ordinal}`);
    const days = (task.deadline?.occurrences ?? []).map(({ due }) => due);
    const now = days.length > 0 ? occurrenceStates(this.plan, task, days) : [{ state: latestState(this.plan, task) }];
    const open: DueRow[] = [];
    for (const [ordinal, group] of Map.groupBy(rows, ({ row }) => row.key.ordinal)) {
      const at = Math.max(0, ordinal - 1);
      const row = this.together(task, group, title);
      if (row && !this.known(row, now[at]!, task, title)) open.push(row);
    }
    if (open.length === 0) return;
    const { entries, settledBy } = this.entriesFor(task, open, days);
    const after = (extra: Wanted[]) =>
      occurrenceStates({ ...this.plan, progress: [...this.plan.progress, ...extra.map(asEntry)] }, task, days);
    const states = days.length > 0 ? after(entries) : [];
    const fits = days.every((due, i) => {
      const row = open.find((each) => each.due === due);
      return states[i]!.state === (row?.answer.state ?? now[i]!.state);
    });
    if (days.length > 0 && !fits) {
      for (const { unit, row, due, answer } of open) {
        const words = `«${STATE_NAMES[answer.state!]}» cho hạn ${printDay(due!)} không ghi riêng được vì hạn trước hoặc sau ghi khác. Hãy ghi bằng tay.`;
        this.doubt(unit, title, words, row.cells.state?.place ?? row.place);
      }
      return;
    }
    this.wanted.push(...entries);
    for (const each of open) {
      const { unit, row, answer, due } = each;
      const before = now[Math.max(0, row.key.ordinal - 1)]!.state;
      const day = answer.doneOn ? ` ngày ${printDay(answer.doneOn)}` : '';
      const when = due && days.length > 1 ? `hạn ${printDay(due)}: ` : '';
      const was = before === 'notStarted' ? '' : `, trước đó «${STATE_NAMES[before]}»`;
      this.add(unit, {
        kind: before === 'notStarted' ? 'new' : 'changed',
        title,
        words: `${when}${STATE_NAMES[answer.state!]}${day}${was}${togetherWords(each, settledBy.get(each))}`,
        place: row.cells.state?.place ?? row.place,
      });
    }
  }

  /** What several units lead is done when all of them say so; less than that one of them may say alone. */
  private together<R extends Row<TaskAnswer>>(task: Task, group: readonly R[], title: string): R | undefined {
    const book = group.find(({ unit }) => unit === BOOK);
    if (book) {
      // Whoever keeps the workbook knows of all who lead the task.
      const other = group.find(({ answer }) => answer.state !== book.answer.state);
      if (!other) return book;
      const words = `Sổ theo dõi ghi «${STATE_NAMES[book.answer.state!]}», phiếu ghi «${STATE_NAMES[other.answer.state!]}».`;
      this.doubt(other.unit, title, words, other.row.place, 'contradicts');
      return undefined;
    }
    const units = membersIn(task.leads, this.plan);
    if (units.length < 2) return group[0];
    const open = group.filter(({ answer }) => answer.state !== 'done');
    const done = group.filter(({ answer }) => answer.state === 'done');
    const silent = units.filter((unit) => !group.some((row) => row.unit === unit));
    if (open.length === 0 && silent.length === 0) {
      const last = done.toSorted((a, b) => (a.answer.doneOn! < b.answer.doneOn! ? -1 : 1)).at(-1)!;
      const evidence = [...new Set(done.flatMap(({ answer }) => answer.evidence))];
      return { ...last, answer: { ...last.answer, evidence } };
    }
    for (const { unit, row } of done) {
      const others = [...silent.map((each) => each.title), ...open.map((each) => each.unit.title)].join('; ');
      this.doubt(
        unit,
        title,
        `Nhiệm vụ do nhiều đơn vị chủ trì: đơn vị này ghi hoàn thành, còn ${others} thì chưa.`,
        row.cells.state?.place ?? row.place,
      );
    }
    const differing = new Set(open.map(({ answer }) => answer.state));
    if (differing.size < 2) return open[0];
    for (const { unit, row, answer } of open) {
      this.doubt(
        unit,
        title,
        `Các đơn vị cùng chủ trì ghi khác nhau; đơn vị này ghi «${STATE_NAMES[answer.state!]}».`,
        row.cells.state?.place ?? row.place,
        'contradicts',
      );
    }
    return undefined;
  }

  /** Whether nothing is to be recorded of it: it is recorded already, or the records say otherwise. */
  private known(
    { unit, row, answer }: Row<TaskAnswer>,
    now: { state: ProgressState; doneOn?: IsoDay },
    task: Task,
    title: string,
  ): boolean {
    const place = row.cells.state?.place ?? row.place;
    const doneOn = now.doneOn ?? this.doneOnOf(task);
    if (now.state === 'done') {
      if (answer.state !== 'done') {
        const when = doneOn ? ` ngày ${printDay(doneOn)}` : '';
        this.doubt(
          unit,
          title,
          `Phiếu ghi «${STATE_NAMES[answer.state!]}», mà đã ghi hoàn thành${when}.`,
          place,
          'contradicts',
        );
        return true;
      }
      if (doneOn && now.doneOn && now.doneOn !== answer.doneOn) {
        const words = `Phiếu ghi xong ngày ${printDay(answer.doneOn!)}, mà đã ghi ngày ${printDay(now.doneOn)}.`;
        this.doubt(unit, title, words, row.cells.doneOn?.place ?? place, 'contradicts');
        return true;
      }
      return this.same(unit, title, answer, task, row, place);
    }
    if (now.state !== answer.state) return false;
    return this.same(unit, title, answer, task, row, place);
  }

  private doneOnOf(task: Task): IsoDay | undefined {
    return this.plan.progress.findLast(({ subject, state }) => subject === task && state === 'done')?.doneOn;
  }

  /** Recorded; words of the form that no record has are not to be lost. */
  private same(
    unit: Unit,
    title: string,
    answer: TaskAnswer | TargetAnswer,
    subject: Task | Target,
    row: FormRow,
    place: CellPlace,
  ): boolean {
    const own = this.plan.progress.filter((entry) => entry.subject === subject || this.isOnlyTarget(entry, subject));
    const known = new Set(
      own.flatMap(({ evidence, reasons, proposals }) =>
        [...evidence, ...reasons, ...proposals].map((text) => comparable(joinedText(text))),
      ),
    );
    const more = (
      [
        ['evidence', answer.evidence],
        ['reason', answer.reasons],
        ['proposal', answer.proposals],
      ] as const
    ).flatMap(([field, list]) =>
      list.filter((words) => !known.has(comparable(words))).map((words) => ({ field, words })),
    );
    if (more.length === 0) this.add(unit, { kind: 'same', title, words: 'đã ghi như vậy', place });
    for (const { field, words } of more) {
      this.doubt(
        unit,
        title,
        `Đã ghi tình trạng này; phiếu có thêm «${words}» mà lần ghi trước không có.`,
        row.cells[field]?.place ?? place,
      );
    }
    return true;
  }

  private isOnlyTarget({ subject }: ProgressEntry, target: Task | Target): boolean {
    return (
      subject.type === 'objective' &&
      target.type === 'target' &&
      subject.targets.length === 1 &&
      subject.targets[0] === target
    );
  }

  /**
   * In the order of the due days, so that each record speaks of the day it is about. Where one record settles several
   * due days it holds the evidence and the reasons of all their rows.
   */
  private entriesFor(
    task: Task,
    open: readonly DueRow[],
    days: readonly IsoDay[],
  ): { entries: Wanted[]; settledBy: Map<DueRow, DueRow> } {
    const rows = open.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
    const made: { row: DueRow; with: DueRow[] }[] = [];
    const others = new Map<ProgressState, { with: DueRow[] }>();
    let waiting: DueRow[] = [];
    for (const [i, row] of rows.entries()) {
      const { state, doneOn } = row.answer;
      const next = rows[i + 1];
      // Done after the next day was due, which is done too: that record settles both.
      if (state === 'done' && next?.answer.state === 'done' && next.due !== undefined && doneOn! >= next.due) {
        waiting.push(row);
        continue;
      }
      // One record speaks of all days up to its own.
      const before = state === 'done' || days.length < 2 ? undefined : others.get(state!);
      if (before) {
        before.with.push(row);
        continue;
      }
      const record = { row, with: waiting };
      waiting = [];
      made.push(record);
      if (state !== 'done') others.set(state!, record);
    }
    const settledBy = new Map(made.flatMap((record) => record.with.map((row) => [row, record.row] as const)));
    const entries = made.map(({ row, with: settled }): Wanted => {
      const { answer, unit, day, filled } = row;
      const { state, doneOn } = answer;
      const inOrder = [...settled, row].toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
      const words = (field: 'evidence' | 'reasons' | 'proposals') => [
        ...new Set(inOrder.flatMap((each) => each.answer[field])),
      ];
      return {
        subject: task,
        day: state === 'done' ? doneOn! : day,
        facts: {
          state,
          ...(doneOn ? { doneOn } : {}),
          evidence: words('evidence'),
          reasons: words('reasons'),
          proposals: words('proposals'),
        },
        origin: originOf(unit, row.row, filled),
      };
    });
    return { entries, settledBy };
  }

  private target({ row, answer, unit, day, filled, target }: Row<TargetAnswer> & { target: Target }): void {
    const title = subjectTitle(this.plan, target);
    const place = row.cells.value?.place ?? row.place;
    const { value, total, percent, evidence, reasons, proposals } = answer;
    const unitWord = percent ? '%' : total === undefined && target.unit !== '%' ? target.unit : undefined;
    const facts = {
      value,
      ...(total === undefined ? {} : { total }),
      ...(unitWord ? { unit: unitWord } : {}),
      evidence,
      reasons,
      proposals,
    };
    const words = figureWords({ value: value!, total, unit: unitWord });
    const latest = latestFigure(this.plan, target, unit);
    const same = latest && latest.value === value && latest.total === total;
    if (same) {
      this.same(unit, title, answer, target, row, place);
      return;
    }
    if (latest && latest.on >= day) {
      const before = `${figureWords(latest)} ngày ${printDay(latest.on)}`;
      this.doubt(unit, title, `Phiếu (ngày ${printDay(day)}) ghi ${words}, mà đã ghi ${before}.`, place, 'contradicts');
      return;
    }
    this.wanted.push({ subject: target, day, facts, reporter: unit, origin: originOf(unit, row, filled) });
    const was = latest ? `, trước đó ${figureWords(latest)} (${printDay(latest.on)})` : '';
    this.add(unit, { kind: latest ? 'changed' : 'new', title, words: `đạt ${words}${was}`, place });
  }
}

/** That one record speaks of several due days, and what of the row it does not say. */
function togetherWords({ answer }: DueRow, by: DueRow | undefined): string {
  if (!by?.due) return '';
  const other = answer.doneOn && answer.doneOn !== by.answer.doneOn;
  const day = other ? `, xong ngày ${printDay(by.answer.doneOn!)}; ngày riêng của hạn này không ghi được` : '';
  return ` (ghi chung một dòng với hạn ${printDay(by.due)}${day})`;
}

function originOf(unit: Unit, { reportDay }: FormRow, filled: IsoDay): string {
  const { title } = unit;
  if (unit === BOOK) return 'sổ theo dõi';
  return reportDay?.text ? `phiếu của ${title}, ${printDay(filled)}` : `phiếu của ${title}`;
}

function asEntry({ subject, day, facts }: Wanted): ProgressEntry {
  const { state, doneOn } = facts;
  return { on: day, subject, state, doneOn, evidence: [], reasons: [], proposals: [], source: subject.source };
}

/** "phieu.xlsx, trang «Nhiệm vụ», ô F12" */
export function shownPlace({ file, sheet, cell }: CellPlace): string {
  return `${file}, trang «${sheet}», ô ${cell}`;
}
