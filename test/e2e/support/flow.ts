/** What a person does in one sitting, each step on what those before it have left. */
import { it } from 'vitest';
import type { VsCode } from './vscode.ts';

/**
 * A flow is one test: a step that failed cannot be tried again by itself, as the file is no longer what it began with.
 * Keys can get lost all the same, so the whole flow is gone through once more, in a new VS Code.
 */
export function flow(title: string, open: () => Promise<VsCode>, steps: Record<string, () => Promise<void>>): void {
  it(title, { retry: 1, timeout: 300_000 }, async () => {
    const code = await open();
    try {
      for (const [name, step] of Object.entries(steps)) {
        try {
          await step();
        } catch (error) {
          await code.screenshot(`failed: ${name}`);
          throw new Error(`${title}: ${name}`, { cause: error });
        }
      }
    } finally {
      await code.close();
    }
  });
}
