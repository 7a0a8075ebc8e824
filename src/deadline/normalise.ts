import type { Deadline, DeadlinePart, When } from './model.ts';
import { isAction } from './reader/words/labels.ts';

/** One shape for one meaning: what the reader yields and the two wordings can carry. */
export function normaliseDeadline(deadline: Deadline): Deadline {
  return { parts: deadline.parts.map(normalisePart) };
}

function normalisePart(part: DeadlinePart, index: number, parts: DeadlinePart[]): DeadlinePart {
  const result: DeadlinePart = { when: normaliseWhen(part.when, index === 0 && !part.label) };
  const before = parts[index - 1];
  if (before) {
    // "ngày 15/3 và ngày 30/6" would be one list, "hằng tháng ngày 25 và ngày 20/12" two days of December.
    const daysBefore =
      before.when.type === 'fixed' || (before.when.type === 'recurring' && before.when.days.length > 0);
    const both = daysBefore && startsWithDay(part.when) && !part.label;
    // "hằng tháng và hằng quý trước ngày 25": the day would be read for both.
    const days =
      isBarePeriod(before) &&
      part.when.type === 'recurring' &&
      (part.when.days.length > 0 || part.when.within !== undefined) &&
      !part.label;
    const bare =
      before.when.type === 'recurring' &&
      before.when.days.length > 0 &&
      part.when.type === 'recurring' &&
      part.when.days.length === 0 &&
      !part.label;
    // "hằng tuần và cả năm": the year would be a period like the week.
    const year = before.when.type === 'recurring' && !before.remark && !part.label && isThisYear(part.when);
    result.join = (part.join === 'and' && both) || days || bare || year ? 'semicolon' : (part.join ?? 'semicolon');
  }
  const label = part.label && cleanWords(part.label);
  if (label) result.label = isAction(label) ? label.toLowerCase() : index === 0 ? capitalise(label) : label;
  const remark = part.remark && cleanWords(part.remark);
  if (remark) result.remark = remark;
  return result;
}

/** Its first words would go on in a list of days before it. */
function startsWithDay(when: When): boolean {
  if (when.type === 'recurring') return when.days.some((day) => 'weekday' in day && day.nth !== undefined);
  return when.type === 'fixed' || when.type === 'relative';
}

function isThisYear(when: When): boolean {
  if (when.type !== 'fixed' || when.limit !== 'on' || when.points.length !== 1) return false;
  const [point] = when.points;
  return point?.type === 'year' && typeof point.year !== 'number' && !point.part;
}

function isBarePeriod({ when, remark }: DeadlinePart): boolean {
  return when.type === 'recurring' && when.days.length === 0 && !when.within && !remark;
}

function normaliseWhen(when: When, leads: boolean): When {
  switch (when.type) {
    case 'words': {
      const text = cleanWords(when.text);
      return { type: 'words', text: leads ? capitalise(text) : text };
    }
    case 'fixed': {
      const { yearly, ...rest } = when;
      return yearly ? { ...rest, yearly } : rest;
    }
    case 'relative':
    case 'event': {
      const { anchor } = when;
      if (anchor.type !== 'event') return when;
      return { ...when, anchor: { ...anchor, event: cleanWords(anchor.event) } };
    }
    default:
      return when;
  }
}

/** Words as they can stand in quotes: NFC, single spaces, no double quotes. */
function cleanWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/["“”„«»]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

export function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toUpperCase() + text.slice(first.length);
}
