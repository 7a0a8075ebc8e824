import { expect, test } from 'vitest';
import { collector, type Finding } from './finding.ts';

const at = (uri: string, line: number) => ({ uri, start: { line, character: 0 }, end: { line, character: 1 } });

test('of one rule in one file as many are told as a person may go through; the last says how many more there are', () => {
  const findings: Finding[] = [];
  const report = collector(findings);
  for (let line = 0; line < 3_002; line++) report('MTCL201', `Dòng ${line}.`, at('a.mtcl', line));
  report('MTCL202', 'Quy tắc khác.', at('a.mtcl', 1));
  report('MTCL201', 'Tệp khác.', at('b.mtcl', 1));
  expect(findings).toHaveLength(3_002);
  expect(findings.slice(2_998).map(({ message }) => message)).toEqual([
    'Dòng 2998.',
    'Dòng 2999. Tệp còn 2 chỗ như thế nữa.',
    'Quy tắc khác.',
    'Tệp khác.',
  ]);
});
