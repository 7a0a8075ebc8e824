/** How long VS Code waits for the extension itself: its bundle read, `activate` called. The server starts behind that. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const RUNS = 9;

/** Run in a Node of its own; all of `vscode` is one thing that can be called, made and looked into. */
const PROGRAM = `
const Module = require('node:module');
const anything = new Proxy(function () {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : key === 'then' ? undefined : anything),
  apply: () => anything,
  construct: () => anything,
});
const load = Module._load;
Module._load = (name, ...more) => (name === 'vscode' ? anything : load(name, ...more));
const start = performance.now();
const { activate } = require(process.argv[1]);
const read = performance.now();
activate({ subscriptions: [], extensionUri: anything, asAbsolutePath: String });
process.stdout.write(JSON.stringify([read - start, performance.now() - read]), () => process.exit());
`;

/** Medians in milliseconds. */
export function measureActivation(): { read: number; activate: number } {
  const runs = Array.from({ length: RUNS }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', PROGRAM, join(__dirname, 'extension.cjs')], {
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout) as [number, number];
  });
  const median = (of: number[]) => of.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
  return { read: median(runs.map(([read]) => read)), activate: median(runs.map(([, activate]) => activate)) };
}
