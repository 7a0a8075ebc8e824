/** Texts without their closing quote: what to say of them, and what else is only there because of them. */
import type { LangiumDocument, Lexer } from 'langium';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { type TextLiteral, textLiteral } from '../lexer/text-token.ts';
import type { DiagnosticData } from '../rules/diagnostics.ts';

export function unclosedMessage({ long, raw }: TextLiteral): string {
  if (long) return 'Đoạn chữ nhiều dòng chưa được đóng: hãy thêm """ ở cuối đoạn.';
  if (raw.trim() === '') {
    return 'Dòng này có số dấu ngoặc kép lẻ: hãy xem đoạn chữ nào còn thiếu " ở đầu hoặc ở cuối.';
  }
  return 'Đoạn chữ chưa được đóng ngoặc kép trong dòng này: hãy thêm " ở cuối, hoặc dùng """ … """ cho đoạn nhiều dòng.';
}

/** Unclosed texts that the parser passed over, so that no node holds them; only looked for where it could not read. */
export function passedOver(document: LangiumDocument, found: Diagnostic[], lexer: Lexer): Diagnostic[] {
  if (document.parseResult.parserErrors.length === 0) return [];
  const { textDocument } = document;
  return lexer.tokenize(textDocument.getText()).tokens.flatMap(({ tokenType, image, startOffset }): Diagnostic[] => {
    if (tokenType.name !== 'TEXT') return [];
    const literal = textLiteral(image);
    const start = textDocument.positionAt(startOffset);
    const known = found.some(({ code, range }) => code === 'MTCL004' && range.start.line === start.line);
    if (literal.closed || known) return [];
    const range = { start, end: textDocument.positionAt(startOffset + image.length) };
    const message = unclosedMessage(literal);
    return [{ severity: DiagnosticSeverity.Error, range, message, code: 'MTCL004', source: 'MTCL' }];
  });
}

/** What a file's readability is about: said of what stands before a text that swallows the rest. */
const READING = new Set(['MTCL001', 'MTCL002', 'MTCL005', 'MTCL006']);

/**
 * What is only there because something could not be read: what the parser says of the line of an unclosed text, a
 * property missed in a block that holds an error, and all else in a file whose rest a text of several lines swallows.
 */
export function consequences(document: LangiumDocument, found: Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const errors = found.filter(({ code }) => code === 'MTCL002' || code === 'MTCL004');
  if (errors.length === 0) return () => false;
  const unclosed = errors.filter(({ code }) => code === 'MTCL004');
  const lines = new Set(unclosed.map(({ range }) => range.start.line));
  const swallows = unclosed.find(({ range }) => document.textDocument.getText(range).startsWith('"""'));
  return (diagnostic) => {
    const { code, range } = diagnostic;
    if (code === 'MTCL004') return false;
    if ((code === 'MTCL002' || code === 'MTCL501') && lines.has(range.start.line)) return true;
    if (swallows) return !READING.has(String(code)) || range.start.line >= swallows.range.start.line;
    const block = incompleteBlock(diagnostic);
    return block !== undefined && errors.some((error) => isInside(error.range, block));
  };
}

/** The block that lacks a property: the fix would add one. */
function incompleteBlock({ data }: Diagnostic): Range | undefined {
  const changes = (data as DiagnosticData | undefined)?.fixes?.flatMap((fix) => fix.changes) ?? [];
  return changes.flatMap((change) => (change.kind === 'addProperty' ? [change.block] : []))[0];
}

function isInside({ start }: Range, block: Range): boolean {
  return start.line >= block.start.line && start.line <= block.end.line;
}
