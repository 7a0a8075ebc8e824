/** The extension in VS Code for the web, which runs it in a worker. */
import type { ExtensionContext } from 'vscode';
import { start } from './start.ts';

export function activate(context: ExtensionContext): void {
  start(context, async (...given) => (await import('./client-browser.ts')).makeClient(...given));
}

/** Everything is disposed of through the context's subscriptions. */
export function deactivate(): void {}
