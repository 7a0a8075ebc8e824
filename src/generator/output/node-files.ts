import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { fileURLToPath as pathOf } from 'node:url';
import type { FileKind, FileStore } from './file-store.ts';

/** The files of this machine. */
export const nodeFiles: FileStore = {
  read: (uri) => ifThere(readFile(pathOf(uri))),
  async write(uri, bytes) {
    const handle = await open(pathOf(uri), 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename: (from, to) => rename(pathOf(from), pathOf(to)),
  remove: (uri) => rm(pathOf(uri), { force: true }),
  async createFolder(uri) {
    await mkdir(pathOf(uri), { recursive: true });
  },
  async list(uri) {
    const entries = await readdir(pathOf(uri), { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  },
  async kindOf(uri) {
    const found = await ifThere(stat(pathOf(uri)));
    return found && kindOf(found);
  },
};

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): FileKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/** Undefined where the file is not there. */
async function ifThere<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
