/**
 * Writes generated files: each whole or not at all, never over what a person edited since, never over an issued document
 * that says something else, never over what was written for another plan. What counts is the seal in each file (`seal.ts`); what lies beside it says nothing about it.
 */
import { type FileStore, fileIn } from './file-store.ts';
import { alone, waitingName } from './lock.ts';
import type { PlanFiles } from './out-folder.ts';
import { type Seal, sealed, sealOf } from './seal.ts';
import { writing } from './write-error.ts';

/** Where documents go unless somebody says otherwise: this folder beside the plan. */
export const DEFAULT_OUT_FOLDER = 'van-ban';

/** Beside the generated files: their hashes, for whoever wants to compare. Nothing is decided by it. */
export const LEDGER = '.mtcl-da-xuat.json';

type Ledger = Record<string, string>;

/** A file to write: its name in the folder and what it holds. */
export interface OutputFile {
  name: string;
  bytes: Uint8Array;
  /** The official document: from then on nothing takes its place unasked. */
  issued?: boolean;
}

export interface WriteResult<F extends OutputFile = OutputFile> {
  /** With their addresses, in the order given. */
  written: { uri: string; file: F }[];
  /** Addresses of files that somebody made or edited since we wrote them: they stay as they are. */
  conflicts: string[];
  /** Addresses of issued documents that would say something else now: they stay, too. */
  issuedBefore: string[];
}

/** A file to write, and for which plan. */
export type OwnedFile<F extends OutputFile = OutputFile> = F & { of: PlanFiles };

/**
 * Writes all files but those in whose place stands what is not ours to replace, unless `overwrite` is set. None is
 * written where one of them cannot be. Throws a WriteError.
 * @param folder Address.
 */
export async function writeFiles<F extends OutputFile>(
  store: FileStore,
  folder: string,
  files: OwnedFile<F>[],
  overwrite: boolean,
): Promise<WriteResult<F>> {
  await writing(nameOf(folder), store.createFolder(folder));
  return writing(
    nameOf(folder),
    alone(store, folder, (token) => write(store, folder, files, overwrite, token)),
  );
}

async function write<F extends OutputFile>(
  store: FileStore,
  folder: string,
  files: OwnedFile<F>[],
  overwrite: boolean,
  token: string,
): Promise<WriteResult<F>> {
  const ready: { file: F; bytes: Uint8Array; from: string; to: string; same: boolean }[] = [];
  const conflicts: string[] = [];
  const issuedBefore: string[] = [];
  for (const asked of files) {
    const { file, there, seal } = await placeOf(store, folder, asked);
    const to = fileIn(folder, file.name);
    // What was issued stays so as long as it says the same.
    const wasIssued = seal?.issued && seal.holds && file.of.isOwn(seal.owner);
    const asIssued = wasIssued ? await sealed(file.name, file.bytes, file.of.owner, true) : undefined;
    const bytes =
      asIssued && there && equal(there, asIssued)
        ? asIssued
        : await sealed(file.name, file.bytes, file.of.owner, file.issued);
    const same = there !== undefined && equal(there, bytes);
    if (there && !overwrite && !same && wasIssued) issuedBefore.push(to);
    else if (there && !overwrite && !same && !mayReplace(file, there, seal)) conflicts.push(to);
    else ready.push({ file, bytes, from: fileIn(folder, waitingName(file.name, token)), to, same });
  }
  const ledger: Ledger = {};
  // All contents reach the disk under other names first: a full disk leaves the old files as they were.
  const waiting = ready.filter(({ same }) => !same);
  try {
    for (const { file, bytes, from } of waiting) await writing(file.name, store.write(from, bytes));
    for (const { file, bytes, from, to } of waiting) {
      await writing(file.name, store.rename(from, to));
      ledger[file.name] = await hash(bytes);
    }
  } catch (error) {
    await Promise.all(waiting.map(({ from }) => store.remove(from).catch(() => {})));
    await addToLedger(store, folder, ledger, token).catch(() => {});
    throw error;
  }
  for (const { file, bytes, same } of ready) if (same) ledger[file.name] = await hash(bytes);
  await writing(LEDGER, addToLedger(store, folder, ledger, token));
  return { written: ready.map(({ file, to }) => ({ uri: to, file })), conflicts, issuedBefore };
}

/** What stands in a file's place; where another program has just put another plan's there, the plan's own name. */
async function placeOf<F extends OutputFile>(
  store: FileStore,
  folder: string,
  asked: OwnedFile<F>,
): Promise<{ file: OwnedFile<F>; there: Uint8Array | undefined; seal: Seal | undefined }> {
  const read = (name: string) => writing(name, store.read(fileIn(folder, name)));
  const there = await read(asked.name);
  const seal = there && (await sealOf(asked.name, there));
  if (!seal || asked.of.isOwn(seal.owner)) return { file: asked, there, seal };
  const file = { ...asked, name: asked.of.ownName(asked.name) };
  const own = await read(file.name);
  return { file, there: own, seal: own && (await sealOf(file.name, own)) };
}

/** What is there was written by us for the same plan and is as we left it, or says the same. */
function mayReplace(file: OwnedFile, there: Uint8Array, seal: Seal | undefined): boolean {
  return seal ? seal.holds && file.of.isOwn(seal.owner) : equal(there, file.bytes);
}

async function readLedger(store: FileStore, folder: string): Promise<Ledger> {
  try {
    const bytes = await store.read(fileIn(folder, LEDGER));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return value && typeof value === 'object' ? { ...(value as Ledger) } : {};
  } catch {
    return {};
  }
}

async function addToLedger(store: FileStore, folder: string, added: Ledger, token: string): Promise<void> {
  if (Object.keys(added).length === 0) return;
  const before = await readLedger(store, folder);
  if (Object.entries(added).every(([name, value]) => before[name] === value)) return;
  const sorted = Object.fromEntries(Object.entries({ ...before, ...added }).sort(([a], [b]) => (a < b ? -1 : 1)));
  const temporary = fileIn(folder, waitingName(LEDGER, token));
  try {
    await store.write(temporary, new TextEncoder().encode(`${JSON.stringify(sorted, null, 2)}\n`));
    await store.rename(temporary, fileIn(folder, LEDGER));
  } catch (error) {
    await store.remove(temporary).catch(() => {});
    throw error;
  }
}

/** The last part of an address. */
function nameOf(uri: string): string {
  return decodeURIComponent(uri.replace(/\/$/, '').replace(/^.*\//, ''));
}

async function hash(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
