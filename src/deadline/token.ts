export type TokenKind =
  | 'word'
  | 'number'
  /** Number of a document, "12/KH-UBND": never a date. */
  | 'code'
  | 'slash'
  | 'dash'
  | 'dot'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'open'
  | 'close'
  | 'quote'
  | 'sign';

export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  /** Word: folded (NFC, lower case, one spelling). Quote: what stands between the marks. Others: as written. */
  text: string;
  /** White space before it. */
  spaced: boolean;
  /** First on its line. */
  lineStart: boolean;
}
