import type { LanguageClient } from 'vscode-languageclient/node';
import type { Extension } from '../feature.ts';

const STEP_MS = 100;
const LONGEST_MS = 60_000;

/** The language client once it runs: commands answer, and panes are restored, while it is still starting. */
export async function readyClient(extension: Extension): Promise<LanguageClient> {
  for (let waited = 0; waited < LONGEST_MS; waited += STEP_MS) {
    if (extension.client) return extension.client;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error('The language server did not start');
}
