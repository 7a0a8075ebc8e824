/** More errors of one kind than a person goes through: a file that is something else, or a comment never closed. */
export const MOST_ERRORS = 200;

/** Behind the message of the last that is said. */
export function moreErrors(rest: number): string {
  return ` Tệp còn ${rest} lỗi như thế nữa: hãy sửa từ chỗ đầu tiên.`;
}
