import type { IsoDay } from '../../deadline/model.ts';
import { todayInVietnam } from '../../deadline/today.ts';

const LOOK_MS = 60_000;

/**
 * Tells when a day begins in Vietnam, while the editor stays open. The clock is looked at every minute: a timer set for
 * midnight does not count the hours that a machine sleeps. Returns what ends it.
 */
export function onNewDay(begun: (day: IsoDay) => void): () => void {
  let known = todayInVietnam();
  const timer: { unref?(): void } & ReturnType<typeof setInterval> = setInterval(() => {
    const day = todayInVietnam();
    if (day === known) return;
    known = day;
    begun(day);
  }, LOOK_MS);
  // Alone it keeps no process running; in a browser there is none.
  timer.unref?.();
  return () => clearInterval(timer);
}
