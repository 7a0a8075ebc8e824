import type { ExtensionContext } from 'vscode';
import type { Extension } from './feature.ts';
import { FEATURES } from './features.ts';
import { messages } from './messages.ts';
import { showProblem } from './notify.ts';

/** Called by VS Code when the first `.mtcl` file is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const extension: Extension = { context };
  for (const feature of FEATURES) {
    try {
      context.subscriptions.push(await feature.activate(extension));
    } catch (error) {
      // One broken part must not take the editor's other help with it, nor stay unseen.
      showProblem(messages().featureFailed(feature.name, String(error)));
    }
  }
}

/** Everything is disposed of through the context's subscriptions. */
export function deactivate(): void {}
