/** State of a module outlives the request that made it: each says beside it why it may. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const ROOT = join(import.meta.dirname, '../..');

interface Node {
  type: string;
  start: number;
  [part: string]: unknown;
}

const CHANGES = new Set('set add delete clear push pop shift unshift splice sort reverse fill'.split(' '));

/** Names that a module changes after it was loaded, by the place of their declaration, and whether a comment precedes. */
function stateIn(code: string): { name: string; told: boolean }[] {
  const { body } = parseAst(code, { lang: 'ts' }) as unknown as { body: Node[] };
  const changed = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, callee, left, argument } = node as Record<string, Node>;
    const touched = [
      (type as unknown) === 'CallExpression' && CHANGES.has(propertyOf(callee)) ? callee?.object : undefined,
      (type as unknown) === 'AssignmentExpression' ? (left?.object ?? left) : undefined,
      (type as unknown) === 'UpdateExpression' ? (argument?.object ?? argument) : undefined,
    ] as (Node | undefined)[];
    for (const one of touched) if (one?.type === 'Identifier') changed.add(String(one.name));
    Object.values(node).forEach(visit);
  };
  visit(body);
  return body.flatMap((statement) => {
    const declaration = (
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    ) as Node | null;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return (declaration.declarations as { id: Node; init: Node | null }[]).flatMap(({ id, init }) => {
      const name = String(id.name);
      const isState = declaration.kind === 'let' || (changed.has(name) && isContainer(init));
      return isState ? [{ name, told: /\*\/\s*$|\/\/[^\n]*\n\s*$/u.test(code.slice(0, statement.start)) }] : [];
    });
  });
}

function propertyOf(callee: Node | undefined): string {
  return String((callee?.property as Node | undefined)?.name ?? '');
}

function isContainer(init: Node | null): boolean {
  return init !== null && ['NewExpression', 'ArrayExpression', 'ObjectExpression'].includes(init.type);
}

it('finds what a module keeps, and whether the reason stands before it', () => {
  const code = `const CONSTANT = new Set(['a']);
const known = new Map();
/** One window, one language. */
let language = 'vi';
export const all: string[] = [];
const copied = [1, 2].toSorted();
function keep(key: string) {
  const own = new Set();
  own.add(key);
  known.set(key, language);
  all.push(key);
  return CONSTANT.has(key) ? copied : own;
}`;
  expect(stateIn(code)).toEqual([
    { name: 'known', told: false },
    { name: 'language', told: true },
    { name: 'all', told: false },
  ]);
});

it('is told of wherever there is some', () => {
  const files = globSync('src/**/*.ts', { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.ts$|\.d\.ts$|\/(?:test|testing|generated)\//u.test(path))
    // The program of a page lives as long as the page.
    .filter((path) => !/^src\/webview\/\w+\/main\.ts$/u.test(path));
  const states = files.flatMap((path) =>
    stateIn(readFileSync(join(ROOT, path), 'utf8')).map(({ name, told }) => ({ state: `${path}: ${name}`, told })),
  );
  expect(states.length).toBeGreaterThan(5);
  expect(states.filter(({ told }) => !told).map(({ state }) => state)).toEqual([]);
});
