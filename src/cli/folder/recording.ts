/** What was seen of the files of this machine while something was worked out of them, to know whether it still holds. */
import { createHash } from 'node:crypto';
import type { FileLook, FileStore } from '../../files/output/file-store.ts';

export interface Seen {
  how: 'read' | 'look' | 'list' | 'kindOf';
  uri: string;
  /** The most that was to be read. */
  most?: number;
  /** A hash of what came of it. */
  what: string;
  /** When it was changed last: of files that were looked at and not read. */
  changed?: number;
}

type Ask = Pick<Seen, 'how' | 'uri' | 'most'>;

/**
 * The same files; what is asked of them is taken down, from the last `anew` on. What is looked for is looked for once:
 * the folders above all agencies are the same.
 */
export function recording(files: FileStore): { files: FileStore; seen: () => Seen[]; anew: () => void } {
  const taken = new Map<string, Seen>();
  const looked = new Map<string, { result: Promise<unknown>; seen: Promise<Seen> }>();
  const take = async <T>(key: string, result: Promise<T>, seen: Promise<Seen>): Promise<T> => {
    taken.set(key, await seen);
    return result;
  };
  const seenOf = async (ask: Ask, result: Promise<unknown>) => ({ ...ask, ...(await answered(ask, result)) });
  const once = <T>(ask: Ask, look: () => Promise<T>): Promise<T> => {
    const key = keyOf(ask);
    const known = looked.get(key);
    if (known) return take(key, known.result as Promise<T>, known.seen);
    const result = look();
    const seen = seenOf(ask, result);
    looked.set(key, { result, seen });
    return take(key, result, seen);
  };
  return {
    files: {
      ...files,
      read(uri, most) {
        const ask: Ask = { how: 'read', uri, most };
        const result = files.read(uri, most);
        return take(keyOf(ask), result, seenOf(ask, result));
      },
      look: (uri) => once({ how: 'look', uri }, () => files.look(uri)),
      list: (uri) => once({ how: 'list', uri }, () => files.list(uri)),
      kindOf: (uri) => once({ how: 'kindOf', uri }, () => files.kindOf(uri)),
    },
    seen: () => {
      const read = new Set([...taken.values()].flatMap(({ how, uri }) => (how === 'read' ? [uri] : [])));
      return [...taken.values()].map(({ changed, ...seen }) => (read.has(seen.uri) ? seen : { ...seen, changed }));
    },
    anew: () => taken.clear(),
  };
}

/** Asks the files again, each thing once: whether what was seen of them is what is there now. */
export function stillThere(files: FileStore): (seen: readonly Seen[]) => Promise<boolean> {
  const asked = new Map<string, Promise<Answer>>();
  const ask = (one: Seen) => {
    const key = keyOf(one);
    const known = asked.get(key) ?? answered(one, resultOf(files, one));
    asked.set(key, known);
    return known;
  };
  return async (seen) => {
    const now = await Promise.all(seen.map(ask));
    return seen.every(({ what, changed }, i) => {
      return now[i]?.what === what && (changed === undefined || now[i]?.changed === changed);
    });
  };
}

type Answer = Pick<Seen, 'what' | 'changed'>;

function resultOf(files: FileStore, { how, uri, most }: Ask): Promise<unknown> {
  return how === 'read' ? files.read(uri, most) : files[how](uri);
}

function keyOf({ how, uri, most }: Ask): string {
  return `${how} ${most ?? ''} ${uri}`;
}

/** A refusal counts by what it says. */
async function answered({ how }: Ask, result: Promise<unknown>): Promise<Answer> {
  try {
    const value = await result;
    if (value === undefined) return { what: '' };
    if (how === 'read') return { what: hashOf(value as Uint8Array) };
    if (how !== 'look') return { what: hashOf(JSON.stringify(value)) };
    const { changed, ...look } = value as FileLook;
    return { what: hashOf(JSON.stringify(look)), changed };
  } catch (error) {
    return { what: hashOf(`! ${error instanceof Error ? error.message : error}`) };
  }
}

function hashOf(what: Uint8Array | string): string {
  return createHash('sha1').update(what).digest('base64').slice(0, 20);
}
