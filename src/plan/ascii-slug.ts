import { onceFor } from '../memo.ts';
import { shortHash } from './short-hash.ts';

/** "Thống-kê hồ sơ" as "thong-ke-ho-so": letters that every file system and every address takes. */
export function asciiSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * A unit, role or group in names of files: "vp"; "dt-3x9k" where letters of its name are lost, so that "ĐT" and "DT"
 * never share one. It follows from the party, not from the order: of `all` those that differ in capitals alone have the
 * ending each.
 */
export function partySlug({ id, title }: NamedParty, all: readonly NamedParty[] = []): string {
  const slug = asciiSlug(id) || asciiSlug(title) || 'don-vi';
  const sharing = idsBySlug(all).get(slug);
  const alike = sharing !== undefined && sharing.size > (sharing.has(id) ? 1 : 0);
  return isAscii(id) && !alike ? slug : `${slug}-${shortHash(id.normalize('NFC')).slice(-4)}`;
}

interface NamedParty {
  id: string;
  title: string;
}

/** The names in plain letters by their slugs, made once for a list: each of thousands asks for its own. */
const idsBySlug = onceFor((all: readonly NamedParty[]) => {
  const index = new Map<string, Set<string>>();
  for (const { id } of all) {
    if (!isAscii(id)) continue;
    const slug = asciiSlug(id);
    const ids = index.get(slug);
    if (ids) ids.add(id);
    else index.set(slug, new Set([id]));
  }
  return index;
});

function isAscii(text: string): boolean {
  return /^[!-~]+$/u.test(text);
}

/** Signs that every agency of the kind has: only the place tells one from another. */
const SHARED_SIGNS = new Set(['ubnd', 'hdnd']);

/** The agency in names of files: "sngv", "ubnd-an-phu"; two communes never share a name. */
export function agencySlug({ sign, place }: { sign: string; place: string }): string {
  const own = asciiSlug(sign);
  const full = !own || SHARED_SIGNS.has(own) ? [own, asciiSlug(place)].filter(Boolean).join('-') : own;
  return full || 'co-quan';
}
