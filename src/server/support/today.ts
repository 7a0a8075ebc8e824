import { type IsoDay, weekdayName, weekdayOf } from '../../deadline/index.ts';

/** Vietnam has no summer time: always seven hours ahead of UTC. */
const VIETNAM_OFFSET = 7 * 60 * 60 * 1000;

/** The calendar day in Vietnam, wherever the machine stands. */
export function today(now: number = Date.now()): IsoDay {
  return new Date(now + VIETNAM_OFFSET).toISOString().slice(0, 10);
}

const LOOK_MS = 60_000;

/**
 * Tells when a day begins in Vietnam, while the editor stays open. The clock is looked at every minute: a timer set for
 * midnight does not count the hours that a machine sleeps. Returns what ends it.
 */
export function onNewDay(begun: (day: IsoDay) => void): () => void {
  let known = today();
  const timer: { unref?(): void } & ReturnType<typeof setInterval> = setInterval(() => {
    const day = today();
    if (day === known) return;
    known = day;
    begun(day);
  }, LOOK_MS);
  // Alone it keeps no process running; in a browser there is none.
  timer.unref?.();
  return () => clearInterval(timer);
}

/** "thứ Năm" */
export function weekday(day: IsoDay): string {
  return weekdayName(weekdayOf(day));
}
