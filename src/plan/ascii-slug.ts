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

/** Signs that every agency of the kind has: only the place tells one from another. */
const SHARED_SIGNS = new Set(['ubnd', 'hdnd']);

/** The agency in names of files: "sngv", "ubnd-an-phu"; two communes never share a name. */
export function agencySlug({ sign, place }: { sign: string; place: string }): string {
  const own = asciiSlug(sign);
  const full = !own || SHARED_SIGNS.has(own) ? [own, asciiSlug(place)].filter(Boolean).join('-') : own;
  return full || 'co-quan';
}
