/** Which file of the project imports which, read with the parser of the tests' own bundler. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync } from 'vite';

export interface Import {
  /** Path from the folder that is read, or the name of a package: `plan/model.ts`, `vscode-languageserver/node`. */
  target: string;
  /** Nothing of it is there when the program runs. */
  typeOnly: boolean;
}

/** By file, as a path from the folder that is read. */
export type ImportGraph = Map<string, Import[]>;

/** What the sources in a folder import, tests and generated code left out. */
export function importsIn(folder: string): ImportGraph {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(isSource);
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(join(folder, file), 'utf8'))]));
}

function isSource(name: string): boolean {
  return name.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|(?:^|\/)(?:test|testing|generated)\//u.test(name);
}

export function importsOf(file: string, text: string): Import[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: { from: string; typeOnly: boolean }[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      from: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...[...text.matchAll(/\bimport\('([^'\n]+)'\)/gu)].map((match) => ({
      from: match[1] ?? '',
      // The parser knows the expressions; what else looks like one is a type: `import('./a.ts').A`.
      typeOnly: !module.dynamicImports.some(({ start }) => start === match.index),
    })),
  ];
  const targets = Map.groupBy(found, ({ from }) => (from.startsWith('.') ? join(dirname(file), from) : from));
  return [...targets].map(([target, all]) => ({ target, typeOnly: all.every(({ typeOnly }) => typeOnly) }));
}
