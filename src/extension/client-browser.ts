import { Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { SERVER_BUNDLES } from './bundles.ts';
import type { MakeClient } from './client.ts';

/** Node's types do not know it. */
const { Worker: InWorker } = globalThis as unknown as {
  Worker: new (address: string, options: { name: string }) => Worker;
};

/** The server in a worker of its own. */
export const makeClient: MakeClient = async (context, options) => {
  // Read by VS Code and handed over as a text: a worker cannot be made from an address on another server.
  const script = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, SERVER_BUNDLES.browser));
  const address = URL.createObjectURL(new Blob([script as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }));
  const startWorker = async () => {
    const worker = new InWorker(address, { name: 'MTCL' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('mtcl', 'MTCL', startWorker, options);
};
