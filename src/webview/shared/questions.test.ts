import { expect, test } from 'vitest';
import { Questions } from './questions.ts';

test('one question at a time; what came meanwhile is asked once more, behind the answer', () => {
  let asked = 0;
  const questions = new Questions(() => {
    asked += 1;
  });
  questions.pull();
  expect(asked).toBe(1);
  questions.pull();
  questions.pull();
  expect(asked).toBe(1);
  questions.answered();
  expect(asked).toBe(2);
  questions.answered();
  expect(asked).toBe(2);
  questions.pull();
  expect(asked).toBe(3);
});
