import type { Disposable, ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** What the features of the extension share; filled in by the features themselves, in the order of the table. */
export interface Extension {
  readonly context: ExtensionContext;
  /** Set once the language server runs. */
  client?: LanguageClient;
}

/** One part of the extension. */
export interface Feature {
  /** As shown to the user when it fails to start. */
  readonly name: string;
  /** Starts the part; what it returns is disposed of when the extension stops. */
  activate(extension: Extension): Disposable | Promise<Disposable>;
}
