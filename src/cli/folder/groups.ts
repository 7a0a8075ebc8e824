/** Which files of a folder have to be read together: those that use one another, directly or through others. */

import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileStore } from '../../files/output/file-store.ts';
import { caseless } from '../../fold.ts';
import { textOf } from '../../language/services/file-system.ts';
import { isMtclPath } from '../../language/services/places.ts';

/** A quoted path behind the word that uses a file, wherever it stands: one too many only joins two groups. */
const USED = /dùng\s*["“”„]+([^"“”„\n]*)/gu;
/** What the pattern above does not see through: a comment between the two, a sign written by its escape. */
const UNSURE = /dùng\s*\/[/*]|dùng\s*["“”„][^"“”„\n]*\\/u;

/**
 * The files in groups that have nothing to do with each other; in one group where that cannot be told from the words
 * alone, as where a file that is used is not there under this very name.
 */
export async function groupsOf(paths: readonly string[], files: FileStore): Promise<string[][]> {
  const together = new Together();
  const waiting = paths.map((path) => resolve(path));
  const known = new Set(waiting.map(caseless));
  for (let i = 0; i < waiting.length; i++) {
    const path = waiting[i] as string;
    const bytes = await files.read(pathToFileURL(path).href).catch(() => undefined);
    const text = bytes && textOf(bytes).normalize('NFC');
    if (!text?.includes('dùng')) continue;
    if (UNSURE.test(text)) return [[...paths]];
    for (const [, written = ''] of text.matchAll(USED)) {
      if (!isMtclPath(written)) continue;
      const used = resolve(dirname(path), written);
      if (!known.has(caseless(used))) {
        const kind = await files.kindOf(pathToFileURL(used).href).catch(() => undefined);
        if (!kind) return [[...paths]];
        known.add(caseless(used));
        waiting.push(used);
      }
      together.join(caseless(path), caseless(used));
    }
  }
  return [...Map.groupBy(paths, (path) => together.first(caseless(resolve(path)))).values()];
}

/** Things that belong together, by one of them that stands for all. */
class Together {
  private readonly above = new Map<string, string>();

  first(one: string): string {
    let first = one;
    for (let next = this.above.get(first); next !== undefined; next = this.above.get(first)) first = next;
    if (first !== one) this.above.set(one, first);
    return first;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.first(one), this.first(other)];
    if (a !== b) this.above.set(b, a);
  }
}
