/** Texts without their closing quote: what to say of them, and what else is only there because of them. */
import type { LangiumDocument, LexerResult } from 'langium';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { type TextLiteral, textLiteral } from '../lexer/text-token.ts';
import type { DiagnosticData } from '../rules/diagnostics.ts';

export function unclosedMessage({ long, raw }: TextLiteral): string {
  if (long && raw === '') return 'Đoạn chữ nhiều dòng mở bằng ba dấu ngoặc kép: hãy thêm một dấu " nữa.';
  if (long) return 'Đoạn chữ nhiều dòng chưa được đóng: hãy thêm """ ở cuối đoạn.';
  if (raw.trim() === '') {
    return 'Dòng này có số dấu ngoặc kép lẻ: hãy xem đoạn chữ nào còn thiếu " ở đầu hoặc ở cuối.';
  }
  return 'Đoạn chữ chưa được đóng ngoặc kép trong dòng này: hãy thêm " ở cuối, hoặc dùng """ … """ cho đoạn nhiều dòng.';
}

/** Unclosed texts that the parser passed over, so that no node holds them; only looked for where it could not read. */
export function passedOver(document: LangiumDocument, found: Diagnostic[], lexed: () => LexerResult): Diagnostic[] {
  if (document.parseResult.parserErrors.length === 0) return [];
  const { textDocument } = document;
  const text = textDocument.getText();
  const texts = lexed().tokens.filter(({ tokenType }) => tokenType.name === 'TEXT');
  // Two quotes at the end of a line and three that are never closed: one of the first three is missing.
  const opensLong = texts.some(({ image }) => image.startsWith('"""') && !textLiteral(image).closed);
  const known = new Set(found.filter(({ code }) => code === 'MTCL004').map(({ range }) => range.start.line));
  return texts.flatMap(({ image, startOffset }): Diagnostic[] => {
    const halved = opensLong && image === '""' && /^[ \t]*\r?\n/u.test(text.slice(startOffset + 2));
    const literal = halved ? { ...textLiteral(image), closed: false, long: true } : textLiteral(image);
    if (literal.closed) return [];
    const start = textDocument.positionAt(startOffset);
    if (known.has(start.line)) return [];
    const range = { start, end: textDocument.positionAt(startOffset + image.length) };
    const message = unclosedMessage(literal);
    return [{ severity: DiagnosticSeverity.Error, range, message, code: 'MTCL004', source: 'MTCL' }];
  });
}

/** What a file's readability is about: said of what stands before a text that swallows the rest. */
const READING = new Set(['MTCL001', 'MTCL002', 'MTCL005', 'MTCL006']);
/** What another file may hold: names, the plan, the agency. */
const OF_OTHER_FILES = new Set(['MTCL003', 'MTCL103', 'MTCL105']);
/** What is said of how things stand together: not to be trusted behind a place that could not be read. */
const STRUCTURE = /^MTCL(?:10[1-9]|110|111|20[1-4]|20[89]|301)$/u;

/**
 * What is only there because something could not be read: behind an unclosed text what the parser cannot read and what
 * is said of structure, and all else in its line; a property missed in a block that holds an error; the names of a
 * file that is not found; everything in a file whose rest a text of several lines swallows.
 */
export function consequences(document: LangiumDocument, found: Diagnostic[]): (diagnostic: Diagnostic) => boolean {
  const errors = found.filter(({ code }) => code === 'MTCL002' || code === 'MTCL004');
  const unclosed = errors.filter(({ code }) => code === 'MTCL004');
  const lines = new Set(unclosed.map(({ range }) => range.start.line));
  const first = unclosed.reduce((least, { range }) => Math.min(least, range.start.line), Number.POSITIVE_INFINITY);
  const misread = document.parseResult.parserErrors.length > 0;
  const swallows = unclosed
    .filter(({ range }) => /^""(?:"|$)/u.test(document.textDocument.getText(range)))
    .toSorted((a, b) => a.range.start.line - b.range.start.line)[0];
  const namesMissing = found.some(({ code }) => code === 'MTCL005') || unclosed.some((one) => isUse(one, document));
  return (diagnostic) => {
    const { code, range } = diagnostic;
    const { line } = range.start;
    if (code === 'MTCL004') return swallows !== undefined && line > swallows.range.start.line;
    if (namesMissing && OF_OTHER_FILES.has(String(code))) return true;
    if (lines.has(line) && code !== 'MTCL005' && code !== 'MTCL006' && code !== 'MTCL003') return true;
    if (swallows && (!READING.has(String(code)) || line >= swallows.range.start.line)) return true;
    if (line > first && (code === 'MTCL002' || (misread && STRUCTURE.test(String(code))))) return true;
    const block = incompleteBlock(diagnostic);
    return block !== undefined && errors.some((error) => isInside(error.range, block));
  };
}

/** In a line that names another file: its names are not known. */
function isUse({ range }: Diagnostic, { textDocument }: LangiumDocument): boolean {
  const { line, character } = range.start;
  return /^\s*dùng\s/u.test(textDocument.getText({ start: { line, character: 0 }, end: { line, character } }));
}

/** The block that lacks a property: the fix would add one. */
function incompleteBlock({ data }: Diagnostic): Range | undefined {
  const changes = (data as DiagnosticData | undefined)?.fixes?.flatMap((fix) => fix.changes) ?? [];
  return changes.flatMap((change) => (change.kind === 'addProperty' ? [change.block] : []))[0];
}

function isInside({ start }: Range, block: Range): boolean {
  return start.line >= block.start.line && start.line <= block.end.line;
}
