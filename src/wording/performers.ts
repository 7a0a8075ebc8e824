/** Whom a list of performers names, as documents and views print it. */
import type { Party, PerformerList, SourceRange } from '../plan/model.ts';
import type { Printer } from './printer.ts';

export interface PerformerName {
  name: string;
  /** Absent where the file has words for it. */
  party?: Party;
  source: SourceRange;
}

/** What `ghi là` says in place of the list, or each one's title or words; a name for each line. */
export function performerNames(list: PerformerList | undefined, printer: Printer): PerformerName[] {
  if (!list) return [];
  const { wording } = list;
  if (wording) return printer.lines(wording).map((name) => ({ name, source: wording.source }));
  return list.performers.flatMap(({ party, text, source }): PerformerName[] =>
    party ? [{ name: party.title, party, source }] : printer.lines(text).map((name) => ({ name, source })),
  );
}

/** In one line: "Văn phòng, Phòng Kinh tế". */
export function performersLine(list: PerformerList | undefined, printer: Printer): string {
  return performerNames(list, printer)
    .map(({ name }) => name)
    .join(', ');
}
