/** Puts the elements of one segment together: labels before the times, remarks behind, neighbours that belong together. */
import type { Join, Point } from '../model.ts';
import type { Cursor } from './cursor.ts';
import type { Element, Segment, Separator } from './elements.ts';
import type { ExpressionPart } from './expression.ts';
import { type LabelFor, labelFits, namesReport, remarkFits } from './labels.ts';
import { collide, mergeTimes, narrows } from './merge.ts';

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
  first: number;
  last: number;
  remark?: Stretch;
  /** Words the reader itself puts behind the time ("trước 17 giờ"). */
  note?: string;
}

/** Undefined: the segment cannot be read for sure, so nothing in it may give a day. */
export function assemble(p: Cursor, segment: Segment, bracketed = false): Draft[] | undefined {
  const drafts: Draft[] = [];
  let between: Element[] = [];
  for (const element of segment.elements) {
    if (element.type === 'bracket' && drafts.length && between.length === 0) {
      const refined = refine(p, drafts.at(-1)!, element);
      if (refined === 'unsure') return undefined;
      if (refined) {
        drafts.splice(-1, 1, ...refined);
        continue;
      }
    }
    if (element.type === 'bracket' && between.at(-1)?.type === 'words') {
      const inside = datedInside(p, element);
      if (inside) {
        addDrafts(p, drafts, [...between, colonAt(element)], inside);
        between = [];
        continue;
      }
    }
    if (element.type !== 'time') {
      between.push(element);
      continue;
    }
    addDrafts(p, drafts, between, element.expression.parts.map(toDraft));
    between = [];
  }
  if (drafts.length === 0) return wordsDrafts(p, segment.elements);
  addTail(p, drafts, between);
  // In brackets a day without a month may take it from what stands before them.
  const fine = drafts.every((draft) => (bracketed && draft.when.type === 'partial') || holds(p, draft));
  return fine ? drafts : undefined;
}

function toDraft({ remark, ...part }: ExpressionPart): Draft {
  return { ...part, note: remark };
}

/** "Sơ kết (tháng 6)": the brackets hold nothing but days or months. */
function datedInside(p: Cursor, bracket: Element & { type: 'bracket' }): Draft[] | undefined {
  if (bracket.inside[0]?.type !== 'time') return undefined;
  const inside = assemble(p, { first: bracket.first + 1, last: bracket.last - 1, elements: bracket.inside });
  return inside?.every((draft) => draft.when.type === 'fixed') ? inside : undefined;
}

function colonAt({ first }: Element): Element {
  return { type: 'separator', first, last: first, sign: 'colon' };
}

function addDrafts(p: Cursor, drafts: Draft[], between: Element[], fresh: Draft[]): void {
  const before = drafts.at(-1);
  const { left, right, sign, colon } = split(p, between, before === undefined);
  const next = fresh[0]!;
  next.label = right && stretch(right);
  next.colon = colon;
  if (!before) {
    const words = left ? wordsDrafts(p, left) : [];
    if (words.length) {
      drafts.push(...words);
      next.join = toJoin(sign);
    }
    drafts.push(...fresh);
    return;
  }
  const gap = { separator: sign, words: right !== undefined || left !== undefined, colon };
  const merged = mergeTimes(before, next, gap);
  if (merged) {
    if (left ?? right) merged.remark ??= stretch((left ?? right)!);
    drafts.splice(-1, 1, merged, ...fresh.slice(1));
    return;
  }
  if (right && namesWhat(p, before, next, right)) {
    addWords(p, drafts, left ?? []);
    before.remark = { first: (before.remark ?? stretch(right)!).first, last: next.last };
    return;
  }
  if (left) addWords(p, drafts, left);
  if (collide(before, next, gap)) next.when = { type: 'unreadable' };
  next.join = toJoin(sign);
  drafts.push(...fresh);
}

/** "Trước 15/6 gửi báo cáo 6 tháng đầu năm": the second period says which report it is. */
function namesWhat(p: Cursor, before: Draft, next: Draft, words: Element[]): boolean {
  if (!isPeriod(next) || next.when.type !== 'fixed' || next.strong || isPeriod(before)) return false;
  const last = words.at(-1)!;
  return last.type === 'words' && namesReport(p.tokens.slice(last.first, last.last + 1));
}

const CONDITIONS = new Set(['theo', 'căn', 'tùy', 'tuỳ', 'nếu', 'trường', 'đối', 'riêng']);

/**
 * What stands before a time: words up to the last separator belong to what came before, the rest is its label. A
 * separator between the words of the first label is part of the label, unless it ends it.
 */
function split(
  p: Cursor,
  between: Element[],
  leading: boolean,
): { left?: Element[]; right?: Element[]; sign?: Separator; colon?: boolean } {
  let elements = between;
  const colon = lastSign(elements) === 'colon';
  if (colon) elements = elements.slice(0, -1);
  // "Theo kế hoạch của tỉnh, hoàn thành trước 30/11": the comma sets the condition apart.
  const start = elements[0];
  const condition = start?.type === 'words' && CONDITIONS.has(p.tokens[start.first]!.text);
  let cut = -1;
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i]!;
    if (element.type !== 'separator' || element.sign === 'colon') continue;
    const quoted = elements[i - 1]?.type === 'quote' || elements[i + 1]?.type === 'quote';
    const apart =
      (quoted && element.sign === 'and') ||
      element.sign === 'or' ||
      i === elements.length - 1 ||
      (element.sign === 'comma' && condition);
    if (leading && !apart) continue;
    cut = i;
    break;
  }
  if (cut < 0) return { right: elements.length ? elements : undefined, colon };
  const sign = (elements[cut] as Element & { type: 'separator' }).sign;
  let left = elements.slice(0, cut);
  while (left.length && isComma(left.at(-1)!)) left = left.slice(0, -1);
  const right = elements.slice(cut + 1);
  const signs = elements.slice(0, cut + 1).filter((element) => element.type === 'separator');
  const only = left.length === 0 && signs.some((element) => element.type === 'separator' && element.sign === 'or');
  return {
    left: left.length ? left : undefined,
    right: right.length ? right : undefined,
    sign: only ? 'or' : sign,
    colon,
  };
}

function isComma(element: Element): boolean {
  return element.type === 'separator' && element.sign !== 'or' && element.sign !== 'and';
}

function lastSign(elements: Element[]): Separator | undefined {
  const last = elements.at(-1);
  return last?.type === 'separator' ? last.sign : undefined;
}

function toJoin(sign: Separator | undefined): Join {
  return sign === 'or' ? 'or' : sign === 'and' ? 'and' : 'semicolon';
}

function addTail(p: Cursor, drafts: Draft[], tail: Element[]): void {
  let elements = tail;
  while (elements.length && elements.at(-1)!.type === 'separator') elements = elements.slice(0, -1);
  if (elements.length === 0) return;
  addWords(p, drafts, elements);
}

/** Words behind a time: its remark, or words of their own after `hoặc`, `và`. */
function addWords(p: Cursor, drafts: Draft[], elements: Element[]): void {
  if (elements.length === 0) return;
  const [head, ...rest] = alternatives(elements);
  if (head!.join) rest.unshift(head!);
  else drafts.at(-1)!.remark = stretch(head!.elements);
  for (const { join, elements: words } of rest) {
    const draft = wordsDraft(p, words);
    if (draft) drafts.push({ ...draft, join });
  }
}

function wordsDrafts(p: Cursor, elements: Element[]): Draft[] {
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
    } else result.at(-1)!.elements.push(element);
  });
  return result;
}

function stretch(elements: Element[]): Stretch | undefined {
  let [from, to] = [0, elements.length - 1];
  while (from <= to && elements[from]!.type === 'separator') from++;
  while (to >= from && elements[to]!.type === 'separator') to--;
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

/** Brackets behind a period hold the days it stands for: "Định kỳ 6 tháng (trước 15/6)". */
function refine(p: Cursor, before: Draft, bracket: Element & { type: 'bracket' }): Draft[] | 'unsure' | undefined {
  const times = bracket.inside.filter((element) => element.type === 'time');
  if (times.length === 0 || !isPeriod(before)) return undefined;
  const inside = assemble(p, { first: bracket.first + 1, last: bracket.last - 1, elements: bracket.inside }, true);
  const dated = inside?.filter((draft) => draft.when.type === 'fixed' || draft.when.type === 'partial');
  if (!inside || !dated?.length) {
    // Some other time stands in the brackets: the day may be meant there.
    return times.some((time) => time.expression.parts.some((part) => part.when.type === 'fixed'))
      ? 'unsure'
      : undefined;
  }
  if (dated.length !== inside.length) return 'unsure';
  const merged = mergeTimes(before, inside[0]!, { words: false, colon: true });
  // "Tháng 5 (quý II)": the brackets only say more of the same.
  if (!merged) return narrows(inside[0]!, before) ? undefined : 'unsure';
  return [{ ...merged, join: before.join }, ...inside.slice(1)];
}

/** A month, a quarter, a recurring period without a day: something a day can stand in. */
export function isPeriod(draft: Draft): boolean {
  const { when } = draft;
  if (draft.frequency) return true;
  if (when.type === 'recurring') return when.days.length === 0;
  return when.type === 'fixed' && when.limit === 'on' && when.points.every(isWhole);
}

function isWhole(point: Point): boolean {
  return point.type !== 'day' && point.type !== 'span' && !('part' in point && point.part);
}

/** Whether the part may stand as it is; a bad date, a lone day or words that change the sense may not. */
function holds(p: Cursor, draft: Draft): boolean {
  const { when, label, remark } = draft;
  if (when.type === 'unreadable') return false;
  if (when.type === 'partial') {
    const text = p.slice(draft.first, draft.last);
    p.report(
      'month-missing',
      'warning',
      draft.first,
      draft.last,
      `“${text}” chưa rõ tháng nào. Ghi thêm tháng (ngày 25/6) hoặc kỳ (hằng tháng, hằng quý).`,
    );
    return false;
  }
  const dated = when.type === 'fixed' || when.type === 'recurring' || when.type === 'relative';
  if (!dated) return true;
  if (
    label &&
    label.quoted === undefined &&
    !labelFits(p, label.first, label.last, labelFor(draft), draft.colon === true)
  ) {
    return false;
  }
  return !remark || isSet(remark, p) || remarkFits(p, remark.first, remark.last);
}

/** Quoted, or in brackets: set apart by the writer. */
function isSet(remark: Stretch, p: Cursor): boolean {
  return remark.quoted !== undefined || p.tokens[remark.first - 1]?.kind === 'open';
}

function labelFor({ when, strong }: Draft): LabelFor {
  if (when.type !== 'fixed') return when.type === 'recurring' && when.limit === 'on' ? 'recurring' : 'limit';
  if (when.limit !== 'on' || when.yearly) return 'limit';
  if (strong) return 'inside';
  if (when.points.some((point) => point.type === 'day')) return 'day';
  // "đầu quý IV" is a day, never the name of a report.
  if (!when.points.every(isWhole)) return 'inside';
  return when.points.some((point) => point.type !== 'month' && point.type !== 'quarter') ? 'fraction' : 'period';
}
