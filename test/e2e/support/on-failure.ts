/** Keeps a picture of the screen, as it was when a test failed, among the test artefacts. */
import { afterEach } from 'vitest';
import { VsCode } from './vscode.ts';

afterEach(async ({ task }) => {
  if (task.result?.errors?.length) await VsCode.last?.screenshot(`failed: ${task.name}`).catch(() => {});
});
