import { zipSync } from 'fflate';

/** The contents of a zip file by their paths. */
export type Parts = Record<string, Uint8Array>;

/** Zip files hold local times and none before this; the fixed one makes the same content the same bytes everywhere. */
const EARLIEST = new Date(1980, 0, 1);

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(parts, { mtime: EARLIEST });
}
