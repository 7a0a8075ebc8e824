import { type CalendarOptions, calendarOf } from '../../calendar/build.ts';
import { slug } from '../../calendar/keys.ts';
import { type Member, monitorsOf, performersOf } from '../../calendar/parties.ts';
import type { Plan } from '../../plan/model.ts';
import { AGENCY_COLOUR, type Colour, colourOf } from './colours.ts';
import { type IcsOptions, renderIcs } from './render.ts';

/** Whose calendars to make. */
export type CalendarAudience = 'agency' | 'units' | 'monitors';

export interface CalendarFileOptions extends Omit<IcsOptions, 'previous' | 'colour'> {
  /** Default: the agency's only. */
  audiences?: CalendarAudience[];
  /** Text that a file of that name held before. */
  previous?: (name: string) => string | undefined;
}

export interface CalendarFile {
  name: string;
  text: string;
}

/** The agency's calendar, and one for each unit that performs and each monitor where asked for. */
export function calendarFiles(plan: Plan, options: CalendarFileOptions): CalendarFile[] {
  const { audiences = ['agency'], previous, ...rest } = options;
  const names = new Set<string>();
  const file = (who: CalendarOptions, ending: string, colour: Colour): CalendarFile => {
    const name = unused(`${calendarFileName(plan)}${ending && `-${ending}`}`, names);
    return { name, text: renderIcs(calendarOf(plan, who), { ...rest, colour, previous: previous?.(name) }) };
  };
  const files: CalendarFile[] = [];
  if (audiences.includes('agency')) files.push(file({}, '', AGENCY_COLOUR));
  if (audiences.includes('units')) {
    files.push(...performersOf(plan).map((unit, i) => file({ unit }, partyEnding(unit), colourOf(i))));
  }
  if (audiences.includes('monitors')) {
    files.push(
      ...monitorsOf(plan).map((monitor, i) => file({ monitor }, `theo-doi-${partyEnding(monitor)}`, colourOf(i))),
    );
  }
  return files;
}

/** "lich-cong-viec-2027-sngv" */
export function calendarFileName(plan: Plan): string {
  return `lich-cong-viec-${plan.year}-${slug(plan.agency.sign) || 'co-quan'}`;
}

export function partyEnding(party: Pick<Member, 'id' | 'title'>): string {
  return slug(party.id) || slug(party.title) || 'don-vi';
}

/** "pho" and "phở" make one file name: the second gets a number. */
function unused(stem: string, names: Set<string>): string {
  let name = `${stem}.ics`;
  for (let n = 2; names.has(name); n += 1) name = `${stem}-${n}.ics`;
  names.add(name);
  return name;
}
