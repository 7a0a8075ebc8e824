import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the features of the extension share. */
export interface Extension {
  readonly context: ExtensionContext;
  /** Connected to the language server once that runs: commands answer, and panes are restored, before. */
  readonly client: Promise<BaseLanguageClient>;
}

/** One part of the extension. */
export interface Feature {
  /** As shown to the user when it fails to start. */
  readonly name: string;
  /** Starts the part; what it returns is disposed of when the extension stops. */
  activate(extension: Extension): Disposable;
}
