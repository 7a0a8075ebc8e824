/** Who signs for whom. */

export function isDeputy(position: string): boolean {
  return /^phó /iu.test(position);
}

/** "Phó Chánh Văn phòng" → "Chánh Văn phòng", "Phó phòng" → "Trưởng phòng". */
export function headOfDeputy(deputy: string): string {
  const head = deputy.replace(/^phó /iu, '').trim();
  return /^(?:phòng|ban)(?:\s|$)/iu.test(head) ? `Trưởng ${head}` : head;
}

/** The line over the bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …" decides himself, not the collective. */
export function decidesInOwnName(authority: string): boolean {
  return /^(?:chủ tịch|trưởng ban)(?![\p{L}\p{M}])/iu.test(authority.trim());
}
