import { expect, test } from 'vitest';
import { forgetUnusedTexts, TextMemo } from './text-memo.ts';

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
