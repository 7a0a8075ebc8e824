import { Disposable, type ExtensionContext, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type NoticeKind,
  type PlansChangedParams,
  plansChangedNotice,
  type RequestKind,
  type ServerOptions,
  spelledElsewhereNotice,
  trustedNotice,
} from '../server/protocol.ts';
import type { Extension } from './feature.ts';
import { answerFiles } from './files.ts';
import { onSpelledElsewhere, spelledElsewhere } from './other-spelling.ts';
import { recordedByCommand } from './record/record-today.ts';

/** Makes the client for the server of this place: a process, or a worker of a browser. */
export type MakeClient = (context: ExtensionContext, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Starts the language server and connects the editor to it. Returns at once: VS Code waits for the extension to start. */
export async function connect(
  context: ExtensionContext,
  make: MakeClient,
  plansChanged: (params: PlansChangedParams) => void,
): Promise<BaseLanguageClient> {
  await new Promise((resolve) => setTimeout(resolve));
  // Files of one folder use each other, so the server also hears of changes to files that are not open.
  const watcher = workspace.createFileSystemWatcher('**/{*.[mM][tT][cC][lL],mtcl.json}');
  const client = await make(context, {
    documentSelector: [{ language: 'mtcl' }],
    synchronize: { fileEvents: watcher, configurationSection: 'mtcl' },
    initializationOptions: {
      rulesPage: 'mtcl-rule:/',
      trusted: workspace.isTrusted,
      language: workspace.getConfiguration('mtcl').get('language'),
      spelledElsewhere: spelledElsewhere(),
    } satisfies ServerOptions,
    middleware: {
      provideCodeActions: async (document, range, context, token, next) =>
        (await next(document, range, context, token))?.map(recordedByCommand),
    },
  });
  const answers = answerFiles(client);
  const changes = hear(client, plansChangedNotice, plansChanged);
  await client.start();
  const trust = workspace.onDidGrantWorkspaceTrust(() => tell(client, trustedNotice, {}));
  const spelling = onSpelledElsewhere((now) => tell(client, spelledElsewhereNotice, now));
  const elsewhere = workspace.onDidSaveTextDocument(({ uri }) => {
    // Nobody watches folders that are not open.
    if (!uri.path.endsWith('/mtcl.json') || workspace.getWorkspaceFolder(uri)) return;
    void client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri.toString(), type: 2 }] });
  });
  context.subscriptions.push(
    Disposable.from(watcher, answers, changes, trust, spelling, elsewhere, { dispose: () => void client.dispose() }),
  );
  return client;
}

/** Sends one of the requests of `server/protocol.ts`, once the server runs. */
export async function request<Params, Result>(
  extension: Extension,
  kind: RequestKind<Params, Result>,
  params: Params,
): Promise<Result> {
  return (await extension.client).sendRequest<Result>(kind.method, params);
}

/** Tells the server one of the notices of `server/protocol.ts`. */
function tell<Params>(client: BaseLanguageClient, { method }: NoticeKind<Params>, params: Params): void {
  void client.sendNotification(method, params);
}

/** Hears one of the notices of `server/protocol.ts`. */
function hear<Params>(
  client: BaseLanguageClient,
  { method }: NoticeKind<Params>,
  handler: (params: Params) => void,
): Disposable {
  return client.onNotification(method, handler);
}
