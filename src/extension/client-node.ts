import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { SERVER_BUNDLES } from './bundles.ts';
import type { MakeClient } from './client.ts';

/** The server in a process of its own. */
export const makeClient: MakeClient = async (context, options) => {
  const module = context.asAbsolutePath(SERVER_BUNDLES.machine);
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return new LanguageClient('mtcl', 'MTCL', server, options);
};
