/** Days, months, quarters and years in words: `ngày 15/3, 15/6 và 30/11`, `quý II-III/2027`. */
import { lastOf, nth } from '../known.ts';
import { printMonth } from './days.ts';
import type { Fixed, Limit, Point, PointYear, SimplePoint } from './model.ts';
import { pointRange } from './ranges.ts';

export const LIMIT_TEXT: Record<Limit, string> = {
  on: '',
  before: 'trước ',
  atLatest: 'chậm nhất ',
  until: 'đến hết ',
};
const ROMAN = ['I', 'II', 'III', 'IV'];

export function printFixed(fixed: Fixed): string {
  // "đến cuối năm", not "đến hết cuối năm".
  const limit = fixed.limit === 'until' && hasPart(nth(fixed.points, 0)) ? 'đến ' : LIMIT_TEXT[fixed.limit];
  return `${limit}${printPoints(fixed.points)}${fixed.yearly ? ' hằng năm' : ''}`;
}

function printPoints(points: Point[]): string {
  const kind = listKind(points);
  // "30/11 và 15/6/2027": a year shared by days out of their order would be unsure.
  if (!kind || (typeof lastYear(points) === 'number' && !ascends(points)))
    return enumerate(points.map((point) => printPoint(point)));
  const year = lastYear(points);
  // A month alone has its leading zero (tháng 01/2027), months side by side have none (tháng 2-3/2027).
  const single = points.length === 1 && nth(points, 0).type !== 'span';
  const member = (point: SimplePoint): string =>
    point.type === 'month' && !single ? String(point.month) : printBare(point);
  const bare = points.map((point) =>
    point.type === 'span' ? `${member(point.from)}-${member(point.to)}` : member(point),
  );
  const word = { day: 'ngày', month: 'tháng', quarter: 'quý' }[kind];
  return `${word} ${enumerate(bare)}${printYear(year)}`;
}

function ascends(points: Point[]): boolean {
  const starts = points.map((point) => pointRange(point, 2001).from);
  return starts.every((start, index) => index === 0 || nth(starts, index - 1) <= start);
}

/** Days, months or quarters that share the year print the word and the year once. */
function listKind(points: Point[]): 'day' | 'month' | 'quarter' | undefined {
  const kinds = new Set(
    points.flatMap((point) => (point.type === 'span' ? [point.from.type, point.to.type] : [point.type])),
  );
  const years = new Set(
    points.flatMap((point) => (point.type === 'span' ? [point.from.year, point.to.year] : [point.year])),
  );
  if (kinds.size !== 1 || years.size !== 1) return undefined;
  const [kind] = kinds;
  if (kind !== 'day' && kind !== 'month' && kind !== 'quarter') return undefined;
  if (points.some((point) => hasPart(point) || (kind === 'day' && point.type === 'span'))) return undefined;
  return kind;
}

export function hasPart(point: Point): boolean {
  if (point.type === 'span') return hasPart(point.from) || hasPart(point.to);
  return 'part' in point && point.part !== undefined;
}

function lastYear(points: Point[]): PointYear | undefined {
  const last = lastOf(points);
  return last.type === 'span' ? last.to.year : last.year;
}

function printPoint(point: Point): string {
  if (point.type !== 'span') return printSimple(point);
  const { from, to } = point;
  if (from.type === 'year' && to.type === 'year' && !from.part && !to.part) return `năm ${from.year}-${to.year}`;
  const shared = from.year === to.year && from.type === to.type;
  const start = shared ? printSimple({ ...from, year: undefined }) : printSimple(from);
  if (from.type === 'month' && to.type === 'month' && !from.part && !to.part && !shared) {
    return `${start} – ${printSimple(to)}`;
  }
  return `từ ${start} đến ${printSimple(to)}`;
}

export function printSimple(point: SimplePoint): string {
  const year = printYear(point.year);
  switch (point.type) {
    case 'day':
      return `ngày ${printBare(point)}${year}`;
    case 'month':
      return `${printPart(point.part)}tháng ${printBare(point)}${year}`;
    case 'quarter':
      return `${printPart(point.part)}quý ${printBare(point)}${year}`;
    case 'half':
      return `6 tháng ${point.half === 1 ? 'đầu' : 'cuối'} năm${printYearName(point.year)}`;
    case 'nineMonths':
      return `9 tháng đầu năm${printYearName(point.year)}`;
    case 'year':
      if (point.part) return `${printPart(point.part)}năm${printYearName(point.year)}`;
      return typeof point.year === 'number'
        ? `năm ${point.year}`
        : point.year
          ? `cả năm${printYearName(point.year)}`
          : 'cả năm';
  }
}

function printPart(part: 'start' | 'middle' | 'end' | undefined): string {
  return part ? { start: 'đầu ', middle: 'giữa ', end: 'cuối ' }[part] : '';
}

function printBare(point: SimplePoint): string {
  if (point.type === 'day') return `${String(point.day).padStart(2, '0')}/${printMonth(point.month)}`;
  if (point.type === 'month') return printMonth(point.month);
  if (point.type === 'quarter') return nth(ROMAN, point.quarter - 1);
  return '';
}

function printYear(year: PointYear | undefined): string {
  if (year === undefined) return '';
  return typeof year === 'number' ? `/${year}` : year === 'next' ? ' năm sau' : ' năm liền trước';
}

function printYearName(year: PointYear | undefined): string {
  if (year === undefined) return '';
  return typeof year === 'number' ? ` ${year}` : year === 'next' ? ' sau' : ' liền trước';
}

export function enumerate(items: string[]): string {
  if (items.length === 1) return nth(items, 0);
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}
