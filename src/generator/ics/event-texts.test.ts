import { expect, it } from 'vitest';
import { eventTexts, withoutRevision } from './event-texts.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n');
const calendar = (...events: string[]) => `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`;

it('the events of a calendar, whatever its line ends', () => {
  const [a, b] = [event('UID:a', 'SUMMARY:Một'), event('UID:b')];
  const found = [
    { lines: a, uid: 'a' },
    { lines: b, uid: 'b' },
  ];
  expect(eventTexts(calendar(a, b))).toEqual(found);
  expect(eventTexts(calendar(a, b).replaceAll('\r\n', '\n'))).toEqual(found);
  expect(eventTexts(calendar(a).replace('SUMMARY:Một\r\n', 'SUMMARY:Một\n'))).toEqual([{ lines: a, uid: 'a' }]);
  expect(eventTexts(a)).toEqual([{ lines: a, uid: 'a' }]);
  expect(eventTexts('')).toEqual([]);
});

it('an event that is cut off, or that a description speaks of, is none', () => {
  const a = event('UID:a');
  expect(eventTexts(calendar(a) + a.slice(0, -4))).toEqual([{ lines: a, uid: 'a' }]);
  const told = event('UID:c', 'DESCRIPTION:Lịch', ' BEGIN:VEVENT', 'X:1');
  expect(eventTexts(calendar(told))).toEqual([{ lines: told, uid: 'c' }]);
  const folded = `DESCRIPTION:\r\n BEGIN:VEVENT\r\n\r\nEND:VEVENT\r\n`;
  expect(eventTexts(`${folded}${a}`)).toEqual([{ lines: a, uid: 'a' }]);
});

it('a long UID is put together; one that is not written as we write it is none', () => {
  const uid = (...lines: string[]) => eventTexts(calendar(event(...lines)))[0]!.uid;
  expect(uid('UID:một', ' hai', ' ba', 'SUMMARY:x')).toBe('mộthaiba');
  expect(uid('UID:một\\,hai')).toBe(undefined);
  expect(uid('UID:một;hai')).toBe(undefined);
  expect(uid('SUMMARY:x', 'UID:a')).toBe(undefined);
});

it('an event without its revision, and when it last changed', () => {
  const of = (stamp: string, modified = stamp, sequence = '3') =>
    withoutRevision(event('UID:a', `DTSTAMP:${stamp}`, `LAST-MODIFIED:${modified}`, `SEQUENCE:${sequence}`, 'X:1'));
  expect(of('20270105T020304Z')).toEqual({ rest: event('UID:a', 'X:1'), instant: '2027-01-05T02:03:04Z' });
  expect(of('20270105T020304Z', '20270105T020305Z')).toBe(undefined);
  expect(of('20271305T020304Z')).toBe(undefined);
  expect(of('20270105T020304Z', undefined, 'x')).toBe(undefined);
  expect(withoutRevision(event('UID:a'))).toBe(undefined);
});
