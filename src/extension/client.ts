import { workspace } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import type { RequestKind } from '../language/protocol.ts';
import type { Extension, Feature } from './feature.ts';

/** Runs the language server in a process of its own and connects the editor to it. */
export const languageClient: Feature = {
  name: 'máy chủ ngôn ngữ',
  async activate(extension) {
    const module = extension.context.asAbsolutePath('dist/server.cjs');
    const server: ServerOptions = {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    };
    // Files of one folder use each other, so the server also hears of changes to files that are not open.
    const watcher = workspace.createFileSystemWatcher('**/{*.mtcl,mtcl.json}');
    const options: LanguageClientOptions = {
      documentSelector: [{ language: 'mtcl' }],
      synchronize: { fileEvents: watcher, configurationSection: 'mtcl' },
    };
    const client = new LanguageClient('mtcl', 'MTCL', server, options);
    await client.start();
    extension.client = client;
    return {
      dispose() {
        watcher.dispose();
        void client.dispose();
      },
    };
  },
};

/** Sends one of the requests of `language/protocol.ts`; undefined while the server is not running. */
export async function request<Params, Result>(
  extension: Extension,
  kind: RequestKind<Params, Result>,
  params: Params,
): Promise<Result | undefined> {
  return extension.client?.sendRequest<Result>(kind.method, params);
}
