/** Types say what is there: what they can't is asked of `src/known.ts`, which says so where it is not. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const ROOT = join(import.meta.dirname, '../..');
const MOST_IN_A_THOUSAND = 4;

/** The places of `x!` in a file. */
function assertionsIn(code: string): number[] {
  const found: number[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'TSNonNullExpression' && 'start' in node) found.push(Number(node.start));
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(code, { lang: 'ts' }));
  return found;
}

it('counts an assertion where there is one, and none in words, comments or comparisons', () => {
  const code = ['const a = b! + c!.d![0]! // e!', 'if (!f !== "g!") h(i!)'];
  expect(assertionsIn(code.join('\n'))).toHaveLength(5);
});

it(`in a thousand lines at most ${MOST_IN_A_THOUSAND} assertions that something is there`, () => {
  const files = globSync('src/**/*.ts', { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.ts$|\.d\.ts$|\/(?:test|testing|generated)\//u.test(path));
  expect(files.length).toBeGreaterThan(500);
  const codes = files.map((path) => readFileSync(join(ROOT, path), 'utf8'));
  const lines = codes.reduce((sum, code) => sum + code.split('\n').length - 1, 0);
  const assertions = codes.reduce((sum, code) => sum + assertionsIn(code).length, 0);
  expect((assertions / lines) * 1000).toBeLessThanOrEqual(MOST_IN_A_THOUSAND);
});
