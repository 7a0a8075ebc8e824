import { Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Answer, type FileKind, fileRequests, fromBase64, toBase64 } from '../server/file-protocol.ts';
import type { RequestKind } from '../server/protocol.ts';

/** Answers what the server asks of files that it cannot reach itself. */
export function answerFiles(client: BaseLanguageClient): Disposable {
  const { fs } = workspace;
  const on = <Params, Result>({ method }: RequestKind<Params, Result>, answer: (params: Params) => Promise<Result>) =>
    client.onRequest<Answer<Result>, void>(method, (params: Params) => answered(answer(params)));
  return Disposable.from(
    on(fileRequests.read, async ({ uri }) => {
      const bytes = await ifThere(fs.readFile(Uri.parse(uri)));
      return bytes ? toBase64(bytes) : null;
    }),
    on(fileRequests.look, async ({ uri }) => {
      const found = await ifThere(fs.stat(Uri.parse(uri)));
      if (!found) return null;
      // Where a link leads is not said: it is none of the files that a text may name.
      const kind = found.type & FileType.SymbolicLink ? 'other' : kindOf(found.type);
      return { kind, size: found.size, changed: found.mtime, real: uri };
    }),
    on(fileRequests.write, async ({ uri, content }) => {
      await fs.writeFile(Uri.parse(uri), fromBase64(content));
      return null;
    }),
    on(fileRequests.create, async ({ uri, content }) => {
      const target = Uri.parse(uri);
      if (await ifThere(fs.stat(target))) return false;
      await fs.writeFile(target, fromBase64(content));
      return true;
    }),
    on(fileRequests.rename, async ({ uri, to }) => {
      await fs.rename(Uri.parse(uri), Uri.parse(to), { overwrite: true });
      return null;
    }),
    on(fileRequests.remove, async ({ uri }) => {
      await ifThere(fs.delete(Uri.parse(uri)));
      return null;
    }),
    on(fileRequests.createFolder, async ({ uri }) => {
      await fs.createDirectory(Uri.parse(uri));
      return null;
    }),
    on(fileRequests.list, async ({ uri }) => {
      const entries = await fs.readDirectory(Uri.parse(uri));
      return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
    }),
    on(fileRequests.kindOf, async ({ uri }) => {
      const found = await ifThere(fs.stat(Uri.parse(uri)));
      return found ? kindOf(found.type) : null;
    }),
  );
}

async function answered<Result>(answer: Promise<Result>): Promise<Answer<Result>> {
  try {
    return { result: await answer };
  } catch (error) {
    const { code = '', message } = error as FileSystemError;
    return { error: { code, message: message || String(error) } };
  }
}

/** A link counts as what it leads to. */
function kindOf(type: FileType): FileKind {
  if (type & FileType.File) return 'file';
  return type & FileType.Directory ? 'folder' : 'other';
}

/** Undefined where the file is not there. */
async function ifThere<T>(found: Thenable<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
