/** For whom calendars are made, and what their files are called. */
import type { IsoDay } from '../deadline/model.ts';
import { agencySlug, partySlug } from '../plan/ascii-slug.ts';
import type { Party, Plan } from '../plan/model.ts';
import { monitorsOf, partiesOf, performersOf } from '../plan/parties.ts';
import type { CalendarOptions } from './build.ts';

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
  const parties = partiesOf(plan);
  return [
    { kind: 'agency', index: 0, stem: calendarFileName(plan) },
    ...performersOf(plan).map(
      (party, index) => ({ kind: 'unit', party, index, stem: stemOf(plan, 'unit', party, parties) }) as const,
    ),
    ...monitorsOf(plan).map(
      (party, index) => ({ kind: 'monitor', party, index, stem: stemOf(plan, 'monitor', party, parties) }) as const,
    ),
  ];
}

/** A unit, role or group as performer or monitor, also where it has no calendar of its own. */
export function audienceOf(plan: Plan, kind: 'unit' | 'monitor', party: Party): Audience {
  const known = audiencesOf(plan).find((audience) => audience.kind === kind && audience.party === party);
  return known ?? { kind, party, index: 0, stem: stemOf(plan, kind, party, partiesOf(plan)) };
}

/** Those named, else all of some kinds; where nothing is said the agency, whose calendar holds everything. */
export function chosenAudiences(plan: Plan, chosen: readonly (Audience | AudienceKind)[] = ['agency']): Audience[] {
  const all = audiencesOf(plan);
  return chosen.flatMap((one) => (typeof one === 'string' ? all.filter(({ kind }) => kind === one) : one));
}

/** Names of all calendars that the plan may have: those of groups are made where they are asked for. */
export function stemsOf(plan: Plan): Set<string> {
  const parties = partiesOf(plan);
  const groups = plan.groups.flatMap((group) => [
    stemOf(plan, 'unit', group, parties),
    stemOf(plan, 'monitor', group, parties),
  ]);
  return new Set([...audiencesOf(plan).map(({ stem }) => stem), ...groups]);
}

function stemOf(plan: Plan, kind: 'unit' | 'monitor', party: Party, parties: readonly Party[]): string {
  return [calendarFileName(plan), ...(kind === 'monitor' ? ['theo-doi'] : []), partySlug(party, parties)].join('-');
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
