/** The calendar of a plan in each format that it can be made as. */
import { chosenAudiences, optionsFor, rangeEnding } from '../calendar/audiences.ts';
import { type CalendarOptions, calendarOf } from '../calendar/build.ts';
import { tooManyCalendars } from '../calendar/too-many.ts';
import { todayInVietnam } from '../deadline/today.ts';
import { calendarDocument } from '../document/calendar/calendar-document.ts';
import { escapedJson } from '../document/clean-text.ts';
import type { Plan } from '../plan/model.ts';
import { renderWord } from './docx/render-word.ts';
import { type CalendarFormat, endingOf } from './format-table.ts';
import type { House } from './house.ts';
import { type CalendarFileOptions, calendarFiles } from './ics/index.ts';
import { renderWorkbook } from './xlsx/index.ts';

/** Who it is for, the part of the year and the reminders are options of the calendar file. */
export interface CalendarMaking extends CalendarFileOptions {
  house: House;
}

export interface CalendarOutput {
  name: string;
  bytes: Uint8Array;
}

const utf8 = new TextEncoder();

/** The files of one format; names relative to the output folder. */
export async function calendarOutputs(
  plan: Plan,
  format: CalendarFormat,
  { house, ...making }: CalendarMaking,
): Promise<CalendarOutput[]> {
  if (format === 'ics') {
    const made = await calendarFiles(plan, making);
    return made.map(({ name, text }) => ({ name, bytes: utf8.encode(text) }));
  }
  const { audiences, from, to, stamp, onRemark } = making;
  const chosen = chosenAudiences(plan, audiences);
  const tooMany = tooManyCalendars(plan, chosen);
  if (tooMany) {
    onRemark?.(tooMany);
    return [];
  }
  return Promise.all(
    chosen.map(async (audience) => ({
      name: `${audience.stem}${rangeEnding(from, to)}.${endingOf(format)}`,
      bytes: await RENDERERS[format](plan, optionsFor(audience, { from, to }), { house, stamp }),
    })),
  );
}

const RENDERERS: Record<
  Exclude<CalendarFormat, 'ics'>,
  (
    plan: Plan,
    options: CalendarOptions,
    making: Pick<CalendarMaking, 'house' | 'stamp'>,
  ) => Promise<Uint8Array> | Uint8Array
> = {
  xlsx: (plan, options, { stamp }) =>
    renderWorkbook(calendarOf(plan, options), { today: todayInVietnam(Date.parse(stamp)) }),
  'lich-docx': (plan, options, { house }) => renderWord(calendarDocument(plan, options), house),
  json: (plan, options) => utf8.encode(`${escapedJson(calendarOf(plan, options))}\n`),
};
