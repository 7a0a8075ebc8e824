/** The extension on a machine. */
import type { ExtensionContext } from 'vscode';
import { start } from './start.ts';

/** Called by VS Code when the first `.mtcl` file is opened. */
export function activate(context: ExtensionContext): void {
  // Read when it is needed: most of the bundle is the client's.
  start(context, async (...given) => (await import('./client-node.ts')).makeClient(...given));
}

/** Everything is disposed of through the context's subscriptions. */
export function deactivate(): void {}
