/** The rows of forms and of the tracking workbook, each with what of the plan it speaks of. */

import { STATE_NAMES } from '../../calendar/status.ts';
import { printDay } from '../../deadline/index.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { wordsAlone } from '../../fold.ts';
import { dayIn, isDoubt, type TargetAnswer, type TaskAnswer, targetAnswer, taskAnswer } from '../../forms/answers.ts';
import { type SubjectKeys, subjectKeys } from '../../forms/keys.ts';
import { type FormRow, type ReadForm, readForm, readTracking, type TrackingRow } from '../../forms/read.ts';
import type { OfficeFile } from '../../import/reader/model.ts';
import { heldBy, nth } from '../../known.ts';
import type { Plan, Target, Task, Unit } from '../../plan/model.ts';
import { type Answers, BOOK, type DueRow, type Row, shownTitle } from './gathered.ts';
import { subjectTitle } from './subjects.ts';

export class GatheredRows {
  /** Files and rows that belong to no form of this plan. */
  readonly strange: string[] = [];
  /** Who gave an answer. */
  readonly answered = new Set<Unit>();
  /** A form of a unit is among the files, filled in or not. */
  hasForms = false;
  /** The tracking workbook is: it is nobody's answer. */
  hasBook = false;
  private readonly rows: { row: FormRow; unit: Unit }[] = [];
  private readonly keys: SubjectKeys;

  constructor(
    private readonly plan: Plan,
    private readonly today: IsoDay,
    private readonly answers: Answers,
    /** Cut-off day of the period that is asked for: forms of another one do not answer it. */
    private readonly until?: IsoDay,
  ) {
    this.keys = subjectKeys(plan);
  }

  read(office: OfficeFile, file: string): void {
    const form = readForm(office, file);
    if (form.rows.length > 0 || form.problems.length > 0) {
      this.hasForms = true;
      this.rows.push(...this.rowsOf(form));
      return;
    }
    const { year, agency, rows } = readTracking(office, file);
    if (rows.length === 0) {
      this.strange.push(`«${file}» không phải phiếu báo cáo hay sổ theo dõi của MTCL.`);
    } else if (year !== undefined && year !== this.plan.year) {
      this.strange.push(`«${file}» là sổ theo dõi năm ${year}, không phải kế hoạch năm ${this.plan.year}.`);
    } else if (
      agency !== undefined &&
      this.plan.agency.named &&
      wordsAlone(agency) !== wordsAlone(this.plan.agency.title)
    ) {
      this.strange.push(`«${file}» là sổ theo dõi của ${agency}, không phải của ${this.plan.agency.title}.`);
    } else {
      this.hasBook = true;
      this.answers.of(BOOK).files.push(file);
      for (const row of rows) this.rows.push(...this.trackingRow(row));
    }
  }

  /** What they say of tasks. What cannot be told is in doubt. */
  tasks(): (DueRow & { task: Task })[] {
    return this.rows.flatMap(({ row, unit }) => this.taskRow(row, unit));
  }

  targets(): (Row<TargetAnswer> & { target: Target })[] {
    return this.rows.flatMap(({ row, unit }) => this.targetRow(row, unit));
  }

  private rowsOf(form: ReadForm): { row: FormRow; unit: Unit }[] {
    const { file, rows, problems } = form;
    const { agency } = this.plan;
    const other = rows.find(({ key }) => key.agency !== undefined && agency.named && key.agency !== agency.id)?.key
      .agency;
    if (other !== undefined) {
      this.strange.push(`«${file}» là phiếu của cơ quan «${other}», không phải kế hoạch của ${agency.title}.`);
      return [];
    }
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
    for (const unit of new Set(known.map((each) => each.unit))) this.answers.of(unit).files.push(file);
    const owner = known[0]?.unit;
    for (const { words, place } of problems) {
      if (owner) this.answers.add(owner, { kind: 'doubtful', title: 'Phiếu', words, place });
      else this.strange.push(`«${file}», trang «${place.sheet}», ô ${place.cell}: ${words}`);
    }
    return known;
  }

  /** By the words of the task and its due day, where these are those of one alone. */
  private trackingRow({ title, due, cells, place }: TrackingRow): { row: FormRow; unit: Unit }[] {
    const day = dayIn(due, '9999-12-31');
    const words = wordsAlone(title);
    const found = this.plan.tasks.flatMap((task) =>
      wordsAlone(subjectTitle(this.plan, task)) === words
        ? (task.deadline?.occurrences ?? []).flatMap((one, i) => (one.due === day ? [{ task, ordinal: i + 1 }] : []))
        : [],
    );
    const [only, ...more] = found;
    if (!only || more.length > 0) {
      const why = only ? 'Kế hoạch có nhiều việc cùng tên, cùng hạn này.' : 'Kế hoạch không có việc này với hạn này.';
      if (wordsAlone(cells.state.text) !== wordsAlone(STATE_NAMES.notStarted))
        this.answers.doubt(BOOK, title, why, place);
      return [];
    }
    const key = {
      kind: 'task',
      year: this.plan.year,
      unit: '',
      key: heldBy(this.keys.tasks, only.task),
      ordinal: only.ordinal,
    } as const;
    return [{ row: { key, cells, place }, unit: BOOK }];
  }

  private taskRow(row: FormRow, unit: Unit): (Row<TaskAnswer> & { task: Task; due?: IsoDay })[] {
    if (row.key.kind !== 'task') return [];
    const task = this.keys.task(row.key.key);
    if (!task) {
      this.lost(row, unit, ['state', 'doneOn', 'evidence', 'reason', 'proposal']);
      return [];
    }
    const title = subjectTitle(this.plan, task);
    const answer = taskAnswer(row, this.today);
    const filled = isDoubt(answer) || answer.state !== undefined;
    if (!filled) return [];
    this.heard(unit, row);
    const occurrences = task.deadline?.occurrences ?? [];
    // It had no due day when the form went out and has one now: that one is meant.
    const ordinal = row.key.ordinal === 0 && occurrences.length === 1 ? 1 : row.key.ordinal;
    const due = occurrences[ordinal - 1]?.due;
    if (isDoubt(answer)) {
      const which = due && occurrences.length > 1 ? `${title}, hạn ${printDay(due)}` : title;
      this.answers.doubt(unit, which, answer.words, answer.place);
      return [];
    }
    if (!this.titleFits(row, task, title, unit)) return [];
    if (!due && (ordinal > 0 || occurrences.length > 0)) {
      const words = `Thời hạn của việc này đã đổi từ khi gửi phiếu, ${ordinal > 0 ? 'hạn ấy không còn' : 'nay có nhiều hạn'}.`;
      this.answers.doubt(unit, title, words, row.place);
      return [];
    }
    const days = this.daysOf(row, unit, title);
    const own = { ...row, key: { ...row.key, ordinal } };
    return days ? [{ row: own, answer, unit, ...days, task, ...(due ? { due } : {}) }] : [];
  }

  private targetRow(row: FormRow, unit: Unit): (Row<TargetAnswer> & { target: Target })[] {
    if (row.key.kind !== 'target') return [];
    const target = this.keys.target(row.key.key);
    if (!target) {
      this.lost(row, unit, ['value', 'total', 'evidence', 'reason', 'proposal']);
      return [];
    }
    const title = subjectTitle(this.plan, target);
    const answer = targetAnswer(row, target);
    if (!isDoubt(answer) && answer.value === undefined) return [];
    this.heard(unit, row);
    if (isDoubt(answer)) {
      this.answers.doubt(unit, title, answer.words, answer.place);
      return [];
    }
    const days = this.daysOf(row, unit, title);
    return days ? [{ row, answer, unit, ...days, target }] : [];
  }

  private heard(unit: Unit, { asOf }: FormRow): void {
    if (this.until === undefined || asOf === undefined || asOf === this.until) this.answered.add(unit);
  }

  /** An answer about what the plan does not hold any more. */
  private lost(row: FormRow, unit: Unit, fields: readonly (keyof FormRow['cells'])[]): void {
    const said = fields.map((field) => row.cells[field]).find((cell) => cell?.text);
    if (!said) return;
    this.heard(unit, row);
    this.answers.doubt(
      unit,
      shownTitle(row),
      `Ghi «${said.text}» mà kế hoạch không còn việc, chỉ tiêu này.`,
      said.place,
    );
  }

  /** A table that was sorted without its hidden column tells one task's answer of another. */
  private titleFits({ cells: { title: shown } }: FormRow, task: Task, title: string, unit: Unit): boolean {
    if (!shown?.text) return true;
    const words = wordsAlone(nth(shown.text.split('\n(cùng chủ trì'), 0));
    const ofAnother = () =>
      this.plan.tasks.some((each) => each !== task && wordsAlone(subjectTitle(this.plan, each)) === words);
    if (words === wordsAlone(title) || !ofAnother()) return true;
    this.answers.doubt(
      unit,
      nth(shown.text.split('\n'), 0),
      `Mã của dòng là của việc «${title}»: hình như bảng đã được sắp xếp mà không kèm cột ẩn.`,
      shown.place,
    );
    return false;
  }

  private daysOf(row: FormRow, unit: Unit, title: string): Pick<Row<unknown>, 'day' | 'filled'> | undefined {
    const { reportDay, asOf } = row;
    const { today } = this;
    // Without a day on the form it is as of the day it is gathered.
    const filled = reportDay?.text ? dayIn(reportDay, today) : today;
    if (typeof filled === 'string') return { day: asOf && asOf < filled ? asOf : filled, filled };
    this.answers.doubt(unit, title, `Ngày báo cáo: ${filled.words}`, filled.place);
    return undefined;
  }
}
