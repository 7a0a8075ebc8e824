/** Writes generated files: each whole or not at all, and never over what a person edited since. */
import { type FileStore, fileIn } from './file-store.ts';
import { writing } from './write-error.ts';

/** Where documents go unless somebody says otherwise: this folder beside the plan. */
export const DEFAULT_OUT_FOLDER = 'van-ban';

/** Beside the generated files: what we wrote, so that an edit by hand is noticed. */
export const LEDGER = '.mtcl-da-xuat.json';

type Ledger = Record<string, string>;

/** A file to write: its name in the folder and what it holds. */
export interface OutputFile {
  name: string;
  bytes: Uint8Array;
}

export interface WriteResult<F extends OutputFile = OutputFile> {
  /** With their addresses, in the order given; empty where there are conflicts. */
  written: { uri: string; file: F }[];
  /** Addresses of files that somebody made or edited since we wrote them; nothing was written. */
  conflicts: string[];
}

/**
 * Writes all files, or none where a conflict stands and `overwrite` is not set. Throws a WriteError.
 * @param folder Address.
 */
export async function writeFiles<F extends OutputFile>(
  store: FileStore,
  folder: string,
  files: F[],
  overwrite: boolean,
): Promise<WriteResult<F>> {
  await writing(nameOf(folder), store.createFolder(folder));
  const ledger = await readLedger(store, folder);
  if (!overwrite) {
    const conflicts = await conflictsIn(store, folder, files, ledger);
    if (conflicts.length > 0) return { written: [], conflicts };
  }
  // All contents reach the disk under other names first: a full disk leaves the old files as they were.
  const waiting = files.map((file) => ({ file, from: temporaryName(fileIn(folder, file.name)) }));
  let inPlace = 0;
  try {
    for (const { file, from } of waiting) await writing(file.name, store.write(from, file.bytes));
    for (const { file, from } of waiting) {
      await writing(file.name, store.rename(from, fileIn(folder, file.name)));
      ledger[file.name] = await hash(file.bytes);
      inPlace += 1;
    }
  } catch (error) {
    await Promise.all(waiting.map(({ from }) => store.remove(from).catch(() => {})));
    // Those in their places are ours, though another is held by Word: the next time they count as such.
    if (inPlace > 0) await writeLedger(store, folder, ledger).catch(() => {});
    throw error;
  }
  await writing(LEDGER, writeLedger(store, folder, ledger));
  return { written: files.map((file) => ({ uri: fileIn(folder, file.name), file })), conflicts: [] };
}

async function conflictsIn(store: FileStore, folder: string, files: OutputFile[], ledger: Ledger): Promise<string[]> {
  const conflicts: string[] = [];
  for (const file of files) {
    const uri = fileIn(folder, file.name);
    const there = await writing(file.name, store.read(uri));
    if (!there) continue;
    const now = await hash(there);
    if (now !== ledger[file.name] && now !== (await hash(file.bytes))) conflicts.push(uri);
  }
  return conflicts;
}

async function readLedger(store: FileStore, folder: string): Promise<Ledger> {
  try {
    const bytes = await store.read(fileIn(folder, LEDGER));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return value && typeof value === 'object' ? { ...(value as Ledger) } : {};
  } catch {
    // No ledger, or a broken one: every file that differs then counts as edited, and nobody's work is lost.
    return {};
  }
}

async function writeLedger(store: FileStore, folder: string, ledger: Ledger): Promise<void> {
  const uri = fileIn(folder, LEDGER);
  const temporary = temporaryName(uri);
  const sorted = Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1)));
  try {
    await store.write(temporary, new TextEncoder().encode(`${JSON.stringify(sorted, null, 2)}\n`));
    await store.rename(temporary, uri);
  } catch (error) {
    await store.remove(temporary).catch(() => {});
    throw error;
  }
}

/** The last part of an address. */
function nameOf(uri: string): string {
  return decodeURIComponent(uri.replace(/\/$/, '').replace(/^.*\//, ''));
}

function temporaryName(uri: string): string {
  return `${uri}.${hex(crypto.getRandomValues(new Uint8Array(4)))}.tmp`;
}

async function hash(bytes: Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reads the files of a folder as they are now, for what builds on them; none where the folder has none. */
export function previousIn(store: FileStore, folder: string): (name: string) => Promise<Uint8Array | undefined> {
  return (name) => store.read(fileIn(folder, name)).catch(() => undefined);
}
