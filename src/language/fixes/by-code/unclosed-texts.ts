import type { LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { TextFix } from '../text-fix.ts';

/** Closes the text where the sentence seems to end: before the brace or comma that ends its line. */
export function unclosedTextActions(diagnostic: Diagnostic, document: LangiumDocument): TextFix[] {
  const { textDocument } = document;
  const uri = document.uri.toString();
  const text = textDocument.getText(diagnostic.range);
  const long = text.startsWith('"""');
  if (!long && text.slice(1).trim() === '') return loneQuote(diagnostic, document);
  const quote = long ? '"""' : text.startsWith('“') ? '”' : '"';
  const trailing = /(?<![ \t\u00a0},])[ \t\u00a0},]*$/u.exec(text);
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

/** A line with a quote too few: it is missing before a comma that a text seems to hold, or at the beginning of a value. */
function loneQuote({ range }: Diagnostic, { textDocument, uri }: LangiumDocument): TextFix[] {
  const { line } = range.start;
  const text = textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const insert = (title: string, character: number): TextFix => {
    const at = { line, character };
    return { title, edits: [{ uri: uri.toString(), range: { start: at, end: at }, newText: '"' }], preferred: true };
  };
  // "Sổ, "Biên bản": the quote behind the comma opens the next text.
  const comma = /"[^"\n]*?[^\s",]()[ \t]*,[ \t]*"(?=[\p{L}\p{N}])/du.exec(text)?.indices?.[1]?.[0];
  if (comma !== undefined) return [insert('Đóng đoạn chữ trước dấu phẩy bằng "', comma)];
  const value = /^[ \t]*[\p{L} ]{2,30}:[ \t]*()[\p{L}\p{N}]/du.exec(text)?.indices?.[1]?.[0];
  return value !== undefined ? [insert('Mở đoạn chữ bằng "', value)] : [];
}
