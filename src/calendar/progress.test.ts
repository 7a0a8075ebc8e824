import { expect, test } from 'vitest';
import type { Plan, ProgressEntry, ProgressState, Task } from '../plan/model.ts';
import { occurrenceStates } from './progress.ts';

const task = {} as Task;
const other = {} as Task;
const TODAY = '2027-09-15';
const WORDS: Record<string, ProgressState> = { x: 'done', l: 'inProgress', b: 'dropped', t: 'late' };

/** "20/6 x19/6": recorded on 20/6 as done on 19/6. */
function records(words: string): ProgressEntry[] {
  return words.split(', ').flatMap((one) => {
    const [on = '', said = ''] = one.split(' ');
    if (!said) return [];
    const doneOn = said.slice(1) ? day(said.slice(1)) : undefined;
    return { subject: task, on: day(on), state: WORDS[said[0]!], ...(doneOn ? { doneOn } : {}) } as ProgressEntry;
  });
}
const day = (short: string) => `2027-${short.split('/')[1]!.padStart(2, '0')}-${short.split('/')[0]!.padStart(2, '0')}`;

// x done (with its day where it is known), l in progress, b dropped, t late, - not started.
test.each([
  ['one due day: the latest record counts', '30/6', '01/6 l, 05/6 x05/6', 'x05/6'],
  ['one due day, records in any order', '30/6', '05/6 x05/6, 01/6 l', 'x05/6'],
  ['one due day, later opened again', '30/6', '05/6 x05/6, 10/6 l', 'l'],
  ['nothing recorded', '30/6, 30/9', '', '- -'],
  ['done before the first day', '30/6, 30/9', '05/6 x05/6', 'x05/6 -'],
  ['done on the first day', '30/6, 30/9', '30/6 x30/6', 'x30/6 -'],
  ['done behind both: each is late by itself', '30/3, 30/6', '05/7 x01/7', 'x01/7 x01/7'],
  ['done between both: late for the first, in time for the second', '30/3, 30/6', '05/7 x01/4', 'x01/4 x01/4'],
  ['done behind both, on no day that is known', '30/3, 30/6', '05/7 x', 'x x'],
  ['done once, then of the next', '30/3, 30/6, 30/9', '30/3 x30/3, 05/4 l', 'x30/3 l -'],
  ['late for all days gone by', '30/3, 30/6, 30/9', '05/7 t', 't t -'],
  ['done after it was late', '30/3, 30/6, 30/9', '05/4 t, 10/4 x10/4', 'x10/4 - -'],
  ['dropped for all that remains', '30/3, 30/6, 30/9', '30/3 x30/3, 05/4 b', 'x30/3 b b'],
  ['of what is recorded behind the day asked for nothing is known', '30/6', '01/6 l, 16/9 x16/9', 'l'],
  ['what is recorded on the day asked for is', '30/6', '15/9 x15/9', 'x15/9'],
])('%s', (_, due, recorded, states) => {
  const plan = {
    progress: [
      ...records(recorded),
      { subject: other, on: '2027-01-01', state: 'done' },
      { subject: task, on: '2027-01-02' },
    ],
  };
  const found = occurrenceStates(plan as unknown as Plan, task, due.split(', ').map(day), TODAY);
  const letters = Object.fromEntries(Object.entries(WORDS).map(([letter, state]) => [state, letter]));
  const said = found.map(
    ({ state, doneOn }) =>
      `${letters[state] ?? '-'}${doneOn ? `${doneOn.slice(8)}/${Number(doneOn.slice(5, 7))}` : ''}`,
  );
  expect(said.join(' ')).toBe(states);
});
