/**
 * Vietnamese typed in a font encoding of before Unicode, read as Latin-1: TCVN3 (".VnTime": "Uû ban nh©n d©n") or
 * VNI ("Uûy ban nhaân daân"). Said only of what no Unicode Vietnamese holds: no letter of its own, and at least two
 * signs of the old encodings (one alone may be a foreign name, "Müller").
 */

/** Letters and signs that stand in no Vietnamese word; È, É and Ê in none behind a small letter: "BÊN BÁN". */
const FOREIGN_SIGN = /(?<=\p{L})[ïûøöüñäëåîÏÛØÖÜÑÄËÅÎ¸µ¶·¹¨»¼½¾Æ©ÇË®¬ª«¦¡¢£¤¥ß]|(?<=\p{Ll})[ÊÈÉ]/gu;
/** VNI writes the mark as a vowel of its own behind the vowel it belongs to, in pairs that no syllable has. */
const VNI_PAIR = /[ae][âõùàáêãéèôòóúìí]|o[âõ]|u[ùõ]/giu;
const VIETNAMESE_LETTER = /[\u1ea0-\u1ef9đĐơƠưƯ]/u;

export function isLegacyEncoding(text: string): boolean {
  if (VIETNAMESE_LETTER.test(text)) return false;
  return (text.match(FOREIGN_SIGN)?.length ?? 0) + (text.match(VNI_PAIR)?.length ?? 0) >= 2;
}
