const TITLE_WORDS =
  '(?:về|quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|thi hành|thực hiện|triển khai|phê duyệt|công bố|tổng kết|sơ kết)';
const KINDS = '(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Kế hoạch|Công văn|Chỉ thị|Quy chế|Báo cáo|Hướng dẫn)';
const NUMBERED = '\\d\\/[^\\s;]*\\p{Lu}[^;]*';
const NAMED = `${KINDS}(?! này)(?: [\\p{L}\\d]+){0,4}`;
const IN_CITED_TITLE = new RegExp(`${NUMBERED} ${TITLE_WORDS}(?!\\p{L})[^;]*$`, 'u');
const IN_TITLE = new RegExp(`(?:${NUMBERED}|${NAMED}) ${TITLE_WORDS}(?!\\p{L})[^;]*$`, 'u');

/** What stands before a place in its sentence has begun the title of a numbered document, which is quoted as it is. */
export function isInCitedTitle(before: string): boolean {
  return IN_CITED_TITLE.test(before);
}

/** Of any document: "Kế hoạch triển khai Nghị định số …" names what it is about. */
export function isInTitle(before: string): boolean {
  return IN_TITLE.test(before);
}
