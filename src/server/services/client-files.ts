import type { Connection } from 'vscode-languageserver';
import { InputError } from '../../files/input/input-error.ts';
import { MOST_FILE } from '../../files/input/limits.ts';
import { type FileStore, sessionElsewhere } from '../../files/output/file-store.ts';
import { type Answer, fileRequests, fromBase64, toBase64 } from '../file-protocol.ts';
import type { RequestKind } from '../protocol.ts';

/** Files that the editor reaches: on a server, in a repository of the web, on this machine from within a browser. */
export function clientFiles(connection: Connection): FileStore {
  const ask = async <Params, Result>({ method }: RequestKind<Params, Result>, params: Params): Promise<Result> => {
    const answer = await connection.sendRequest<Answer<Result>>(method, params);
    if ('result' in answer) return answer.result;
    throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
  };
  return {
    async read(uri, most = MOST_FILE) {
      const look = await ask(fileRequests.look, { uri });
      if (look && look.kind !== 'file') throw new InputError('notRegular');
      if (look && look.size > most) throw new InputError('tooLarge', { most });
      const content = await ask(fileRequests.read, { uri });
      return content === null ? undefined : fromBase64(content);
    },
    look: async (uri) => (await ask(fileRequests.look, { uri })) ?? undefined,
    async write(uri, bytes) {
      await ask(fileRequests.write, { uri, content: toBase64(bytes) });
    },
    create: (uri, bytes) => ask(fileRequests.create, { uri, content: toBase64(bytes) }),
    session: () => sessionElsewhere,
    runs: () => undefined,
    async rename(uri, to) {
      await ask(fileRequests.rename, { uri, to });
    },
    async remove(uri) {
      await ask(fileRequests.remove, { uri });
    },
    async createFolder(uri) {
      await ask(fileRequests.createFolder, { uri });
    },
    list: (uri) => ask(fileRequests.list, { uri }),
    kindOf: async (uri) => (await ask(fileRequests.kindOf, { uri })) ?? undefined,
  };
}

/** The files of this machine at first hand, all others through the editor. */
export function byScheme(machine: FileStore, others: FileStore): FileStore {
  const at = (uri: string) => (uri.startsWith('file:') ? machine : others);
  return {
    read: (uri, most) => at(uri).read(uri, most),
    look: (uri) => at(uri).look(uri),
    write: (uri, bytes) => at(uri).write(uri, bytes),
    create: (uri, bytes) => at(uri).create(uri, bytes),
    session: () => machine.session(),
    runs: (session) => machine.runs(session),
    rename: (from, to) => at(from).rename(from, to),
    remove: (uri) => at(uri).remove(uri),
    createFolder: (uri) => at(uri).createFolder(uri),
    list: (uri) => at(uri).list(uri),
    kindOf: (uri) => at(uri).kindOf(uri),
  };
}
