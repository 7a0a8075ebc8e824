import { constants } from 'node:fs';
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { fileURLToPath as pathOf, pathToFileURL } from 'node:url';
import { shortHash } from '../../plan/short-hash.ts';
import { InputError } from '../input/input-error.ts';
import { MOST_FILE } from '../input/limits.ts';
import { type FileKind, type FileStore, randomName } from './file-store.ts';
import { makeFolder } from './make-folder.ts';

const MACHINE = shortHash(hostname());
const SESSION = `${MACHINE}-${process.pid.toString(36)}-${randomName()}`;

/** The files of this machine. */
export const nodeFiles: FileStore = {
  async read(uri, most = MOST_FILE) {
    // Without waiting: a pipe that nobody writes to would never open.
    const handle = await ifThere(open(pathOf(uri), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
    if (!handle) return undefined;
    try {
      return await wholeFile(handle, most);
    } finally {
      await handle.close();
    }
  },
  async look(uri) {
    const path = await ifThere(realpath(pathOf(uri)));
    if (path === undefined) return undefined;
    const found = await ifThere(stat(path));
    return found && { kind: kindOf(found), size: found.size, changed: found.mtimeMs, real: pathToFileURL(path).href };
  },
  async write(uri, bytes) {
    const handle = await open(pathOf(uri), 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  async create(uri, bytes) {
    let handle: FileHandle;
    try {
      handle = await open(pathOf(uri), 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
    try {
      await handle.writeFile(bytes);
    } finally {
      await handle.close();
    }
    return true;
  },
  session: () => SESSION,
  runs(session) {
    const [machine, pid] = session.split('-');
    if (machine !== MACHINE) return undefined;
    try {
      process.kill(Number.parseInt(pid!, 36), 0);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  rename: (from, to) => rename(pathOf(from), pathOf(to)),
  remove: (uri) => rm(pathOf(uri), { force: true }),
  async createFolder(uri) {
    makeFolder(pathOf(uri));
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

/** Counted while it is read: not every file says how much it gives (those of /proc say nothing). */
async function wholeFile(handle: FileHandle, most: number): Promise<Uint8Array> {
  const found = await handle.stat();
  if (!found.isFile()) throw new InputError('notRegular');
  if (found.size > most) throw new InputError('tooLarge', { most });
  let bytes = new Uint8Array(found.size + 1);
  let size = 0;
  for (;;) {
    if (size === bytes.length) {
      const more = new Uint8Array(Math.min(size * 2 + ROOM, most + 1));
      more.set(bytes);
      bytes = more;
    }
    const { bytesRead } = await handle.read(bytes, size, bytes.length - size);
    if (bytesRead === 0) return bytes.subarray(0, size);
    size += bytesRead;
    if (size > most) throw new InputError('tooLarge', { most });
  }
}

const ROOM = 65_536;

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
