import {
  type Audience,
  type AudienceKind,
  calendarFileName,
  chosenAudiences,
  optionsFor,
  rangeEnding,
  stemsOf,
} from '../../calendar/audiences.ts';
import { type CalendarOptions, calendarOf } from '../../calendar/build.ts';
import { tooManyCalendars } from '../../calendar/too-many.ts';
import type { PlanFiles } from '../../files/output/out-folder.ts';
import type { Plan } from '../../plan/model.ts';
import { AGENCY_COLOUR, colourOf } from './colours.ts';
import { endedIcs } from './ended.ts';
import { type IcsOptions, renderIcs } from './render.ts';

export interface CalendarFileOptions
  extends Omit<IcsOptions, 'previous' | 'colour'>,
    Pick<CalendarOptions, 'from' | 'to'> {
  /** Whose calendars to make: all of these kinds, or just these. Default: the agency's only. */
  audiences?: readonly (Audience | AudienceKind)[];
  /** The plan's files that are there already: what has not changed keeps its revision. */
  there?: PlanFiles;
  /** Told of calendars whose unit is no longer in the plan. */
  onRemark?: (sentence: string) => void;
}

export interface CalendarFile {
  name: string;
  text: string;
}

/** The agency's calendar, and those of units and monitors where asked for. */
export async function calendarFiles(plan: Plan, options: CalendarFileOptions): Promise<CalendarFile[]> {
  const { audiences, there, onRemark, from, to, ...rest } = options;
  const chosen = chosenAudiences(plan, audiences);
  const tooMany = tooManyCalendars(plan, chosen);
  if (tooMany) {
    onRemark?.(tooMany);
    return [];
  }
  const all = chosen.map(async (audience) => {
    const name = `${audience.stem}${rangeEnding(from, to)}.ics`;
    const colour = audience.kind === 'agency' ? AGENCY_COLOUR : colourOf(audience.index);
    const calendar = calendarOf(plan, optionsFor(audience, { from, to }));
    const previous = decoded(await there?.previous(name));
    const text = renderIcs(calendar, { ...rest, colour, previous });
    if (text !== undefined) return [{ name, text }];
    onRemark?.(
      `Không ghi lịch «${name}»: các mục lặp lại những đoạn chữ dài, nên lịch dài quá mức mà phần mềm lịch nhận được. Hãy viết ngắn câu chữ của các việc lặp lại nhiều lần và của mục tiêu mà chúng thuộc về.`,
    );
    return [];
  });
  const made = (await Promise.all(all)).flat();
  const isOfSome = audiences?.some((one) => typeof one !== 'string');
  const ended = there && !isOfSome ? await endedCalendars(plan, there, rest.stamp, onRemark) : [];
  return [...made, ...ended];
}

/** Calendars of those who have no part in the plan any more: what stood in them is cancelled, and said. */
async function endedCalendars(
  plan: Plan,
  there: PlanFiles,
  stamp: string,
  onRemark?: (sentence: string) => void,
): Promise<CalendarFile[]> {
  const stems = stemsOf(plan);
  const files = await there.there((name) => {
    const stem = /^(.*?)(?:-tu-\d{8})?(?:-den-\d{8})?\.ics$/u.exec(name)?.[1];
    return stem?.startsWith(`${calendarFileName(plan)}-`) === true && !stems.has(stem);
  });
  return files.flatMap(({ name, bytes, untouched }) => {
    const text = endedIcs(new TextDecoder().decode(bytes), stamp);
    if (text === undefined) return [];
    if (!untouched) {
      onRemark?.(`Lịch «${name}» của đơn vị không còn việc nào trong kế hoạch, nhưng đã có người sửa nên giữ nguyên.`);
      return [];
    }
    onRemark?.(
      `Lịch «${name}» của đơn vị không còn việc nào trong kế hoạch: mọi mục đã ghi «Đã hủy». Nơi đã nhập lịch hãy nhập lại tệp ấy; sau đó có thể xóa tệp.`,
    );
    return [{ name: there.withoutEnding(name), text }];
  });
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder().decode(bytes);
}
