/** Bars, days and shares of the dashboard. No page needed. */
import type {
  DashboardState,
  DashboardTarget,
  DashboardVerdict,
  TaskCounts,
  VerdictCounts,
} from '../../panes/dashboard-model.ts';

/** Places on a bar, in percent of its length. */
export interface Bar {
  fill: number;
  /** Where the target stands; two ends where it is a range. */
  marks: number[];
}

/** Room to the right of the larger of the two numbers, so that a mark does not stand on the edge. */
const ROOM = 1.15;

/** A rate fills a bar of 100%; of a count, the larger of target and result nearly fills it. */
export function barOf({ percent, value, upper, reached }: DashboardTarget): Bar {
  const measure = Math.max(0, reached?.measure ?? 0);
  const most = Math.max(value, upper ?? value, measure);
  const length = percent ? Math.max(100, most) : most * ROOM || 1;
  const place = (number: number) => Math.round((Math.max(0, number) / length) * 1000) / 10;
  return { fill: place(measure), marks: upper === undefined ? [place(value)] : [place(value), place(upper)] };
}

/** What is finished first, what wants attention next. */
const STATES: readonly DashboardState[] = ['done', 'inProgress', 'late', 'dueSoon', 'coming', 'dropped', 'undated'];

export interface Segment<Kind extends string> {
  kind: Kind;
  count: number;
}

export function taskSegments(counts: TaskCounts): Segment<DashboardState>[] {
  return STATES.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
}

/** Before the year's last report what is not reached may still be. */
export function verdictSegments(counts: VerdictCounts, final: boolean): Segment<DashboardVerdict>[] {
  const segments: Segment<DashboardVerdict>[] = [
    { kind: 'reached', count: counts.reached },
    { kind: final ? 'missed' : 'pending', count: counts.missed },
    { kind: 'unknown', count: counts.unknown },
  ];
  return segments.filter(({ count }) => count > 0);
}

/** "15/6/2027" */
export function shortDay(day: string): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
}
