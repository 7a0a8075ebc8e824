import { beforeEndMarks, withoutMarks } from './marks.ts';

/** "./." after the last sentence of a document or annex (NĐ 30/2020, Phụ lục III, các mẫu). */
const END_MARK = './.';

/** The text with the end mark, a full stop being its first part. Another closing mark of the author's stays alone. */
export function withEndMark(text: string): string {
  const line = text.trimEnd();
  const words = withoutMarks(line);
  if (/\.\/\.?$|[,;:!?]$/u.test(words)) return line;
  if (!words.endsWith('.')) return line + END_MARK;
  return beforeEndMarks(line, (said) => said.replace(/(?<!\.)\.$/u, '') + END_MARK);
}

/** Ends with a mark of its own, or gets this one. */
export function ended(text: string, mark: '.' | ';' | ':'): string {
  return /[.,;:!?…/]$|[.;!?…][)\]"”»]$/u.test(withoutMarks(text)) ? text : `${text}${mark}`;
}

/** Entries of a list, each closed by a semicolon and the last by a full stop; marks that a person wrote stay. */
export function listed(entries: string[]): string[] {
  return entries.map((entry, i) => ended(entry.trimEnd(), i === entries.length - 1 ? '.' : ';'));
}
