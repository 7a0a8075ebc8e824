import { lastOf, nth } from '../../../known.ts';
import type { Join } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import type { ExpressionPart } from '../expression.ts';
import { isWhole } from '../points/reading.ts';
import type { Element, Separator } from './elements.ts';

/** A stretch of the text, or the words of a quote. */
export interface Stretch {
  first: number;
  last: number;
  quoted?: string;
}

export interface Draft {
  join?: Join;
  label?: Stretch;
  colon?: boolean;
  when: ExpressionPart['when'];
  strong: boolean;
  frequency?: true;
  bound?: true;
  first: number;
  last: number;
  remark?: Stretch;
  /** Words the reader itself puts behind the time ("trước 17 giờ"). */
  note?: string;
}

export function toDraft({ remark, ...part }: ExpressionPart): Draft {
  return { ...part, note: remark };
}

export function toJoin(sign: Separator | undefined): Join {
  return sign === 'or' ? 'or' : sign === 'and' ? 'and' : 'semicolon';
}

/** Words behind a time: its remark, or words of their own after `hoặc`, `và`. */
export function addWords(p: Cursor, drafts: Draft[], elements: Element[]): void {
  if (elements.length === 0) return;
  const [head, ...rest] = alternatives(elements);
  if (head!.join) rest.unshift(head!);
  else lastOf(drafts).remark = stretch(head!.elements);
  for (const { join, elements: words } of rest) {
    const draft = wordsDraft(p, words);
    if (draft) drafts.push({ ...draft, join });
  }
}

export function wordsDrafts(p: Cursor, elements: Element[]): Draft[] {
  return alternatives(elements).flatMap(({ join, elements: words }) => wordsDraft(p, words, join) ?? []);
}

/** Cuts words at a leading `hoặc`, `và`, and at those beside a quote; elsewhere they are words like others. */
function alternatives(elements: Element[]): { join?: Join; elements: Element[] }[] {
  const result: { join?: Join; elements: Element[] }[] = [{ elements: [] }];
  elements.forEach((element, index) => {
    const joins = element.type === 'separator' && (element.sign === 'or' || element.sign === 'and');
    const quoted = elements[index - 1]?.type === 'quote' || elements[index + 1]?.type === 'quote';
    if (joins && (index === 0 || quoted)) {
      const next = { join: toJoin(element.sign), elements: [] };
      if (index === 0) result[0] = next;
      else result.push(next);
    } else lastOf(result).elements.push(element);
  });
  return result;
}

export function stretch(elements: Element[]): Stretch | undefined {
  let [from, to] = [0, elements.length - 1];
  while (from <= to && nth(elements, from).type === 'separator') from++;
  while (to >= from && nth(elements, to).type === 'separator') to--;
  const [first, last] = [elements[from], elements[to]];
  if (!first || !last || from > to) return undefined;
  if (from === to && first.type === 'bracket' && first.inside.length === 0) return undefined;
  if (from === to && first.type === 'quote') return { first: first.first, last: first.last, quoted: first.text };
  if (from === to && first.type === 'bracket')
    return { first: first.first + 1, last: first.last - 1, quoted: undefined };
  return { first: first.first, last: last.last };
}

function wordsDraft(p: Cursor, elements: Element[], join?: Join): Draft | undefined {
  const words = stretch(elements);
  if (!words) return undefined;
  const text = words.quoted ?? p.slice(words.first, words.last);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return { join, when: { type: 'words', text }, strong: true, first: words.first, last: words.last };
}

/** A month, a quarter, a recurring period without a day: something a day can stand in. */
export function isPeriod(draft: Draft): boolean {
  const { when } = draft;
  if (draft.frequency) return true;
  if (when.type === 'recurring') return when.days.length === 0;
  return when.type === 'fixed' && when.limit === 'on' && when.points.every(isWhole);
}

/** "trước ngày 15/3": more than the day alone. */
export function isLimited({ when }: Draft): boolean {
  return (when.type === 'fixed' || when.type === 'recurring') && when.limit !== 'on';
}
