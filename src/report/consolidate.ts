/** Many plans' progress as the report of the level above. */
import { heldBy, nth } from '../known.ts';
import type { Objective, Plan, ProgressEntry, Target, Unit } from '../plan/model.ts';
import { latestDay, wordsOf } from './copies.ts';
import type { CountedEntry, Report, ReportedPeriod, Reporter, ReporterResult } from './model.ts';
import { agencyName, sameElement } from './names.ts';
import { reportOf } from './report.ts';
import { countable, reachedBy } from './sums.ts';
import { latestOfEach, objectiveResult } from './targets.ts';

/**
 * The report of `plan` with the figures of all contributions: tasks are those of who has reported; for each target of
 * `plan` numerators, denominators and counts of the targets of the same name (or, unnamed, of the same words) add up.
 * Who of `expected` has recorded nothing up to the cut-off is missing.
 */
export function consolidate(
  plan: Plan,
  contributions: Plan[],
  period: ReportedPeriod,
  expected: Reporter[] = [],
): Report {
  const titles = new Map(expected.map(({ title }) => [agencyName(title), title]));
  const results = contributions.map((own): Contributed => {
    const title = titles.get(agencyName(own.agency.title)) ?? own.agency.title;
    return { own, title, report: reportOf(own, period) };
  });
  const entries: CountedEntry[] = plan.progress.filter((entry) => entry.on <= period.cutOff);
  for (const { own, title } of results) for (const entry of entriesFor(plan, own, title, period)) entries.push(entry);
  return {
    period,
    // Who has not reported is named as missing; nothing is known of its tasks.
    tasks: results
      .filter(({ own }) => latestDay(own, period.cutOff))
      .flatMap(({ report, title }) => report.tasks.map((result) => ({ ...result, reporter: { title } }))),
    objectives: plan.objectives.map((objective) => objectiveResult(objective, entries, period.final)),
    reporters: reportersOf(results, expected, period),
  };
}

/** A contribution with its own report, under the name by which the level above knows the agency. */
interface Contributed {
  own: Plan;
  title: string;
  report: Report;
}

/** Several plans of one agency (see `withoutCopies`) are one row. */
function reportersOf(results: Contributed[], expected: Reporter[], { cutOff }: ReportedPeriod): ReporterResult[] {
  const found = new Map<string, ReporterResult>();
  for (const title of [...expected.map((each) => each.title), ...results.map((each) => each.title)]) {
    const key = agencyName(title);
    if (!found.has(key)) found.set(key, { reporter: { title }, tasks: 0, tasksDone: 0, tasksLate: 0 });
  }
  for (const { own, title, report } of results) {
    const row = heldBy(found, agencyName(title));
    const inOrder = own.progress.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
    const latest = inOrder.findLast(({ on }) => on <= cutOff);
    if (!latest) {
      if (row.reportedOn === undefined) row.tooLate ??= inOrder[0];
      continue;
    }
    row.tooLate = undefined;
    row.tasks += report.tasks.length;
    row.tasksDone += report.tasks.filter(({ state }) => state === 'done').length;
    row.tasksLate += report.tasks.filter(({ state }) => state === 'late').length;
    if (row.latest && row.latest.on > latest.on) continue;
    row.latest = latest;
    row.reportedOn = latest.on;
  }
  return [...found.values()];
}

/** The records of one contribution about the targets that it shares with the plan above, as records of that plan. */
function entriesFor(plan: Plan, own: Plan, title: string, period: ReportedPeriod): CountedEntry[] {
  const reporter = { id: own.agency.id, title };
  return plan.objectives.flatMap((objective) => {
    const same = own.objectives.find((candidate) => sameElement(candidate, objective, wordsOf));
    if (!same) return [];
    const records = (from: Objective | Target, subject: Objective | Target): CountedEntry[] => {
      const about = own.progress.filter((entry) => entry.subject === from && entry.on <= period.cutOff);
      const target = subject.type === 'target' ? subject : { unit: subject.targets[0]?.unit };
      const counted: CountedEntry[] = [
        ...unitsTogether(about.filter(hasValue), target),
        ...latestOfEach(about.filter((entry) => !hasValue(entry))),
      ];
      const moved = (entry: ProgressEntry) => ({ ...entry, subject, reporter: within(reporter, entry) });
      return counted.map(({ parts, aside, ...entry }) => ({
        ...entry,
        subject,
        reporter,
        ...(parts ? { parts: parts.map(moved) } : {}),
        ...(aside ? { aside: aside.map((each) => ({ ...each, entry: moved(each.entry) })) } : {}),
      }));
    };
    return [
      ...records(same, objective),
      ...objective.targets.flatMap((target, i) => {
        const sameTarget = targetLike(target, i, objective, same);
        return sameTarget ? records(sameTarget, target) : [];
      }),
    ];
  });
}

/** "Sở Công Thương – Văn phòng": a unit as the level above names it. */
function within(reporter: Pick<Unit, 'id' | 'title'>, { reporter: unit }: ProgressEntry): Pick<Unit, 'id' | 'title'> {
  return unit ? { id: unit.id, title: `${reporter.title} – ${unit.title}` } : reporter;
}

function hasValue(entry: ProgressEntry): boolean {
  return entry.value !== undefined;
}

/** What units of a reporter recorded is the reporter's figure: one record with their sums. */
function unitsTogether(entries: ProgressEntry[], target: Pick<Target, 'unit'>): CountedEntry[] {
  const latest = latestOfEach(entries);
  const { counted, aside } = countable(latest, target);
  const reached = reachedBy(counted, target);
  if (latest.length < 2 || !reached) return latest;
  const on = latest.map((entry) => entry.on).reduce((a, b) => (a > b ? a : b));
  return [{ ...nth(counted, 0), on, value: reached.value, total: reached.total, parts: counted, aside }];
}

function targetLike(target: Target, index: number, above: Objective, own: Objective): Target | undefined {
  if (target.named) {
    const named = own.targets.find((candidate) => candidate.id === target.id);
    if (named) return named;
  }
  return own.targets.length === above.targets.length ? own.targets[index] : undefined;
}
