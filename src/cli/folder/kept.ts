/**
 * Results kept in the person's own folder from one check of a folder to the next. They hold for the same program, day
 * and options as long as everything that was read for them is still the same, which is asked of the files each time.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../rules/finding.ts';
import type { CheckedGroup, CheckOptions } from './check-group.ts';

export interface KeptGroup {
  files: string[];
  /** What the rules about several plans had found in its files. */
  across: Finding[];
  checked: CheckedGroup;
}

/** Folders checked before these are forgotten. */
const MOST_FOLDERS = 20;

/** What is kept for the same call, by the files of a group; empty where there is nothing, or it is another program's. */
export async function keptGroups(options: CheckOptions): Promise<Map<string, KeptGroup>> {
  const head = await headOf(options);
  if (!head) return new Map();
  try {
    const [first, ...lines] = (await readFile(pathFor(options), 'utf8')).trimEnd().split('\n');
    if (first !== head) return new Map();
    return new Map(
      lines.map((line) => {
        const group = JSON.parse(line) as KeptGroup;
        return [keyOf(group.files), group];
      }),
    );
  } catch {
    return new Map();
  }
}

/** Written aside and renamed. Where it cannot be kept, the next check takes its time. */
export async function keepGroups(options: CheckOptions, groups: readonly KeptGroup[]): Promise<void> {
  const head = await headOf(options);
  if (!head) return;
  const path = pathFor(options);
  const aside = `${path}.${process.pid}`;
  try {
    await mkdir(FOLDER, { recursive: true, mode: 0o700 });
    const lines = [head, ...groups.map((group) => JSON.stringify(group))];
    await writeFile(aside, `${lines.join('\n')}\n`, { mode: 0o600 });
    await rename(aside, path);
    await forgetOldest();
  } catch {
    await rm(aside, { force: true });
  }
}

export function keyOf(files: readonly string[]): string {
  return files.join('\n');
}

const FOLDER = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mtcl', 'check');

function pathFor({ paths, issue, fixes }: CheckOptions): string {
  const call = JSON.stringify([process.cwd(), paths, issue, fixes]);
  return join(FOLDER, `${createHash('sha1').update(call).digest('hex')}.jsonl`);
}

async function forgetOldest(): Promise<void> {
  const names = await readdir(FOLDER);
  if (names.length <= MOST_FOLDERS) return;
  const paths = names.map((name) => join(FOLDER, name));
  const ages = await Promise.all(paths.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const old = ages.toSorted((a, b) => b.at - a.at).slice(MOST_FOLDERS);
  await Promise.all(old.map(({ path }) => rm(path, { force: true })));
}

/** The program and the day; undefined where the program has no hash at its end (`scripts/build.mjs`). */
async function headOf({ on }: CheckOptions): Promise<string | undefined> {
  const program = await open(fileURLToPath(import.meta.url), 'r').catch(() => undefined);
  try {
    const { size = 0 } = (await program?.stat()) ?? {};
    const end = await program?.read(Buffer.alloc(20), 0, 20, size - 20);
    const hash = /\/\/ ([0-9a-f]{16})\n$/.exec(end?.buffer.toString('latin1') ?? '')?.[1];
    return hash && JSON.stringify({ program: hash, on });
  } finally {
    await program?.close();
  }
}
