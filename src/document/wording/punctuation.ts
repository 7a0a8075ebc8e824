/** "./." after the last sentence of a document or annex (NĐ 30/2020, Phụ lục III, các mẫu). */
const END_MARK = './.';

/** The text with the end mark in place of its closing punctuation. */
export function withEndMark(text: string): string {
  return text.replace(/[\s.;:,…/]*$/u, (tail) => (tail.includes('…') ? `…${END_MARK}` : END_MARK));
}

/** Ends with a mark of its own, or gets this one. */
export function ended(text: string, mark: '.' | ';' | ':'): string {
  return /[.;:!?…/)\]]$/u.test(text) && !/\w\)$/u.test(text) ? text : `${text}${mark}`;
}

/** Entries of a list, each closed by a semicolon and the last by a full stop. */
export function listed(entries: string[]): string[] {
  return entries.map((entry, i) => `${entry.replace(/[\s;.,]+$/u, '')}${i === entries.length - 1 ? '.' : ';'}`);
}
