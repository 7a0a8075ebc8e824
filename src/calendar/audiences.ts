/** For whom calendars are made, and what their files are called. */
import type { IsoDay } from '../deadline/model.ts';
import { agencySlug, asciiSlug } from '../plan/ascii-slug.ts';
import type { Party, Plan } from '../plan/model.ts';
import type { CalendarOptions } from './build.ts';
import { monitorsOf, performersOf } from './parties.ts';

export type AudienceKind = 'agency' | 'unit' | 'monitor';

/** One who gets a calendar. */
export interface Audience {
  kind: AudienceKind;
  /** Absent for the agency. */
  party?: Party;
  /** Place among those of its kind, from 0: for the colour. */
  index: number;
  /** File name without ending, the same whoever else gets a calendar: "lich-cong-viec-2027-sngv-vp". */
  stem: string;
}

/** The agency, each who performs and each who monitors. */
export function audiencesOf(plan: Plan): Audience[] {
  const stems = new Set<string>();
  const stem = (ending?: string) =>
    unused(ending ? `${calendarFileName(plan)}-${ending}` : calendarFileName(plan), stems);
  return [
    { kind: 'agency', index: 0, stem: stem() },
    ...performersOf(plan).map((party, index) => ({ kind: 'unit', party, index, stem: stem(endingOf(party)) }) as const),
    ...monitorsOf(plan).map(
      (party, index) => ({ kind: 'monitor', party, index, stem: stem(`theo-doi-${endingOf(party)}`) }) as const,
    ),
  ];
}

/** A unit, role or group as performer or monitor, also where it has no calendar of its own. */
export function audienceOf(plan: Plan, kind: 'unit' | 'monitor', party: Party): Audience {
  const known = audiencesOf(plan).find((audience) => audience.kind === kind && audience.party === party);
  if (known) return known;
  const ending = kind === 'unit' ? endingOf(party) : `theo-doi-${endingOf(party)}`;
  return { kind, party, index: 0, stem: `${calendarFileName(plan)}-${ending}` };
}

/** What `calendarOf` needs to make the calendar of an audience. */
export function optionsFor(
  { kind, party }: Audience,
  range: Pick<CalendarOptions, 'from' | 'to' | 'on'> = {},
): CalendarOptions {
  return { ...range, [kind === 'monitor' ? 'monitor' : 'unit']: party };
}

/** A part of the year has files of its own, so that it never takes the place of the whole year's. */
export function rangeEnding(from: IsoDay | undefined, to: IsoDay | undefined): string {
  const compact = (day: IsoDay) => day.replaceAll('-', '');
  return `${from ? `-tu-${compact(from)}` : ''}${to ? `-den-${compact(to)}` : ''}`;
}

/** "lich-cong-viec-2027-sngv" */
export function calendarFileName(plan: Plan): string {
  return `lich-cong-viec-${plan.year}-${agencySlug(plan.agency)}`;
}

function endingOf(party: Party): string {
  return asciiSlug(party.id) || asciiSlug(party.title) || 'don-vi';
}

/** "pho" and "phở" make one name: the second gets a number. */
function unused(stem: string, taken: Set<string>): string {
  let name = stem;
  for (let n = 2; taken.has(name); n += 1) name = `${stem}-${n}`;
  taken.add(name);
  return name;
}
