/** An editor as the server sees it: a real connection, files in memory, what is shown of each file. */
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { InputError } from '../../files/input/input-error.ts';
import { type FileEntry, type FileStore, noFiles } from '../../files/output/file-store.ts';
import type { ServerOptions } from '../protocol.ts';
import { serve } from '../server.ts';

export const FOLDER = 'file:///k';

export class Editor {
  /** What the server said last about each file; a file whose findings were taken back is not in it. */
  readonly shown = new Map<string, Diagnostic[]>();
  /** How often the server has asked to show its hints anew. */
  hintsRefreshed = 0;
  private readonly versions = new Map<string, number>();

  private constructor(
    readonly client: ProtocolConnection,
    /** The files on disk, by address. */
    readonly files: Map<string, string>,
  ) {}

  /** Starts a server in an open folder. */
  static async start(files: Record<string, string> = {}, folders = [FOLDER], options?: ServerOptions): Promise<Editor> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const editor = new Editor(client, new Map(Object.entries(files)));
    const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    serve(connection, { files: inMemory(editor.files) });
    await editor.connect(folders, options);
    return editor;
  }

  /** To a server that runs already, which reads the files of the machine. */
  static async over(client: ProtocolConnection, folders: string[]): Promise<Editor> {
    const editor = new Editor(client, new Map());
    await editor.connect(folders);
    return editor;
  }

  private async connect(folders: string[], initializationOptions?: ServerOptions): Promise<void> {
    this.client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      if (diagnostics.length > 0) this.shown.set(uri, diagnostics);
      else this.shown.delete(uri);
    });
    this.client.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    this.client.onRequest('client/registerCapability', () => null);
    this.client.onRequest('workspace/inlayHint/refresh', () => {
      this.hintsRefreshed += 1;
      return null;
    });
    this.client.listen();
    await this.client.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      initializationOptions,
      capabilities: {
        workspace: { workspaceFolders: true, configuration: true, inlayHint: { refreshSupport: true } },
      },
    });
    await this.client.sendNotification('initialized', {});
  }

  async open(uri: string, text: string, languageId = 'mtcl'): Promise<void> {
    this.versions.set(uri, 1);
    await this.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Puts other text in place of all of it, or of a range. */
  async change(uri: string, ...contentChanges: { text: string; range?: Diagnostic['range'] }[]): Promise<void> {
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    await this.client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** A file is made, changed or deleted on disk by somebody else. */
  async onDisk(uri: string, text: string | undefined): Promise<void> {
    const type = text === undefined ? 3 : this.files.has(uri) ? 2 : 1;
    if (text === undefined) this.files.delete(uri);
    else this.files.set(uri, text);
    await this.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  /** Asks the server about a document; what it refuses is thrown. */
  ask<Answer>(method: string, uri: string, params: object = {}): Promise<Answer> {
    return this.client.sendRequest<Answer>(method, { textDocument: { uri }, ...params });
  }

  /** Waits until all that was said so far is checked: a request that is answered behind it. */
  async settle(): Promise<void> {
    await this.client.sendRequest('mtcl/outline', { uri: 'file:///nowhere.mtcl' });
    // The findings of the last build travel behind the answer.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** The codes of what is shown of a file. */
  codes(uri: string): string[] {
    return (this.shown.get(uri) ?? []).map(({ code }) => String(code)).sort();
  }

  /** Names of all elements in all files. */
  async symbols(): Promise<string[]> {
    const found = await this.client.sendRequest<{ name: string; location: { uri: string } }[]>('workspace/symbol', {
      query: '',
    });
    return found.map(({ name, location }) => `${location.uri} ${name}`).sort();
  }

  dispose(): void {
    this.client.dispose();
  }
}

/** What is written is kept as text. */
function inMemory(files: Map<string, string>): FileStore {
  const under = (folder: string) => {
    const above = folder.replace(/\/?$/, '/');
    return [...files.keys()].filter((uri) => uri.startsWith(above)).map((uri) => uri.slice(above.length));
  };
  const write = async (uri: string, bytes: Uint8Array) => {
    files.set(uri, new TextDecoder().decode(bytes));
  };
  return {
    ...noFiles,
    write,
    create: async (uri, bytes) => {
      if (files.has(uri)) return false;
      await write(uri, bytes);
      return true;
    },
    rename: async (from, to) => {
      files.set(to, files.get(from) ?? '');
      files.delete(from);
    },
    remove: async (uri) => {
      files.delete(uri);
    },
    createFolder: async () => {},
    read: async (uri, most = Infinity) => {
      const text = files.get(uri);
      if (text !== undefined && text.length > most) throw new InputError('tooLarge', { most });
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    kindOf: async (uri) => {
      if (files.has(uri)) return 'file';
      return under(uri).length > 0 ? 'folder' : undefined;
    },
    list: async (uri) => {
      const entries = under(uri).map((path): [string, FileEntry] => {
        const [first, ...rest] = path.split('/');
        const name = decodeURIComponent(first!);
        return [name, { name, kind: rest.length > 0 ? 'folder' : 'file' }];
      });
      return [...new Map(entries).values()];
    },
  };
}
