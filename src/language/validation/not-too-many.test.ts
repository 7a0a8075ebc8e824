import { expect, test } from 'vitest';
import { load } from '../test/load.ts';
import { notTooMany } from './not-too-many.ts';

const START = { line: 0, character: 0 };
const diagnostic = (code: string, message: string) => ({ code, message, range: { start: START, end: START } });

test('three thousand places of one code are told; the last says how many more there are, of the others nothing is lost', () => {
  const many = Array.from({ length: 3_002 }, (_, i) => diagnostic('MTCL004', `chỗ ${i}.`));
  const told = notTooMany([...many, diagnostic('MTCL002', 'khác.')]);
  expect(told.map(({ code }) => code).filter((code) => code === 'MTCL004')).toHaveLength(3_000);
  expect(told.slice(-2).map(({ message }) => message)).toEqual(['chỗ 2999. Tệp còn 2 chỗ như thế nữa.', 'khác.']);
  expect(notTooMany(many.slice(0, 3_000))).toEqual(many.slice(0, 3_000));
});

test('a file of open quotes', async () => {
  const { findings } = await load('"abc\n'.repeat(3_100));
  const unclosed = findings.filter((finding) => finding.includes('MTCL004'));
  expect(unclosed).toHaveLength(3_000);
  expect(unclosed.at(-1)).toMatch(/Tệp còn 100 chỗ như thế nữa\.$/u);
});
