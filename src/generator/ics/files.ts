import { type Audience, type AudienceKind, audiencesOf, optionsFor, rangeEnding } from '../../calendar/audiences.ts';
import { type CalendarOptions, calendarOf } from '../../calendar/build.ts';
import type { Plan } from '../../plan/model.ts';
import { AGENCY_COLOUR, colourOf } from './colours.ts';
import { type IcsOptions, renderIcs } from './render.ts';

export interface CalendarFileOptions
  extends Omit<IcsOptions, 'previous' | 'colour'>,
    Pick<CalendarOptions, 'from' | 'to'> {
  /** Whose calendars to make: all of these kinds, or just these. Default: the agency's only. */
  audiences?: AudienceKind[] | Audience[];
  /** Text that a file of that name held before. */
  previous?: (name: string) => Promise<string | undefined>;
}

export interface CalendarFile {
  name: string;
  text: string;
}

/** The agency's calendar, and those of units and monitors where asked for. */
export async function calendarFiles(plan: Plan, options: CalendarFileOptions): Promise<CalendarFile[]> {
  const { audiences = ['agency'], previous, from, to, ...rest } = options;
  const kinds = new Set<unknown>(audiences.filter((one) => typeof one === 'string'));
  const chosen = audiences.filter((one) => typeof one !== 'string');
  const all = [...audiencesOf(plan).filter(({ kind }) => kinds.has(kind)), ...chosen].map(async (audience) => {
    const name = `${audience.stem}${rangeEnding(from, to)}.ics`;
    const colour = audience.kind === 'agency' ? AGENCY_COLOUR : colourOf(audience.index);
    const calendar = calendarOf(plan, optionsFor(audience, { from, to }));
    return { name, text: renderIcs(calendar, { ...rest, colour, previous: await previous?.(name) }) };
  });
  return Promise.all(all);
}
