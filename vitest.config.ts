import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const TESTS = ['src/**/*.test.ts', 'test/unit/**/*.test.ts'];
/** What puts something in place of a module changes it for every test that shares the module. */
const changesModules = (file: string) =>
  /\bvi\.(?:mock|doMock|resetModules|stubGlobal)\(/u.test(readFileSync(file, 'utf8'));
const alone = globSync(TESTS).filter(changesModules);

export default defineConfig({
  test: {
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // Vitest leaves one processor to itself: on two, half of the machine would wait.
    maxWorkers: '100%',
    projects: [
      // Most of the time would go to loading the language again for each file.
      // What a hundred of them leave behind takes some 3 GB, more than Node gives itself on a machine with little.
      {
        extends: true,
        test: {
          name: 'shared',
          include: TESTS,
          exclude: alone,
          isolate: false,
          execArgv: ['--max-old-space-size=4096'],
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
