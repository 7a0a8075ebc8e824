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
  const alike = all.some((other) => other.id !== id && isAscii(other.id) && asciiSlug(other.id) === slug);
  return isAscii(id) && !alike ? slug : `${slug}-${shortHash(id.normalize('NFC')).slice(-4)}`;
}

interface NamedParty {
  id: string;
  title: string;
}

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
