/** Keeps a picture of the screen, as it was when a test failed, among the test artefacts. */
import { afterEach } from 'vitest';
import { VsCode } from './vscode.ts';

/** Errors of tries before, which a later try of the same test still carries. */
const seen = new WeakMap<object, number>();

afterEach(async ({ task }) => {
  const errors = task.result?.errors?.length ?? 0;
  const before = seen.get(task) ?? 0;
  seen.set(task, errors);
  if (errors > before) await VsCode.last?.screenshot(`failed: ${task.name}`).catch(() => {});
});
