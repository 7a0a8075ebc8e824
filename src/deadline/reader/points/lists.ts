import { lastOf, nth } from '../../../known.ts';
import type { Point, PointYear } from '../../model.ts';
import type { Cursor } from '../cursor.ts';
import { isLengthHere, takeListSign } from '../words/list-signs.ts';
import { bareMember, readPoint } from './points.ts';
import { isQuarter } from './quarters.ts';
import type { BareKind, PointReading } from './reading.ts';
import { order } from './spans.ts';
import { readThisYear } from './years.ts';

/** The years written once for a list: an undated member takes the year of the next one, else of the one before. */
export function shareYears(p: Cursor, points: Point[], first: number): Point[] | undefined {
  const result = [...points];
  for (let i = result.length - 2; i >= 0; i--) {
    const [point, next] = [nth(result, i), nth(result, i + 1)];
    const year = next.type === 'span' ? next.from.year : next.year;
    if (yearOf(point) !== undefined || year === undefined) continue;
    if (typeof year === 'number' && startOrder(point) > startOrder(next)) {
      p.report(
        'year-missing',
        'warning',
        first,
        p.at - 1,
        `Không rõ năm của từng mốc trong «${p.slice(first, p.at - 1)}». Ghi năm cho mỗi mốc.`,
      );
      return undefined;
    }
    result[i] = setYear(point, year);
  }
  for (let i = 1; i < result.length; i++) {
    const [before, point] = [nth(result, i - 1), nth(result, i)];
    const year = before.type === 'span' ? before.to.year : before.year;
    if (yearOf(point) !== undefined || year === undefined) continue;
    if (startOrder(point) >= startOrder(before)) result[i] = setYear(point, year);
  }
  return result;
}

function yearOf(point: Point): PointYear | undefined {
  return point.type === 'span' ? point.from.year : point.year;
}

function startOrder(point: Point): number {
  return order(point.type === 'span' ? point.from : point);
}

function setYear(point: Point, year: PointYear): Point {
  if (point.type === 'span') return { ...point, from: { ...point.from, year }, to: { ...point.to, year } };
  return { ...point, year };
}

/** "giữa tháng 6 và tháng 12", "cuối tháng 3, đầu tháng 4": the second day is not sure. */
function partsClash(before: Point, next: Point): boolean {
  const [first, second] = [partOf(before), partOf(next)];
  if (first === 'end' && second === 'start') return true;
  return (first === 'start' || first === 'middle') && second === undefined;
}

function partOf(point: Point): string | undefined {
  return 'part' in point ? point.part : undefined;
}

/** `quý I/II/2027` */
function takeQuarterSlash(p: Cursor, kind: BareKind | undefined): boolean {
  if (kind !== 'quarter' || p.kind() !== 'slash' || !/^(?:i|ii|iii|iv)$/.test(p.peek(1)?.text ?? '')) return false;
  p.at++;
  return true;
}

function isStretch({ type }: Point): boolean {
  return type === 'span';
}

function isFraction(point: Point): boolean {
  return point.type === 'half' || point.type === 'nineMonths';
}

function startsLimit(p: Cursor): boolean {
  return p.isWords('trước', 'chậm nhất', 'muộn nhất');
}

/** `6 tháng đầu năm và năm`: here the bare word is the whole year. */
function yearAfterHalf(p: Cursor, members: Point[]): PointReading | undefined {
  if (!members.some((member) => member.type === 'half' || member.type === 'nineMonths')) return undefined;
  return readThisYear(p);
}

/** Further members of a list of points, after `first` members were read. */
export function readMoreMembers(
  p: Cursor,
  members: Point[],
  bare: BareKind | undefined,
  again: () => void,
  first: number,
): 'bad' | undefined {
  let kind = bare;
  while (true) {
    const next = p.attempt(() => {
      const semicolon = p.kind() === 'semicolon';
      if (!takeListSign(p) && !takeQuarterSlash(p, kind)) return undefined;
      const at = p.at;
      again();
      const repeated = p.at !== at;
      p.takeWords('vào', 'trong');
      if (semicolon && !repeated && p.kind() !== 'number' && !(kind === 'quarter' && isQuarter(p))) return undefined;
      if (semicolon && (repeated || isLengthHere(p))) return undefined;
      const plain = bareMember(p, kind);
      const member = plain ?? readPoint(p, members[0]?.type === 'day') ?? yearAfterHalf(p, members);
      // "trước 15/3, quý II trước 15/6": the quarter says what the next limit is for.
      if (member?.type === 'partial' || (p.kind() === 'colon' && !plain) || startsLimit(p)) return undefined;
      if (semicolon && member?.type === 'points' && member.points.some(isFraction)) return undefined;
      // "15/6, 10-30/11": a day, and then a stretch of its own.
      if (members[0]?.type === 'day' && member?.type === 'points' && member.points.some(isStretch)) return undefined;
      return member;
    });
    if (!next) return undefined;
    if (next.type === 'bad') return 'bad';
    if (partsClash(lastOf(members), nth(next.points, 0))) {
      p.report(
        'ambiguous',
        'warning',
        first,
        p.at - 1,
        'Không rõ «đầu», «giữa», «cuối» áp dụng cho mốc nào. Ghi đủ cho từng mốc, ví dụ: giữa tháng 6 và giữa tháng 12.',
      );
      return 'bad';
    }
    members.push(...next.points);
    kind = next.bare;
  }
}
