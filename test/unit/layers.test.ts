/** Each layer of the code knows only what the table of `docs/architecture.md` says, and no files go in circles. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ImportGraph, importsIn, importsOf } from '../support/imports.ts';
import { circles, layersOf, violations } from '../support/layers.ts';

const ROOT = join(import.meta.dirname, '../..');
const sources = importsIn(join(ROOT, 'src'));
const layers = layersOf(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8'));

/** Whose packages no other room may take: what needs an editor, or a connection to one. */
const PACKAGES: [name: RegExp, rooms: RegExp][] = [
  [/^vscode$/u, /^extension\//u],
  [/^vscode-languageclient/u, /^extension\//u],
  [/^(?:vscode-languageserver|langium\/lsp)(?:\/|$)/u, /^(?:server|bench)\//u],
  // What a cancelled request is to Langium itself.
  [
    /^(?:vscode-languageserver-protocol|vscode-jsonrpc)(?:\/|$)/u,
    /^(?:(?:server|bench|extension)\/|language\/(?:references\/document-builder|services\/file-system)\.ts$|cli\/protocol-parts\.ts$)/u,
  ],
];

describe('the sources', () => {
  it('import what the table of layers allows', () => {
    expect(layers.length).toBeGreaterThan(20);
    expect(violations(sources, layers)).toEqual([]);
  });

  it('import each other in no circle, not even for a type', () => {
    expect(sources.size).toBeGreaterThan(700);
    expect(circles(sources)).toEqual([]);
  });

  it('take packages of the editor only where the editor is', () => {
    const taken = [...sources].flatMap(([file, imports]) =>
      imports.flatMap(({ target, typeOnly }) =>
        PACKAGES.some(([name, rooms]) => name.test(target) && !rooms.test(file)) ? [{ file, target, typeOnly }] : [],
      ),
    );
    expect(taken).toEqual([]);
  });
});

describe('the test itself', () => {
  const table = `| where | what | may import |
| --- | --- | --- |
| \`src/plan\` | the plan | – |
| \`src/report\` | figures | \`plan\` |
| \`src/report/names\` | names | \`plan/names\` (the names) |
| \`src/server\` | the server | all above |
| \`src/cli\` | the command line | all above but \`server\` |
| \`src/webview\` | panes | types of \`server/protocol\` |

## After the table`;

  /** Files of a small project by their text. */
  const project = (files: Record<string, string>): ImportGraph =>
    new Map(Object.entries(files).map(([file, text]) => [file, importsOf(file, text)]));
  const against = (files: Record<string, string>) => violations(project(files), layersOf(table));

  it('finds what goes against the table, however it is imported', () => {
    const allowed = {
      'report/report.ts': "import { plan } from '../plan/model.ts';",
      'report/names/all.ts': "import { names } from '../../plan/names.ts';",
      'server/server.ts': "import '../polyfill.ts'; import { report } from '../report/report.ts';",
      'cli/main.ts': "import { all } from '../report/names/all.ts';",
      'webview/main.ts':
        "import type { Params } from '../server/protocol.ts'; import { type A } from '../server/protocol/a.ts';",
    };
    expect(against(allowed)).toEqual([]);
    expect(
      against({
        'plan/model.ts': "export type { Report } from '../report/report.ts';",
        'plan/lazy.ts': "export const report = () => import('../report/report.ts');",
        'plan/typed.ts': "export type Report = import('../report/report.ts').Report;",
        'report/names/all.ts': "import { plan } from '../../plan/model.ts';",
        'cli/main.ts': "import { serve } from '../server/server.ts';",
        'webview/main.ts':
          "import { Params } from '../server/protocol.ts'; import type { B } from '../server/server.ts';",
        'elsewhere/a.ts': '',
      }),
    ).toEqual([
      'plan/model.ts → report/report.ts (type)',
      'plan/lazy.ts → report/report.ts',
      'plan/typed.ts → report/report.ts (type)',
      'report/names/all.ts → plan/model.ts',
      'cli/main.ts → server/server.ts',
      'webview/main.ts → server/protocol.ts',
      'webview/main.ts → server/server.ts (type)',
      'elsewhere/a.ts is in no room of the table',
    ]);
  });

  it('finds circles, by value and by type', () => {
    const files = {
      'a.ts': "import { b } from './b.ts';",
      'b.ts': "import type { C } from './c.ts';",
      'c.ts': "export * from './deep/d.ts';",
      'deep/d.ts': '',
      'alone.ts': "import { a } from './a.ts';",
    };
    expect(circles(project(files))).toEqual([]);
    expect(circles(project({ ...files, 'deep/d.ts': "import type { B } from '../b.ts';" }))).toEqual([
      ['b.ts', 'c.ts', 'deep/d.ts'],
    ]);
    expect(circles(project({ ...files, 'c.ts': "const a = () => import('./a.ts');" }))).toEqual([
      ['a.ts', 'b.ts', 'c.ts'],
    ]);
  });

  it('refuses a table that it cannot read', () => {
    expect(() => layersOf(table.replace('| `plan` |', '| plan |'))).toThrow('What may it import?');
    expect(() => layersOf(table.replace('`src/report` |', 'src/report |'))).toThrow('cannot be read');
  });
});
