import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    // Pictures are made by hand (`npm run pictures`), not with the tests.
    include: [process.env.MTCL_PICTURES ? 'pictures/*.ts' : '*.e2e.ts'],
    globalSetup: ['support/install.ts'],
    setupFiles: ['../setup.ts', 'support/on-failure.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // One VS Code at a time: two starve each other on a small machine.
    fileParallelism: false,
    // Keys pressed while the workbench is still busy can get lost; a person would press again.
    retry: 2,
  },
});
