/** Finds LibreOffice on this machine. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Machine } from './converter.ts';

/** Where the program may lie, the likeliest place first. `MTCL_SOFFICE` names it where it lies elsewhere. */
export function officePlaces({ platform, env }: Machine): string[] {
  const own = env.MTCL_SOFFICE ? [env.MTCL_SOFFICE] : [];
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'Programs')];
    // The .com program waits until the work is done, the .exe returns at once.
    return [
      ...own,
      ...roots.filter((root) => !!root).map((root) => join(root!, 'LibreOffice', 'program', 'soffice.com')),
    ];
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]);
  const app = platform === 'darwin' ? ['/Applications/LibreOffice.app/Contents/MacOS/soffice'] : [];
  return [...own, ...onPath, ...app];
}

/** The program, or undefined where there is none. */
export async function findOffice(machine: Machine = process): Promise<string | undefined> {
  for (const place of officePlaces(machine)) {
    if (await runs(place)) return place;
  }
  return undefined;
}

async function runs(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
