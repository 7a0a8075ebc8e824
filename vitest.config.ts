import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/unit/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // Vitest leaves one processor to itself: on two, half of the machine would wait.
    maxWorkers: '100%',
  },
});
