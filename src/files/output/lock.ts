/** One program at a time writes into a folder; what one that died has left behind is cleared away by the next. */
import { type FileStore, fileIn } from './file-store.ts';
import { FolderBusyError } from './write-error.ts';

/** There while somebody writes. */
export const LOCK = '.mtcl-dang-ghi';

/** How long to wait for another program: a whole province is written in a second. */
const WAIT_MS = 20_000;
const ASK_MS = 40;
/** Where nobody can say whether a program still runs, it has ended after so long. */
const GONE_MS = 60_000;
/** A lock without a name: who made it was stopped before it was written, or is just writing it. */
const UNNAMED_MS = 2000;

/** Does the work while nobody else of us writes into the folder. `token` names the files that are not yet in place. */
export async function alone<T>(store: FileStore, folder: string, work: (token: string) => Promise<T>): Promise<T> {
  const token = `${store.session()}-${(counter++).toString(36)}`;
  const lock = fileIn(folder, LOCK);
  const content = new TextEncoder().encode(token);
  const until = Date.now() + WAIT_MS;
  while (!(await store.create(lock, content))) {
    const left = await leftLock(store, lock);
    if (left) await takeAway(store, lock, left, token);
    else if (Date.now() > until) throw new FolderBusyError(folder);
    else await new Promise((resolve) => setTimeout(resolve, ASK_MS));
  }
  running.add(token);
  try {
    await clear(store, folder);
    return await work(token);
  } finally {
    running.delete(token);
    await store.remove(lock).catch(() => {});
  }
}

/** Of this process, so that no two names of one session are the same. */
let counter = 0;
/** Of this process: whose waiting files nobody else may take for left ones. */
const running = new Set<string>();

/** The name under which a file is written until all are complete. */
export function waitingName(name: string, token: string): string {
  return `${name}.${token}.tmp`;
}

const WAITING = /\.([0-9a-z]+-[0-9a-z]+-[0-9a-z]+-[0-9a-z]+)\.tmp$/u;

/** Files that somebody who died was writing. */
async function clear(store: FileStore, folder: string): Promise<void> {
  const entries = await store.list(folder).catch(() => []);
  for (const { name, kind } of entries) {
    const token = WAITING.exec(name)?.[1];
    if (token === undefined || kind !== 'file') continue;
    const uri = fileIn(folder, name);
    if (await hasEnded(store, token, uri)) await store.remove(uri).catch(() => {});
  }
}

/** What a lock says whose owner is no more; undefined where the owner may still be at work. */
async function leftLock(store: FileStore, lock: string): Promise<Uint8Array | undefined> {
  const bytes = await store.read(lock).catch(() => undefined);
  if (!bytes) return undefined;
  const token = new TextDecoder().decode(bytes);
  const named = WAITING.test(`.${token}.tmp`);
  return (await (named ? hasEnded(store, token, lock) : isOlder(store, lock, UNNAMED_MS))) ? bytes : undefined;
}

/** Several may find the same lock left: one of them moves it away, and none the lock that was made in its place. */
async function takeAway(store: FileStore, lock: string, left: Uint8Array, token: string): Promise<void> {
  const aside = `${lock}.${token}.tmp`;
  try {
    await store.rename(lock, aside);
  } catch {
    return;
  }
  const moved = await store.read(aside).catch(() => undefined);
  if (moved && new TextDecoder().decode(moved) !== new TextDecoder().decode(left)) await store.create(lock, moved);
  await store.remove(aside).catch(() => {});
}

async function hasEnded(store: FileStore, token: string, uri: string): Promise<boolean> {
  if (running.has(token)) return false;
  const session = token.slice(0, token.lastIndexOf('-'));
  // Of this very program, or of one that had its number before, and not at work.
  if (session === store.session()) return true;
  return !(store.runs(session) ?? !(await isOlder(store, uri, GONE_MS)));
}

async function isOlder(store: FileStore, uri: string, ms: number): Promise<boolean> {
  const look = await store.look(uri).catch(() => undefined);
  return look !== undefined && Date.now() - look.changed > ms;
}
