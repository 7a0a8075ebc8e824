import type { Point } from '../model.ts';
import { assemble } from './assemble.ts';
import type { Cursor } from './cursor.ts';
import type { Draft } from './drafts.ts';
import type { Element } from './elements.ts';
import { mergeTimes, narrows } from './merge.ts';

/** "Sơ kết (tháng 6)": the brackets hold nothing but days or months. */
export function datedInside(p: Cursor, bracket: Element & { type: 'bracket' }): Draft[] | undefined {
  if (bracket.inside[0]?.type !== 'time') return undefined;
  const inside = assemble(p, { first: bracket.first + 1, last: bracket.last - 1, elements: bracket.inside });
  return inside?.every((draft) => draft.when.type === 'fixed') ? inside : undefined;
}

/** Brackets behind a period hold the days it stands for: "Định kỳ 6 tháng (trước 15/6)". */
export function refine(
  p: Cursor,
  before: Draft,
  bracket: Element & { type: 'bracket' },
): Draft[] | 'unsure' | undefined {
  const times = bracket.inside.filter((element) => element.type === 'time');
  if (times.length === 0) return undefined;
  if (before.when.type === 'continuous') return besides(p, before, bracket);
  if (!isPeriod(before)) return undefined;
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

/** "Thường xuyên (báo cáo trước ngày 25 hằng tháng)" */
function besides(p: Cursor, before: Draft, bracket: Element & { type: 'bracket' }): Draft[] | undefined {
  const inside = assemble(p, { first: bracket.first + 1, last: bracket.last - 1, elements: bracket.inside });
  const dated = inside?.every(({ when }) => when.type === 'fixed' || when.type === 'recurring');
  if (!inside || !dated || before.remark) return undefined;
  const [head, ...rest] = inside;
  return [before, { ...head!, join: 'semicolon' }, ...rest];
}

/** A month, a quarter, a recurring period without a day: something a day can stand in. */
export function isPeriod(draft: Draft): boolean {
  const { when } = draft;
  if (draft.frequency) return true;
  if (when.type === 'recurring') return when.days.length === 0;
  return when.type === 'fixed' && when.limit === 'on' && when.points.every(isWhole);
}

export function isWhole(point: Point): boolean {
  return point.type !== 'day' && point.type !== 'span' && !('part' in point && point.part);
}
