/** Which forms go out: one for each unit that leads something due, with the targets it works for. */

import { AHEAD_DAYS } from '../calendar/ahead.ts';
import { latestState, occurrenceStates } from '../calendar/progress.ts';
import { addDays, printDay } from '../deadline/index.ts';
import type { IsoDay } from '../deadline/model.ts';
import { heldBy, nth } from '../known.ts';
import { onceFor } from '../memo.ts';
import { agencyDefaults } from '../plan/agency-kinds.ts';
import { agencySlug, asciiSlug, partySlug } from '../plan/ascii-slug.ts';
import type { Plan, ProgressEntry, ProgressState, Target, Task, Unit } from '../plan/model.ts';
import { type Member, membership, membersIn } from '../plan/parties.ts';
import { periodOf, vietnameseDecimal } from '../report/index.ts';
import { isSettled } from '../report/outstanding.ts';
import { capitalised } from '../wording/citations.ts';
import { objectiveSentence, targetSentence } from '../wording/objective-sentence.ts';
import { shortPrinter } from '../wording/printer.ts';
import { targetWords } from '../wording/targets.ts';
import { taskTitle } from '../wording/task-title.ts';
import { rowId, type SubjectKeys, subjectKeys } from './keys.ts';
import type { TargetRow, TaskRow, UnitForm } from './model.ts';
import { leadingUnits } from './too-many.ts';

export interface FormOptions {
  /** The day the forms are made. */
  on: IsoDay;
  /** Title of a report period: what is due up to its cut-off day is asked for. None: what is due in `AHEAD_DAYS`. */
  period?: string;
  /** Only theirs. */
  units?: readonly Unit[];
}

/** @param plan With the records of all its files. Throws TooManyForms. */
export function formsOf(plan: Plan, { on, period, units = plan.units }: FormOptions): UnitForm[] {
  const wanted = period === undefined ? undefined : periodOf(plan, period);
  const until = wanted?.cutOff ?? addDays(on, AHEAD_DAYS);
  const keys = subjectKeys(plan);
  const wordsOf = taskWords(plan);
  return leadingUnits(plan, units, until).flatMap((unit): UnitForm[] => {
    const tasks = taskRows(plan, unit, until, keys, wordsOf);
    const targets = targetRows(plan, unit, keys);
    if (tasks.length === 0 && targets.length === 0) return [];
    return [
      {
        unit,
        agency: plan.agency.title.replace(/(?<!\s)\s*\n\s*/gu, ' '),
        year: plan.year,
        ...(wanted ? { period: wanted.name } : {}),
        until,
        headPosition: agencyDefaults(unit.title).headPosition,
        tasks,
        targets,
      },
    ];
  });
}

/** Tells tasks that the unit leads, alone, with others or in a group. */
export function leading(unit: Unit, plan: Plan): (task: Task) => boolean {
  const isNamed = membership(unit, plan);
  return (task) => isNamed(task.leads);
}

/** What the forms of all who lead a task say of it. */
interface TaskWords extends Pick<TaskRow, 'title' | 'objective' | 'deadline'> {
  leads: readonly Member[];
}

function taskWords(plan: Plan): (task: Task) => TaskWords {
  const printer = shortPrinter(plan);
  return onceFor((task: Task) => ({
    title: taskTitle(task, printer),
    objective: task.objective ? `${task.objective.number}. ${objectiveSentence(task.objective, printer)}` : '',
    deadline: printer.lines(task.deadline?.wording, task.objective).join(' '),
    leads: membersIn(task.leads, plan),
  }));
}

function taskRows(
  plan: Plan,
  unit: Unit,
  until: IsoDay,
  keys: SubjectKeys,
  wordsOf: (task: Task) => TaskWords,
): TaskRow[] {
  return plan.tasks
    .filter(leading(unit, plan))
    .flatMap((task): TaskRow[] => {
      const key = heldBy(keys.tasks, task);
      const { leads, ...words } = wordsOf(task);
      const others = leads.filter((member) => member !== unit).map(({ title }) => title);
      const row = (ordinal: number, state: ProgressState, due?: IsoDay): TaskRow => ({
        id: rowId({ kind: 'task', year: plan.year, unit: unit.id, key, ordinal, ...ofAgency(plan) }),
        ...words,
        ...(due ? { due } : {}),
        state,
        others,
      });
      const days = (task.deadline?.occurrences ?? []).map(({ due }) => due);
      if (days.length === 0) {
        const state = latestState(plan, task);
        return isSettled(state) ? [] : [row(0, state)];
      }
      return occurrenceStates(plan, task, days).flatMap(({ state }, i) =>
        nth(days, i) <= until && !isSettled(state) ? [row(i + 1, state, days[i])] : [],
      );
    })
    .toSorted((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : (a.due ?? '9999') > (b.due ?? '9999') ? 1 : 0));
}

/** Nothing where the files declare no agency. */
function ofAgency({ agency }: Plan): { agency?: string } {
  return agency.named ? { agency: agency.id } : {};
}

function targetRows(plan: Plan, unit: Unit, keys: SubjectKeys): TargetRow[] {
  const printer = shortPrinter(plan);
  const leads = leading(unit, plan);
  return plan.objectives
    .filter(({ tasks }) => tasks.some(leads))
    .flatMap((objective) =>
      objective.targets.map((target): TargetRow => {
        const latest = latestFigure(plan, target, unit);
        return {
          id: rowId({
            kind: 'target',
            year: plan.year,
            unit: unit.id,
            key: heldBy(keys.targets, target),
            ordinal: 0,
            ...ofAgency(plan),
          }),
          objective: `${objective.number}. ${objectiveSentence(objective, printer)}`,
          aimed: capitalised(target.label || target.wording ? targetSentence(target, printer) : targetWords(target)),
          rate: target.unit === '%',
          measure: target.unit ?? '',
          latest: latest ? `${figureWords(latest)} (${printDay(latest.on)})` : '',
        };
      }),
    );
}

/** What the unit recorded last of a target; of an objective with one target it is recorded of either. */
export function latestFigure(plan: Plan, target: Target, unit: Unit): ProgressEntry | undefined {
  return figuresOf(plan, target, unit).at(-1);
}

/** All of them, the latest last. */
export function figuresOf(plan: Plan, target: Target, unit: Unit): ProgressEntry[] {
  const objective = plan.objectives.find(({ targets }) => targets.includes(target));
  return plan.progress
    .filter(
      ({ subject, value, reporter }) =>
        value !== undefined &&
        reporter?.id === unit.id &&
        (subject === target || (subject === objective && objective?.targets.length === 1)),
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** "412/417", "98,5%", "5" */
export function figureWords({ value = 0, total, unit }: Pick<ProgressEntry, 'value' | 'total' | 'unit'>): string {
  const number = vietnameseDecimal(value, 4);
  if (total !== undefined) return `${number}/${vietnameseDecimal(total, 4)}`;
  return `${number}${unit === '%' ? '%' : ''}`;
}

/** "phieu-6-thang-2027-vp-sngv.xlsx" */
export function formFileName(plan: Plan, { unit, until, year }: UnitForm, period?: string): string {
  const when = period ? `${asciiSlug(period)}-${year}` : until;
  return `phieu-${when}-${partySlug(unit, plan.units)}-${agencySlug(plan.agency)}.xlsx`;
}
