import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import type { MakeClient } from './client.ts';

/** The server in a process of its own. */
export const makeClient: MakeClient = async (context, options) => {
  const module = context.asAbsolutePath('dist/server.cjs');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return new LanguageClient('mtcl', 'MTCL', server, options);
};
