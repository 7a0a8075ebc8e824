import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { todayInVietnam } from '../../deadline/today.ts';
import { onNewDay } from './new-day.ts';

beforeEach(() => {
  // 23:58 in Vietnam.
  vi.useFakeTimers({ now: Date.UTC(2027, 5, 15, 16, 58) });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a day begins at midnight in Vietnam, wherever the machine stands', () => {
  const days: string[] = [];
  const end = onNewDay((day) => days.push(day));
  expect(todayInVietnam()).toBe('2027-06-15');
  vi.advanceTimersByTime(60_000);
  expect(days).toEqual([]);
  vi.advanceTimersByTime(60_000);
  expect(days).toEqual(['2027-06-16']);
  vi.advanceTimersByTime(23 * 3_600_000);
  expect(days).toHaveLength(1);
  // A machine that slept over two nights.
  vi.setSystemTime(Date.UTC(2027, 5, 18, 3));
  vi.advanceTimersByTime(60_000);
  expect(days).toEqual(['2027-06-16', '2027-06-18']);
  end();
  vi.advanceTimersByTime(48 * 3_600_000);
  expect(days).toHaveLength(2);
});
