import type { Diagnostic } from 'vscode-languageserver-types';

/** Edits of one file, or of several where `uri` differs. */
export interface TextFix {
  title: string;
  edits: { uri: string; range: Diagnostic['range']; newText: string }[];
  /** The one that is almost always meant. */
  preferred?: boolean;
}
