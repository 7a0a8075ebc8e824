import type { IsoDay } from './model.ts';

/** Vietnam has had one time, seven hours ahead of UTC, without summer time since 1975. */
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The calendar day in Vietnam, wherever the machine stands. */
export function todayInVietnam(now: number = Date.now()): IsoDay {
  return new Date(now + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}
