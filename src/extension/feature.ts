import type { Disposable, Event, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { PlansChangedParams } from '../server/protocol.ts';
import type { Messages } from './messages.ts';

/** What the features of the extension share. */
export interface Extension {
  readonly context: ExtensionContext;
  /** Connected to the language server once that runs: commands answer, and panes are restored, before. */
  readonly client: Promise<BaseLanguageClient>;
  /** The server says that plans may have changed. The client itself knows only one listener for a notification. */
  readonly plansChanged: Event<PlansChangedParams>;
}

/** One part of the extension. */
export interface Feature {
  /** Under which `messages` name it when it fails to start. */
  readonly name: keyof Messages['features'];
  /** Starts the part; what it returns is disposed of when the extension stops. */
  activate(extension: Extension): Disposable;
}
