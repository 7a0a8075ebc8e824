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
      { extends: true, test: { name: 'shared', include: TESTS, exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
