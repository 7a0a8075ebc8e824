import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** As seen from the folder where the command runs; a path with slashes is read alike on every machine. */
export function shownPath(path: string): string {
  return (relative(process.cwd(), path) || path).replaceAll('\\', '/');
}

export function shownAddress(uri: string): string {
  return shownPath(fileURLToPath(uri));
}
