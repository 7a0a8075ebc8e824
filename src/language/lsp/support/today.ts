import type { IsoDay } from '../../../deadline/model.ts';

/** Vietnam has no summer time: always seven hours before UTC. */
const VIETNAM_OFFSET = 7 * 60 * 60 * 1000;

/** The calendar day in Vietnam, wherever the machine stands. */
export function today(now: number = Date.now()): IsoDay {
  return new Date(now + VIETNAM_OFFSET).toISOString().slice(0, 10);
}

/** The day `days` days after. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/** "thứ Năm" */
export function weekday(day: IsoDay): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}
