/** The page on safety claims nothing that no test shows: the tests it names are there, and the bounds are those of the code. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MOST_SETTINGS, MOST_TEXT } from '../../../src/files/input/limits.ts';
import { MOST_NODES, MOST_USES } from '../../../src/language/references/nesting.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = readFileSync(join(ROOT, 'docs/an-toan.md'), 'utf8');
const [claims = '', shown = ''] = PAGE.split('## Được thử thế nào');

it('names tests and programs that are there', () => {
  const paths = [...shown.matchAll(/`((?:src|test|scripts)\/[^`\s]+)`/gu)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => globSync([path, `${path}/**`], { cwd: ROOT }).length === 0)).toEqual([]);
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const run = [...shown.matchAll(/`npm run ([\w:]+)`/gu)].map(([, name = '']) => name);
  expect(run.filter((name) => !(name in scripts))).toEqual([]);
});

it.each([
  [`${MOST_TEXT / 1024 ** 2} MB (MTCL001)`],
  [`${MOST_NODES.toLocaleString('de-DE')} thành phần`],
  [`dùng ${MOST_USES.toLocaleString('de-DE')} tệp khác`],
  [`nhiều nhất ${MOST_SETTINGS / 1024 ** 2} MB, không dẫn ra ngoài`],
])('says the bound of the code: %s', (words) => {
  expect(claims).toContain(words);
});

it('each code that it names is a rule that its own examples test', () => {
  const rules = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');
  const codes = [...PAGE.matchAll(/MTCL\d{3}/gu)].map(([code]) => code);
  expect(codes.filter((code) => !rules.includes(code))).toEqual([]);
});
