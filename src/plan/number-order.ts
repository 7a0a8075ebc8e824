/** "11-KH/BCĐ", "12/2027/QĐ-UBND": a number written whole, in an order of its own; it prints as it stands. */
export function isWholeNumber(number: string | undefined): boolean {
  return /^\s*\d+[a-zđ]?(?:\s*-\s*\p{L}[\p{L}-]*\s*\/|\s*\/\s*\d{4}\s*\/)\s*\p{L}/u.test(number ?? '');
}

/** "12/2027": number and year, behind which the sign follows as usual. */
export function isNumberWithYear(number: string): boolean {
  return /^\s*\d+[a-zđ]?\s*\/\s*\d{4}\s*$/u.test(number);
}
