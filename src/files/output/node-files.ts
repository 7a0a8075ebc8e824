import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
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

/** What is asked of the machine, at once or by and by. */
interface Calls {
  open(path: string, flags: number): Maybe<OpenFile>;
  realpath(path: string): Maybe<string>;
  stat(path: string): Maybe<Stats>;
  readdir(path: string): Maybe<Dirent[]>;
}

interface OpenFile {
  stat(): Maybe<Stats>;
  /** How many bytes came, put into these from `at` on. */
  read(into: Uint8Array, at: number): Maybe<number>;
  close(): Maybe<void>;
}

type Maybe<T> = T | Promise<T>;

const GIVING_WAY: Calls = {
  async open(path, flags) {
    const handle = await open(path, flags);
    return {
      stat: () => handle.stat(),
      read: async (into, at) => (await handle.read(into, at, into.length - at)).bytesRead,
      close: () => handle.close(),
    };
  },
  realpath: (path) => realpath(path),
  stat: (path) => stat(path),
  readdir: (path) => readdir(path, { withFileTypes: true }),
};

const AT_ONCE: Calls = {
  open(path, flags) {
    const file = openSync(path, flags);
    return {
      stat: () => fstatSync(file),
      read: (into, at) => readSync(file, into, at, into.length - at, null),
      close: () => closeSync(file),
    };
  },
  realpath: (path) => realpathSync.native(path),
  stat: (path) => statSync(path),
  readdir: (path) => readdirSync(path, { withFileTypes: true }),
};

function reading(calls: Calls): Pick<FileStore, 'read' | 'look' | 'list' | 'kindOf'> {
  return {
    async read(uri, most = MOST_FILE) {
      // Without waiting: a pipe that nobody writes to would never open.
      const file = await ifThere(() => calls.open(pathOf(uri), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)));
      if (!file) return undefined;
      try {
        return await wholeFile(file, most);
      } finally {
        await file.close();
      }
    },
    async look(uri) {
      const path = await ifThere(() => calls.realpath(pathOf(uri)));
      if (path === undefined) return undefined;
      const found = await ifThere(() => calls.stat(path));
      return found && { kind: kindOf(found), size: found.size, changed: found.mtimeMs, real: pathToFileURL(path).href };
    },
    async list(uri) {
      const entries = await calls.readdir(pathOf(uri));
      return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    },
    async kindOf(uri) {
      const found = await ifThere(() => calls.stat(pathOf(uri)));
      return found && kindOf(found);
    },
  };
}

/** The files of this machine. */
export const nodeFiles: FileStore = {
  ...reading(GIVING_WAY),
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
};

/**
 * The same, read at once: for a command that has nothing else to do, and many files. Giving way costs many times what
 * it takes to read a file of a plan.
 */
export const filesAtOnce: FileStore = { ...nodeFiles, ...reading(AT_ONCE) };

/** Counted while it is read: not every file says how much it gives (those of /proc say nothing). */
async function wholeFile(file: OpenFile, most: number): Promise<Uint8Array> {
  const found = await file.stat();
  if (!found.isFile()) throw new InputError('notRegular');
  if (found.size > most) throw new InputError('tooLarge', { most });
  let bytes = new Uint8Array(found.size + 1);
  let size = 0;
  for (;;) {
    if (size === bytes.length) {
      const larger = new Uint8Array(Math.min(size * 2 + ROOM, most + 1));
      larger.set(bytes);
      bytes = larger;
    }
    const more = await file.read(bytes, size);
    if (more === 0) return bytes.subarray(0, size);
    size += more;
    if (size > most) throw new InputError('tooLarge', { most });
  }
}

const ROOM = 65_536;

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): FileKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/** Undefined where the file is not there. */
async function ifThere<T>(find: () => Maybe<T>): Promise<T | undefined> {
  try {
    return await find();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
