/** Writes generated files: each whole or not at all, and never over what a person edited since. */

import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the generated files: what we wrote, so that an edit by hand is noticed. */
export const LEDGER = '.mtcl-da-xuat.json';

type Ledger = Record<string, string>;

/** A file to write: its name in the folder and what it holds. */
export interface OutputFile {
  name: string;
  bytes: Uint8Array;
}

export interface WriteResult<F extends OutputFile = OutputFile> {
  /** Absolute paths, in the order given; empty where there are conflicts. */
  written: { path: string; file: F }[];
  /** Files that somebody made or edited since we wrote them; nothing was written. */
  conflicts: string[];
}

/** Reads what a folder holds of a file; undefined where there is none. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes all files, or none where a conflict stands and `overwrite` is not set. Throws what the file system throws. */
export async function writeFiles<F extends OutputFile>(
  folder: string,
  files: F[],
  overwrite: boolean,
): Promise<WriteResult<F>> {
  await mkdir(folder, { recursive: true });
  const ledger = await readLedger(folder);
  if (!overwrite) {
    const conflicts = await conflictsIn(folder, files, ledger);
    if (conflicts.length > 0) return { written: [], conflicts };
  }
  // All contents reach the disk under other names first: a full disk leaves the old files as they were.
  const waiting: { from: string; to: string }[] = [];
  try {
    for (const file of files) {
      const to = join(folder, file.name);
      const from = `${to}.${randomBytes(4).toString('hex')}.tmp`;
      waiting.push({ from, to });
      await writeThrough(from, file.bytes);
    }
    for (const { from, to } of waiting) await rename(from, to);
  } catch (error) {
    await Promise.all(waiting.map(({ from }) => rm(from, { force: true })));
    throw error;
  }
  for (const file of files) ledger[file.name] = hash(file.bytes);
  await writeLedger(folder, ledger);
  return { written: files.map((file) => ({ path: join(folder, file.name), file })), conflicts: [] };
}

async function conflictsIn(folder: string, files: OutputFile[], ledger: Ledger): Promise<string[]> {
  const conflicts: string[] = [];
  for (const file of files) {
    const path = join(folder, file.name);
    const there = await readIfThere(path);
    if (!there) continue;
    const now = hash(there);
    if (now !== ledger[file.name] && now !== hash(file.bytes)) conflicts.push(path);
  }
  return conflicts;
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readLedger(folder: string): Promise<Ledger> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, LEDGER), 'utf8'));
    return value && typeof value === 'object' ? { ...(value as Ledger) } : {};
  } catch {
    // No ledger, or a broken one: every file that differs then counts as edited, and nobody's work is lost.
    return {};
  }
}

async function writeLedger(folder: string, ledger: Ledger): Promise<void> {
  const path = join(folder, LEDGER);
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  const sorted = Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeThrough(temporary, new TextEncoder().encode(`${JSON.stringify(sorted, null, 2)}\n`));
  await rename(temporary, path);
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads the files of a folder as they are now, for what builds on them; none where the folder has none. */
export function previousIn(folder: string): (name: string) => Uint8Array | undefined {
  return (name) => {
    try {
      return readFileSync(join(folder, name));
    } catch {
      return undefined;
    }
  };
}
