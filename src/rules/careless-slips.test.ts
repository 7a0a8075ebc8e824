/** The rules that must speak of what a hurried secretary writes. */
import { describe, expect, it } from 'vitest';
import { FAULTY, inTask, SLIPS } from './test/careless.ts';
import { findingsOf } from './test/snippet.ts';

const codesIn = async (text: string) => (await findingsOf(text)).map(({ code }) => code);

describe('slips are found', () => {
  it.each(SLIPS)('%s', async (words, ...codes) => {
    expect(await codesIn(inTask(words))).toEqual(expect.arrayContaining(codes));
  });

  it.each(FAULTY)('%s', async (text, ...codes) => {
    expect(await codesIn(text)).toEqual(expect.arrayContaining(codes));
  });
});
