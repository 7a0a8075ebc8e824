/** Many plans' progress as the report of the level above. */
import type { Objective, Plan, ProgressEntry, Target, Unit } from '../plan/model.ts';
import type { CountedEntry, Period, Report, Reporter, ReporterResult } from './model.ts';
import { reportOf } from './report.ts';
import { latestOfEach, objectiveResult } from './targets.ts';

/** The plan of one reporter with what it recorded. */
export interface Contribution {
  plan: Plan;
}

/**
 * The report of `plan` with the figures of all contributions: tasks are those of who has reported; for each target of
 * `plan` numerators, denominators and counts of the targets of the same name (or, unnamed, of the same words) add up.
 * Who of `expected` has recorded nothing up to the cut-off is missing.
 */
export function consolidate(
  plan: Plan,
  contributions: Contribution[],
  period: Period,
  expected: Reporter[] = [],
): Report {
  const results = contributions.map(({ plan: own }) => ({ own, report: reportOf(own, period) }));
  const entries: CountedEntry[] = plan.progress.filter((entry) => entry.on <= period.cutOff);
  for (const { own } of results) entries.push(...entriesFor(plan, own, period));
  return {
    period,
    // Who has not reported is named as missing; nothing is known of its tasks.
    tasks: results
      .filter(({ own }) => hasReported(own, period))
      .flatMap(({ own, report }) =>
        report.tasks.map((result) => ({ ...result, reporter: { title: own.agency.title } })),
      ),
    objectives: plan.objectives.map((objective) => objectiveResult(objective, entries, period.final)),
    reporters: reportersOf(results, expected, period),
  };
}

function hasReported({ progress }: Plan, { cutOff }: Period): boolean {
  return progress.some(({ on }) => on <= cutOff);
}

function reportersOf(results: { own: Plan; report: Report }[], expected: Reporter[], period: Period): ReporterResult[] {
  const found = new Map<string, ReporterResult>();
  for (const { title } of expected) {
    found.set(agencyName(title), { reporter: { title }, tasks: 0, tasksDone: 0, tasksLate: 0 });
  }
  for (const { own, report } of results) {
    const key = agencyName(own.agency.title);
    const latest = own.progress
      .filter((entry) => entry.on <= period.cutOff)
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .at(-1);
    found.set(key, {
      reporter: found.get(key)?.reporter ?? { title: own.agency.title },
      reportedOn: latest?.on,
      tasks: report.tasks.length,
      tasksDone: report.tasks.filter(({ state }) => state === 'done').length,
      tasksLate: report.tasks.filter(({ state }) => state === 'late').length,
      latest,
    });
  }
  return [...found.values()];
}

/** The records of one contribution about the targets that it shares with the plan above, as records of that plan. */
function entriesFor(plan: Plan, own: Plan, period: Period): CountedEntry[] {
  const reporter = { id: own.agency.id, title: own.agency.title };
  return plan.objectives.flatMap((objective) => {
    const same = own.objectives.find((candidate) => sameElement(candidate, objective, wordsOfObjective));
    if (!same) return [];
    const about = (subject: Objective | Target) =>
      own.progress.filter((entry) => entry.subject === subject && entry.on <= period.cutOff);
    const moved = (from: ProgressEntry[], subject: Objective | Target): CountedEntry[] => {
      const counted: CountedEntry[] = [
        ...unitsTogether(from.filter(hasValue)),
        ...latestOfEach(from.filter((entry) => !hasValue(entry))),
      ];
      return counted.map(({ parts, ...entry }) => ({
        ...entry,
        subject,
        reporter,
        ...(parts ? { parts: parts.map((part) => ({ ...part, subject, reporter: within(reporter, part) })) } : {}),
      }));
    };
    return [
      ...moved(about(same), objective),
      ...objective.targets.flatMap((target, i) => {
        const sameTarget = targetLike(target, i, objective, same);
        return sameTarget ? moved(about(sameTarget), target) : [];
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
function unitsTogether(entries: ProgressEntry[]): CountedEntry[] {
  const latest = latestOfEach(entries);
  const [first, ...more] = latest;
  if (!first || more.length === 0) return latest;
  const inParts = latest.filter((entry) => entry.value !== undefined && entry.total !== undefined);
  const counted = inParts.length > 0 ? inParts : latest.filter((entry) => entry.value !== undefined);
  const sum = (number: (entry: ProgressEntry) => number | undefined) =>
    counted.reduce((total, entry) => total + (number(entry) ?? 0), 0);
  const averaged = inParts.length === 0 && counted.every(({ unit }) => unit === '%');
  return [
    {
      ...first,
      on: latest
        .map(({ on }) => on)
        .sort()
        .at(-1)!,
      value: counted.length === 0 ? undefined : averaged ? sum((e) => e.value) / counted.length : sum((e) => e.value),
      total: inParts.length > 0 ? sum((entry) => entry.total) : undefined,
      parts: latest,
    },
  ];
}

function targetLike(target: Target, index: number, above: Objective, own: Objective): Target | undefined {
  if (target.named) {
    const named = own.targets.find((candidate) => candidate.id === target.id);
    if (named) return named;
  }
  return own.targets.length === above.targets.length ? own.targets[index] : undefined;
}

function sameElement<T extends { id: string; named: boolean }>(a: T, b: T, words: (element: T) => string): boolean {
  if (a.named && b.named) return a.id.normalize('NFC') === b.id.normalize('NFC');
  return words(a) === words(b);
}

function wordsOfObjective(objective: Objective): string {
  return comparable(
    objective.statement.parts
      .map((part) => (part.kind === 'text' ? part.text : part.kind === 'reference' ? part.name : part.variable))
      .join(''),
  );
}

/** Letters and figures alone, so that names compare whatever their capitals, spaces and place of tone marks. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Names of agencies compare with their usual abbreviations written out. */
export function agencyName(title: string): string {
  return comparable(title)
    .replace(/^ubnd /u, 'ủy ban nhân dân ')
    .replace(/^uỷ ban/u, 'ủy ban')
    .replace(/^hđnd /u, 'hội đồng nhân dân ');
}
