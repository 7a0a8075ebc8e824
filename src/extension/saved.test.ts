import { expect, test, vi } from 'vitest';
import { saved } from './saved.ts';

test.each([
  ['it is saved at once', [true], true],
  ['VS Code saves it by itself: the second time there is nothing left to do', [false, true], true],
  ['it cannot be saved', [false], false],
])('%s', async (_, answers, expected) => {
  vi.useFakeTimers();
  let asked = 0;
  const document = { isDirty: true, save: async () => answers[Math.min(asked++, answers.length - 1)]! };
  const result = saved(document);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(await result).toBe(expected);
});

test('what is not changed any more is saved, whatever was answered', async () => {
  expect(await saved({ isDirty: false, save: async () => false })).toBe(true);
});
