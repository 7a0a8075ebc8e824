import { nth } from '../known.ts';
import { hasPart, printFixed, printSimple } from './format-points.ts';
import { printRecurring } from './format-recurring.ts';
import type { Amount, Anchor, Deadline, DeadlinePart, When } from './model.ts';
import { isAction } from './reader/words/labels.ts';

const JOIN_TEXT = { semicolon: '; ', and: ' và ', or: ' hoặc ' } as const;

/** How the words of a deadline are set, which differs between the own form and the official wording. */
export interface Wording {
  label(text: string): string;
  remark(text: string, when: When): string;
  words(text: string): string;
  event(text: string): string;
  task(name: string): string;
  /** `hằng quý trước ngày 25` (own form) or `trước ngày 25 hằng quý` (official). */
  periodFirst: boolean;
}

export const OWN_WORDING: Wording = {
  label: (text) => (isAction(text) ? text : quote(text)),
  remark: quote,
  words: quote,
  event: quote,
  task: (name) => name,
  periodFirst: true,
};

/** The language's own form: `trước ngày 30/8 hằng năm`, `quý I/2027`, `thường xuyên; báo cáo hằng quý`. */
export function formatDeadline(deadline: Deadline): string {
  return printParts(deadline, () => OWN_WORDING);
}

export function printParts({ parts }: Deadline, wording: (index: number) => Wording): string {
  return parts.map((part, index) => joinText(parts, index) + formatPart(part, wording(index))).join('');
}

/** `; `, ` và `, ` hoặc `; between several bare periods a comma: `hằng tháng, hằng quý và hằng năm`. */
function joinText(parts: DeadlinePart[], index: number): string {
  const part = nth(parts, index);
  if (!part.join) return '';
  const inside = [index - 1, index, index + 1].every((at) => isBarePeriod(parts[at]));
  return inside && part.join === 'and' && nth(parts, index + 1).join === 'and' ? ', ' : JOIN_TEXT[part.join];
}

function isBarePeriod(part: DeadlinePart | undefined): boolean {
  if (part?.when.type !== 'recurring') return false;
  return part.when.days.length === 0 && !part.when.within && !part.label && !part.remark;
}

export function formatPart(part: DeadlinePart, wording: Wording): string {
  const label = part.label ? `${wording.label(part.label)} ` : '';
  const remark = part.remark ? ` ${wording.remark(part.remark, part.when)}` : '';
  const when = printWhen(part.when, wording);
  // "hoàn thành trong quý II", "thực hiện trong năm"
  const inside = label && isStretch(part.when) && !when.startsWith('từ ');
  return label + (inside ? `trong ${when.replace(/^cả năm/, 'năm')}` : when) + remark;
}

/** Months, quarters … as a time to do something in. */
function isStretch(when: When): boolean {
  const [first] = when.type === 'fixed' && when.limit === 'on' ? when.points : [];
  return first !== undefined && first.type !== 'day' && !hasPart(first);
}

function quote(text: string): string {
  return `"${text}"`;
}

function printWhen(when: When, wording: Wording): string {
  switch (when.type) {
    case 'fixed':
      return printFixed(when);
    case 'recurring':
      return printRecurring(when, wording.periodFirst);
    case 'continuous':
    case 'open':
      return when.word;
    case 'relative':
      return printRelative(when, wording);
    case 'event':
      return printEvent(when.relation, when.anchor, wording);
    case 'words':
      return wording.words(when.text);
  }
}

function printAmount({ count, unit }: Amount): string {
  const name = { day: 'ngày', workingDay: 'ngày làm việc', week: 'tuần', month: 'tháng', year: 'năm' }[unit];
  return `${String(count).padStart(2, '0')} ${name}`;
}

function printRelative(
  { within, direction, amount, anchor }: Extract<When, { type: 'relative' }>,
  wording: Wording,
): string {
  const length = printAmount(amount);
  const word = direction === 'before' ? 'trước' : anchor.type === 'day' || linkOf(anchor) === 'day' ? 'kể từ' : 'sau';
  if (within) return `trong ${length} ${word} ${printAnchor(anchor, wording)}`;
  if (anchor.type === 'task' && wording.periodFirst) return `${word} ${printAnchor(anchor, wording)} ${length}`;
  return `${length} ${word} ${printAnchor(anchor, wording)}`;
}

/** A length counted from a task, the task in the words of `task`: "14 ngày sau khi hoàn thành nhiệm vụ …". */
export function printTaskLength(when: Extract<When, { type: 'relative' | 'event' }>, task: Wording['task']): string {
  return printWhen(when, { ...OWN_WORDING, task, periodFirst: false });
}

function linkOf(anchor: Anchor): string | undefined {
  return anchor.type === 'event' ? anchor.link : undefined;
}

function printAnchor(anchor: Anchor, wording: Wording): string {
  if (anchor.type === 'task') return wording.task(anchor.name);
  if (anchor.type === 'day') return printSimple(anchor.day);
  if (anchor.type === 'end') return `khi kết thúc ${printSimple(anchor.of)}`;
  if (anchor.type === 'eachEnd') return `khi kết thúc ${{ month: 'tháng', quarter: 'quý', year: 'năm' }[anchor.unit]}`;
  const link = { when: 'khi ', day: 'ngày ', noun: '' }[anchor.link];
  return link + wording.event(anchor.event);
}

function printEvent(
  relation: Extract<When, { type: 'event' }>['relation'],
  anchor: Extract<When, { type: 'event' }>['anchor'],
  wording: Wording,
): string {
  const place = printAnchor(anchor, wording);
  switch (relation) {
    case 'when':
      return place;
    case 'rightWhen':
      return `ngay ${place}`;
    case 'after':
      return `${linkOf(anchor) === 'day' ? 'kể từ' : 'sau'} ${place}`;
    case 'rightAfter':
      return `ngay sau ${place}`;
    case 'before':
      return `trước ${place}`;
  }
}
