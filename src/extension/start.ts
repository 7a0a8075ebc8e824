import { EventEmitter, type ExtensionContext } from 'vscode';
import type { PlansChangedParams } from '../server/protocol.ts';
import { connect, type MakeClient } from './client.ts';
import type { Extension } from './feature.ts';
import { FEATURES } from './features.ts';
import { messages } from './messages.ts';
import { showProblem } from './notify.ts';

/** Starts all parts of the extension; the server goes on starting behind them. */
export function start(context: ExtensionContext, make: MakeClient): void {
  const changed = new EventEmitter<PlansChangedParams>();
  context.subscriptions.push(changed);
  const client = connect(context, make, (params) => changed.fire(params));
  const extension: Extension = { context, client, plansChanged: changed.event };
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
