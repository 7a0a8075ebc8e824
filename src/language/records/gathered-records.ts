/** Which records the answers make: none where they are in doubt, contradict each other or a record, or are recorded. */

import { type OccurrenceState, occurrenceStates, undatedState } from '../../calendar/progress.ts';
import { STATE_NAMES } from '../../calendar/status.ts';
import { printDay } from '../../deadline/index.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { wordsAlone } from '../../fold.ts';
import type { TargetAnswer, TaskAnswer } from '../../forms/answers.ts';
import { figuresOf, figureWords, latestFigure } from '../../forms/forms.ts';
import type { CellPlace, FormRow } from '../../forms/read.ts';
import { groupsOf, lastOf, nth } from '../../known.ts';
import type { Plan, ProgressEntry, ProgressState, Target, Task, Unit } from '../../plan/model.ts';
import { membersIn } from '../../plan/parties.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { type Answers, BOOK, type DueRow, placeOf, type Row, shownPlace, shownTitle } from './gathered.ts';
import type { Wanted } from './record.ts';
import { subjectTitle } from './subjects.ts';
import type { Facts } from './words.ts';

interface GatheredWanted extends Wanted {
  facts: Facts & Pick<TaskAnswer, 'evidence' | 'reasons' | 'proposals'>;
}

export class GatheredRecords {
  /** What is to be recorded once somebody says yes. */
  readonly wanted: GatheredWanted[] = [];

  constructor(
    private plan: Plan,
    private readonly answers: Answers,
  ) {}

  /** Holds what follows against what is wanted so far too: forms of a later period are read as if gathered later. */
  goOn(): void {
    const made = this.wanted.slice(this.held).map(asEntry);
    this.held = this.wanted.length;
    this.plan = { ...this.plan, progress: [...this.plan.progress, ...made] };
  }

  private held = 0;

  /** Rows that stand more than once, in a copied sheet or a second file: equal ones count once, others not at all. */
  distinct<R extends Row<TaskAnswer | TargetAnswer>>(rows: readonly R[], keyOf: (row: R) => string): R[] {
    return groupsOf(rows, keyOf).flatMap(([first, ...more]) => {
      const said = (row: R) => JSON.stringify(row.answer);
      if (more.every((row) => said(row) === said(first))) return [first];
      const places = [first, ...more].map(({ row: { place } }) => shownPlace(place)).join('; ');
      this.answers.doubt(
        first.unit,
        shownTitle(first.row),
        `Ghi khác nhau ở nhiều chỗ: ${places}.`,
        first.row.place,
        'contradicts',
      );
      return [];
    });
  }

  task(task: Task, all: readonly DueRow[]): void {
    const title = subjectTitle(this.plan, task);
    const rows = this.distinct(all, ({ row }) => `${row.key.unit}|${row.key.ordinal}`);
    const days = (task.deadline?.occurrences ?? []).map(({ due }) => due);
    const now = days.length > 0 ? occurrenceStates(this.plan, task, days) : [undatedState(this.plan, task)];
    const open: DueRow[] = [];
    for (const [ordinal, group] of Map.groupBy(rows, ({ row }) => row.key.ordinal)) {
      const at = Math.max(0, ordinal - 1);
      const row = this.together(task, group, title);
      if (row && !this.known(row, nth(now, at), task, title)) open.push(row);
    }
    if (open.length === 0) return;
    const { entries, settledBy } = this.entriesFor(task, open, days);
    const after = (extra: GatheredWanted[]) =>
      occurrenceStates({ ...this.plan, progress: [...this.plan.progress, ...extra.map(asEntry)] }, task, days);
    const states = days.length > 0 ? after(entries) : [];
    const fits = days.every((due, i) => {
      const row = open.find((each) => each.due === due);
      return nth(states, i).state === (row?.answer.state ?? nth(now, i).state);
    });
    if (days.length > 0 && !fits) {
      for (const { unit, row, due, answer } of open) {
        const words = `«${STATE_NAMES[answer.state!]}» cho hạn ${printDay(due!)} không ghi riêng được vì hạn trước hoặc sau ghi khác. Hãy ghi bằng tay.`;
        this.answers.doubt(unit, title, words, placeOf(row, 'state'));
      }
      return;
    }
    this.wanted.push(...entries);
    for (const each of open) {
      const { unit, row, answer, due } = each;
      const before = nth(now, Math.max(0, row.key.ordinal - 1)).state;
      const day = answer.doneOn ? ` ngày ${printDay(answer.doneOn)}` : '';
      const when = due && days.length > 1 ? `hạn ${printDay(due)}: ` : '';
      const was = before === 'notStarted' ? '' : `, trước đó «${STATE_NAMES[before]}»`;
      this.answers.add(unit, {
        kind: before === 'notStarted' ? 'new' : 'changed',
        title,
        words: `${when}${STATE_NAMES[answer.state!]}${day}${was}${togetherWords(each, settledBy.get(each))}`,
        place: placeOf(row, 'state'),
      });
    }
  }

  /** What several units lead is done when all of them say so; less than that one of them may say alone. */
  private together<R extends Row<TaskAnswer>>(task: Task, group: readonly R[], title: string): R | undefined {
    const units = membersIn(task.leads, this.plan);
    const book = group.find(({ unit }) => unit === BOOK);
    if (book) {
      const { state, doneOn } = book.answer;
      // Whoever keeps the workbook knows of all who lead the task: of several one may have been done before.
      const other = group.find(
        ({ answer }) =>
          answer.state !== state ||
          (doneOn && answer.doneOn && (units.length < 2 ? answer.doneOn !== doneOn : answer.doneOn > doneOn)),
      );
      if (!other)
        return {
          ...nth(group.filter(({ unit }) => unit !== BOOK).concat(book), 0),
          answer: joined(book.answer, group),
        };
      const words = `Sổ theo dõi ghi ${stateWords(book.answer)}, phiếu ghi ${stateWords(other.answer)}.`;
      this.answers.doubt(other.unit, title, words, other.row.place, 'contradicts');
      return undefined;
    }
    if (units.length < 2) return group[0];
    const open = group.filter(({ answer }) => answer.state !== 'done');
    const done = group.filter(({ answer }) => answer.state === 'done');
    const silent = units.filter((unit) => !group.some((row) => row.unit === unit));
    if (open.length === 0 && silent.length === 0) {
      const last = lastOf(done.toSorted((a, b) => (a.answer.doneOn! < b.answer.doneOn! ? -1 : 1)));
      return { ...last, answer: joined(last.answer, done) };
    }
    for (const { unit, row } of done) {
      const others = [...silent.map((each) => each.title), ...open.map((each) => each.unit.title)].join('; ');
      this.answers.doubt(
        unit,
        title,
        `Nhiệm vụ do nhiều đơn vị chủ trì: đơn vị này ghi hoàn thành, còn ${others} thì chưa.`,
        placeOf(row, 'state'),
      );
    }
    const differing = new Set(open.map(({ answer }) => answer.state));
    const [first] = open;
    if (differing.size < 2) return first && { ...first, answer: joined(first.answer, open) };
    for (const { unit, row, answer } of open) {
      this.answers.doubt(
        unit,
        title,
        `Các đơn vị cùng chủ trì ghi khác nhau; đơn vị này ghi «${STATE_NAMES[answer.state!]}».`,
        placeOf(row, 'state'),
        'contradicts',
      );
    }
    return undefined;
  }

  /** Whether nothing is to be recorded of it: it is recorded already, or the records say otherwise. */
  private known({ unit, row, answer, day }: Row<TaskAnswer>, now: OccurrenceState, task: Task, title: string): boolean {
    const place = placeOf(row, 'state');
    const { doneOn } = now;
    // An earlier form comes back once more: as of its day that is what is recorded.
    const asThen = ({ subject, on, state }: ProgressEntry) => subject === task && on === day && state === answer.state;
    const openThen = now.state !== 'done' || (doneOn !== undefined && doneOn > day);
    if (answer.state !== 'done' && openThen && this.plan.progress.some(asThen)) {
      return this.same(unit, title, answer, task, row, place);
    }
    if (now.state === 'done') {
      if (answer.state !== 'done') {
        const when = doneOn ? ` ngày ${printDay(doneOn)}` : '';
        this.answers.doubt(
          unit,
          title,
          `Phiếu ghi «${STATE_NAMES[answer.state!]}», mà đã ghi hoàn thành${when}.`,
          place,
          'contradicts',
        );
        return true;
      }
      // Of a record that settles several days only the last is known to be that day.
      const within = (last: IsoDay) => now.together && answer.doneOn! <= last;
      if (doneOn && doneOn !== answer.doneOn && !within(doneOn)) {
        const words = `Phiếu ghi xong ngày ${printDay(answer.doneOn!)}, mà đã ghi ngày ${printDay(doneOn)}.`;
        this.answers.doubt(unit, title, words, placeOf(row, 'doneOn'), 'contradicts');
        return true;
      }
      return this.same(unit, title, answer, task, row, place);
    }
    if (now.state !== answer.state) return false;
    return this.same(unit, title, answer, task, row, place);
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
        [...evidence, ...reasons, ...proposals].map((text) => wordsAlone(joinedText(text))),
      ),
    );
    const more = (
      [
        ['evidence', answer.evidence],
        ['reason', answer.reasons],
        ['proposal', answer.proposals],
      ] as const
    ).flatMap(([field, list]) =>
      list.filter((words) => !known.has(wordsAlone(words))).map((words) => ({ field, words })),
    );
    if (more.length === 0) this.answers.add(unit, { kind: 'same', title, words: 'đã ghi như vậy', place });
    for (const { field, words } of more) {
      this.answers.doubt(
        unit,
        title,
        `Đã ghi tình trạng này; phiếu có thêm «${words}» mà lần ghi trước không có.`,
        placeOf(row, field),
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
  ): { entries: GatheredWanted[]; settledBy: Map<DueRow, DueRow> } {
    const rows = open.toSorted(byDueDay);
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
    const entries = made.map(({ row, with: settled }): GatheredWanted => {
      const { answer, unit, day, filled } = row;
      const { state, doneOn } = answer;
      const inOrder = [...settled, row].toSorted(byDueDay);
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

  target({ row, answer, unit, day, filled, target }: Row<TargetAnswer> & { target: Target }): void {
    const title = subjectTitle(this.plan, target);
    const place = placeOf(row, 'value');
    const { value, total, evidence, reasons, proposals } = answer;
    const unitWord = total === undefined ? target.unit : undefined;
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
    const says = (entry: ProgressEntry) => entry.value === value && entry.total === total;
    // Figures are of a day: the form of an earlier period may come back once more.
    const asThen = figuresOf(this.plan, target, unit).some((entry) => entry.on === day && says(entry));
    if (asThen || (latest && says(latest))) {
      this.same(unit, title, answer, target, row, place);
      return;
    }
    if (latest && latest.on >= day) {
      const before = `${figureWords(latest)} ngày ${printDay(latest.on)}`;
      this.answers.doubt(
        unit,
        title,
        `Phiếu (ngày ${printDay(day)}) ghi ${words}, mà đã ghi ${before}.`,
        place,
        'contradicts',
      );
      return;
    }
    this.wanted.push({ subject: target, day, facts, reporter: unit, origin: originOf(unit, row, filled) });
    const was = latest ? `, trước đó ${figureWords(latest)} (${printDay(latest.on)})` : '';
    this.answers.add(unit, { kind: latest ? 'changed' : 'new', title, words: `kết quả ${words}${was}`, place });
  }
}

/** The answer with the evidence, reasons and proposals of all rows. */
function joined(answer: TaskAnswer, rows: readonly Row<TaskAnswer>[]): TaskAnswer {
  const all = (field: 'evidence' | 'reasons' | 'proposals') => [...new Set(rows.flatMap((row) => row.answer[field]))];
  return { ...answer, evidence: all('evidence'), reasons: all('reasons'), proposals: all('proposals') };
}

/** "«Hoàn thành» ngày 24/3/2027" */
function stateWords({ state, doneOn }: TaskAnswer): string {
  return `«${STATE_NAMES[state!]}»${doneOn ? ` ngày ${printDay(doneOn)}` : ''}`;
}

function byDueDay(a: DueRow, b: DueRow): number {
  return a.row.key.ordinal - b.row.key.ordinal;
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

function asEntry({ subject, day, facts, reporter }: GatheredWanted): ProgressEntry {
  const { evidence, reasons, proposals, ...said } = facts;
  const { source } = subject;
  const texts = (list: readonly string[]) => list.map((text) => ({ parts: [{ kind: 'text' as const, text }], source }));
  return {
    ...said,
    on: day,
    subject,
    ...(reporter ? { reporter } : {}),
    evidence: texts(evidence),
    reasons: texts(reasons),
    proposals: texts(proposals),
    source,
  };
}
