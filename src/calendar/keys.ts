/** Names for machines: stable, ASCII, safe in file names and in UIDs. */
import { lastOf } from '../known.ts';
import { asciiSlug } from '../plan/ascii-slug.ts';
import type { Plan, ReportPeriod, RichText, Task } from '../plan/model.ts';
import { shortHash } from '../plan/short-hash.ts';
import { isTooLong, MOST_CHARACTERS } from '../plan/text-length.ts';

/** A text as far as its meaning goes: case, spaces and marks aside; references by their names; of a book the beginning. */
function normalisedText(rich: RichText): string {
  const words = rich.parts
    .map((part) =>
      part.kind === 'text' ? part.text : part.kind === 'reference' ? `{${part.name}}` : `{${part.variable}}`,
    )
    .join('');
  return (isTooLong(words) ? `${words.slice(0, MOST_CHARACTERS)} ${words.length}` : words)
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[^\p{L}\p{M}\p{N}{}]+/gu, ' ')
    .trim();
}

export interface CalendarKeys {
  tasks: Map<Task, string>;
  reports: Map<ReportPeriod, string>;
}

/**
 * A key for each task. Named: its name. Unnamed: a hash of its own words, so that neither other tasks nor the order
 * matter; of tasks with the same words the first in the plan keeps the bare hash and the others add their objective.
 * Report periods take the key of their title.
 */
export function calendarKeys(plan: Plan): CalendarKeys {
  const taken: Taken = new Map();
  const keys: CalendarKeys = { tasks: new Map(), reports: new Map() };
  for (const period of plan.reportPeriods) {
    keys.reports.set(period, take([`ky-bao-cao-${asciiSlug(period.title) || shortHash(period.title)}`], taken));
  }
  // Names first: an unnamed task gives way to them.
  for (const task of plan.tasks.filter(({ named }) => named)) {
    const name = asciiSlug(task.id);
    keys.tasks.set(task, take([name, `${name}-${shortHash(task.id.normalize('NFC'))}`], taken));
  }
  for (const task of plan.tasks.filter(({ named }) => !named)) {
    const words = normalisedText(task.statement);
    keys.tasks.set(task, take([`nv-${shortHash(words)}`, `nv-${shortHash(`${words}|${objectiveKey(task)}`)}`], taken));
  }
  return keys;
}

function objectiveKey({ objective }: Task): string {
  if (!objective) return '';
  return objective.named ? objective.id : normalisedText(objective.statement);
}

/** Keys that are given, each with the last number that was put behind it. */
type Taken = Map<string, number>;

/** The first candidate that is free, or the last one with a number. */
function take(candidates: string[], taken: Taken): string {
  const last = lastOf(candidates);
  let key = candidates.find((candidate) => !taken.has(candidate));
  for (let n = (taken.get(last) ?? 1) + 1; key === undefined; n += 1) {
    if (!taken.has(`${last}-${n}`)) {
      key = `${last}-${n}`;
      taken.set(last, n);
    }
  }
  taken.set(key, 1);
  return key;
}
