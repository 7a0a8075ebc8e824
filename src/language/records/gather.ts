/**
 * Forms that came back, held against the plan: what is new, what is as recorded, what is in doubt or contradicts a record,
 * each with its sheet and cell. Nothing is guessed: what is in doubt is not recorded. Pure.
 */
import type { IsoDay } from '../../deadline/model.ts';
import type { FormRow } from '../../forms/read.ts';
import type { OfficeFile } from '../../import/reader/model.ts';
import type { Plan } from '../../plan/model.ts';
import { membership } from '../../plan/parties.ts';
import { periodOf } from '../../report/index.ts';
import { Answers, type Gathered, type GatherOptions } from './gathered.ts';
import { GatheredRecords } from './gathered-records.ts';
import { GatheredRows } from './gathered-rows.ts';

export function gather(
  plan: Plan,
  files: readonly { name: string; office: OfficeFile }[],
  options: GatherOptions,
): Gathered {
  const answers = new Answers();
  const rows = new GatheredRows(
    plan,
    options.today,
    answers,
    options.period === undefined ? undefined : periodOf(plan, options.period).cutOff,
  );
  for (const { name, office } of files) rows.read(office, name);
  const tasks = rows.tasks();
  const targets = rows.targets();
  const records = new GatheredRecords(plan, answers);
  const cutOffs = periodsIn([...tasks, ...targets]);
  for (const [i, cutOff] of cutOffs.entries()) {
    // What names no period is of the last one.
    const isOf = ({ row }: { row: FormRow }) => (row.asOf ?? cutOffs.at(-1)) === cutOff;
    if (i > 0) records.goOn();
    for (const [task, own] of Map.groupBy(tasks.filter(isOf), ({ task }) => task)) records.task(task, own);
    const figures = records.distinct(targets.filter(isOf), ({ row }) => `${row.key.unit}|${row.key.key}`);
    for (const each of figures) records.target(each);
  }
  const leading = plan.units.filter((unit) => {
    const isNamed = membership(unit, plan);
    return plan.tasks.some((task) => isNamed(task.leads));
  });
  const expected = options.expected ?? leading;
  const bookOnly = rows.hasBook && !rows.hasForms;
  return {
    units: answers.all,
    wanted: records.wanted,
    missing: bookOnly ? [] : expected.filter((unit) => !rows.answered.has(unit)),
    bookOnly,
    strange: rows.strange,
  };
}

/** The cut-off days of the periods whose forms are there, in order; one without a day where none names its period. */
function periodsIn(rows: readonly { row: FormRow }[]): (IsoDay | undefined)[] {
  const days = [...new Set(rows.flatMap(({ row }) => row.asOf ?? []))].toSorted();
  return days.length > 0 ? days : [undefined];
}
