import type { ExtensionContext } from 'vscode';
import { connect, type MakeClient } from './client.ts';
import type { Extension } from './feature.ts';
import { FEATURES } from './features.ts';
import { messages } from './messages.ts';
import { showProblem } from './notify.ts';

/** Starts all parts of the extension; the server goes on starting behind them. */
export function start(context: ExtensionContext, make: MakeClient): void {
  const extension: Extension = { context, client: connect(context, make) };
  extension.client.catch((error) => showProblem(messages().featureFailed(messages().server, String(error))));
  for (const feature of FEATURES) {
    try {
      context.subscriptions.push(feature.activate(extension));
    } catch (error) {
      // One broken part must not take the editor's other help with it, nor stay unseen.
      const { featureFailed, features } = messages();
      showProblem(featureFailed(features[feature.name], String(error)));
    }
  }
}
