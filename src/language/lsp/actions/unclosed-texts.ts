import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver';
import type { Fix } from './provider.ts';

/** Closes the text where the sentence seems to end: before the brace or comma that ends its line. */
export function unclosedTextActions(diagnostic: Diagnostic, document: LangiumDocument): Fix[] {
  const { textDocument } = document;
  const uri = document.uri.toString();
  const text = textDocument.getText(diagnostic.range);
  const long = text.startsWith('"""');
  // A lone quote: which of the texts of the line lacks one, a person must see.
  if (!long && text.slice(1).trim() === '') return [];
  const quote = long ? '"""' : text.startsWith('“') ? '”' : '"';
  const trailing = /[ \t\u00a0]*(?:[},][ \t\u00a0},]*)?$/u.exec(text);
  const from = textDocument.offsetAt(diagnostic.range.start);
  const at = textDocument.positionAt(from + (long ? text.trimEnd().length : (trailing?.index ?? text.length)));
  return [
    {
      title: `Đóng đoạn chữ bằng ${quote}`,
      edits: [{ uri, range: { start: at, end: at }, newText: long ? `\n${quote}` : quote }],
      preferred: true,
    },
  ];
}
