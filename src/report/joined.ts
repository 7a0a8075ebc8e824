import { groupsOf } from '../known.ts';
import type { Plan, ProgressEntry } from '../plan/model.ts';

/**
 * Files that use the same plan are one plan with the records of them all: of several plans read from one declaration
 * the first, with what the others record and draw up. No record counts twice.
 */
export function joined(plans: Plan[]): Plan[] {
  return groupsOf(plans, place).map(([first, ...more]) => {
    if (more.length === 0) return first;
    const progress = [...first.progress];
    const issued = [...first.issued];
    const known = new Set([...progress, ...issued].map(place));
    const subjects = new Map(
      [...first.objectives, ...first.objectives.flatMap(({ targets }) => targets), ...first.tasks].map((each) => [
        place(each),
        each,
      ]),
    );
    for (const other of more) {
      for (const entry of other.progress) {
        // The element of the first plan that an entry of a plan read from the same files is about.
        const subject: ProgressEntry['subject'] | undefined = subjects.get(place(entry.subject));
        if (subject && !known.has(place(entry))) progress.push({ ...entry, subject });
      }
      for (const document of other.issued) if (!known.has(place(document))) issued.push(document);
      for (const element of [...other.progress, ...other.issued]) known.add(place(element));
    }
    return { ...first, progress, issued };
  });
}

function place({ source }: Pick<Plan, 'source'>): string {
  return `${source.uri}#${source.start.line}:${source.start.character}`;
}
