import { expect, test } from 'vitest';
import { forgetUnusedTexts, onceEach, onceFor, TextMemo, whileSame } from './memo.ts';

test('a text is worked out once, and again only when nobody asked for it through many others', () => {
  const made: string[] = [];
  const memo = new TextMemo((text) => {
    made.push(text);
    return { text };
  });
  for (let edit = 0; edit < 20_000; edit++) {
    // A plan of some texts, of which one is new at each edit.
    for (let i = 0; i < 10; i++) memo.of(`chữ thứ ${i}`);
    memo.of(`sửa lần ${edit}`);
    forgetUnusedTexts();
    expect(memo.size).toBeLessThan(2100);
  }
  expect(made.filter((text) => text.startsWith('chữ'))).toHaveLength(10);
  expect(memo.of('sửa lần 3')).toEqual({ text: 'sửa lần 3' });
  expect(made.filter((text) => text === 'sửa lần 3')).toHaveLength(2);
});

test('one check of many texts works out each once', () => {
  let made = 0;
  const memo = new TextMemo(() => ({ made: made++ }));
  for (let check = 0; check < 3; check++) {
    for (let i = 0; i < 5000; i++) memo.of(`${i}`);
    forgetUnusedTexts();
  }
  expect(made).toBe(5000);
});

test('of an object once, as long as it is there', () => {
  const made: object[] = [];
  const lengthOf = onceFor((list: string[]) => {
    made.push(list);
    return { length: list.length };
  });
  const list = ['a'];
  expect(lengthOf(list)).toBe(lengthOf(list));
  expect(lengthOf(['a'])).not.toBe(lengthOf(list));
  expect(made).toHaveLength(2);
});

test('what throws is asked again', () => {
  let asked = 0;
  const once = onceEach((word: string) => {
    asked++;
    if (asked === 1) throw new Error('not yet');
    return word.toUpperCase();
  });
  expect(() => once('a')).toThrow('not yet');
  expect([once('a'), once('a'), once('b'), asked]).toEqual(['A', 'A', 'B', 3]);
});

test('the last alone is kept, lists by their elements', () => {
  let made = 0;
  const joined = whileSame((words: readonly string[], between: string) => ({ text: words.join(between), n: ++made }));
  expect(joined(['a', 'b'], '-')).toBe(joined(['a', 'b'], '-'));
  expect(joined(['a'], '-')).toEqual({ text: 'a', n: 2 });
  expect(joined(['a'], '+').n).toBe(3);
  expect(joined(['a', 'b'], '-')).toEqual({ text: 'a-b', n: 4 });
});

test('two lists that hold equal lists are not the same', () => {
  const held = whileSame((list: unknown[]) => ({ list }));
  const inner = ['a'];
  expect(held([inner])).toBe(held([inner]));
  expect(held([['a']])).not.toBe(held([['a']]));
});
