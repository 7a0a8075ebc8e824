/**
 * Vietnamese typed in a font encoding of before Unicode, read as Latin-1: TCVN3 (".VnTime": "Uû ban nh©n d©n") or
 * VNI ("Uûy ban nhaân daân"). Said only of what no Unicode Vietnamese holds.
 */

/** Letters TCVN3 puts on signs that stand inside no word. */
const TCVN3 = /[\p{L}][¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËª§«­®¬¦¡¢£¤¥][\p{L}¸µ¶·¹¾»¼½©ª®]*/u;
/** VNI writes a mark as a letter of its own behind the vowel. */
const VNI = /[aeouyAEOUY](?:[âêôëäåïöûüñøùîòõ]|[ÂÊÔËÄÅÏÖÛÜÑØÙÎÒÕ]){1,2}(?:[bcdghklmnpqrstvxBCDGHKLMNPQRSTVX ]|$)/gu;

export function isLegacyEncoding(text: string): boolean {
  if (/[\u1ea0-\u1ef9đĐơƠưƯ]/u.test(text)) return false;
  if (TCVN3.test(text)) return true;
  return (text.match(VNI)?.length ?? 0) >= 2;
}
