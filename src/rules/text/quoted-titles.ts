const TITLE_WORDS =
  '(?:về|quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|thi hành|thực hiện|triển khai|phê duyệt|công bố|tổng kết|sơ kết)';
const KINDS = '(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Kế hoạch|Công văn|Chỉ thị|Quy chế|Báo cáo|Hướng dẫn)';
const TITLE = new RegExp(` ${TITLE_WORDS}(?!\\p{L})`, 'u');
/** The first capital behind the number: "12/QĐ-UBND". */
const NUMBERED = /\d\/(?:(?!\d\/)[^\s\p{Lu}])*\p{Lu}/u;
const NAMED = new RegExp(`${KINDS}(?! này)(?: [\\p{L}\\d]+){0,4} ${TITLE_WORDS}(?!\\p{L})`, 'u');

/** What stands before a place in its sentence has named a document by its number: who issued it is behind. */
export function isBehindNumber(before: string): boolean {
  return NUMBERED.test(before);
}

/** What stands before a place in its sentence has begun the title of a numbered document, which is quoted as it is. */
export function isInCitedTitle(before: string): boolean {
  const words = before.slice(before.lastIndexOf(';') + 1);
  const sign = NUMBERED.exec(words);
  return sign !== null && TITLE.test(words.slice(sign.index + sign[0].length));
}

/** Of any document: "Kế hoạch triển khai Nghị định số …" names what it is about. */
export function isInTitle(before: string): boolean {
  return isInCitedTitle(before) || NAMED.test(before.slice(before.lastIndexOf(';') + 1));
}
