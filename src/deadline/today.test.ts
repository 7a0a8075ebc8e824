import { expect, it } from 'vitest';
import { todayInVietnam } from './today.ts';

it('is a day ahead of UTC from seven hours before its midnight on', () => {
  expect(todayInVietnam(Date.parse('2027-12-31T16:59:59Z'))).toBe('2027-12-31');
  expect(todayInVietnam(Date.parse('2027-12-31T17:00:00Z'))).toBe('2028-01-01');
});
