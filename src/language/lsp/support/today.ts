import { type IsoDay, weekdayName, weekdayOf } from '../../../deadline/index.ts';

/** Vietnam has no summer time: always seven hours ahead of UTC. */
const VIETNAM_OFFSET = 7 * 60 * 60 * 1000;

/** The calendar day in Vietnam, wherever the machine stands. */
export function today(now: number = Date.now()): IsoDay {
  return new Date(now + VIETNAM_OFFSET).toISOString().slice(0, 10);
}

/** "thứ Năm" */
export function weekday(day: IsoDay): string {
  return weekdayName(weekdayOf(day));
}
