/** Code points no XML or HTML file may hold, and white space other than the plain space. */
const UNSAFE = /\p{Cc}|[\u2028\u2029\ufffe\uffff]|\p{Cs}/u;
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const FORBIDDEN = /\p{Cc}|[\ufffe\uffff]/gu;

/**
 * Text every output format can hold: in NFC, without control characters, with tabs and line ends as spaces and with
 * halves of surrogate pairs replaced. Whatever was pasted into a source file, the files written from it open.
 */
export function cleanText(text: string): string {
  const composed = text.normalize('NFC');
  if (!UNSAFE.test(composed)) return composed;
  return composed.toWellFormed().replace(SPACES, ' ').replace(FORBIDDEN, '');
}
