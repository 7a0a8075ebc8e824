import { zipSync } from 'fflate';

/** The contents of a zip file by their paths. */
export type Parts = Record<string, Uint8Array>;

/** Zip files hold local times and none before this; the fixed one makes the same content the same bytes everywhere. */
const EARLIEST = new Date(1980, 0, 1);

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(parts, { mtime: EARLIEST });
}

/**
 * Lets a library that dates what it zips by the clock, and offers no choice, see that same day: a clock before 1980 or
 * after 2099 would end it. Only what `zip` does before it first waits is dated so.
 */
export function zippedBy<T>(zip: () => T): T {
  const { now } = Date;
  Date.now = () => EARLIEST.getTime();
  try {
    return zip();
  } finally {
    Date.now = now;
  }
}
