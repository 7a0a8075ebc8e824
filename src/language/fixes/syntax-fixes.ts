/** Fixes of what is found in the syntax tree; those of the plan come with their findings. */
import { CstUtils, type LangiumDocument } from 'langium';
import type { Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { daysInMonth } from '../../deadline/days.ts';
import { betterWording, readDeadline } from '../../deadline/index.ts';
import { EACH_CONTROL_CHARACTER } from '../../document/clean-text.ts';
import { innerQuotes } from '../lexer/inner-quotes.ts';

/** Old line ends become spaces, what speaks to the screen goes. */
function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\v\f\u0085\u2028\u2029]+/gu, ' ')
    .replace(EACH_CONTROL_CHARACTER, '');
}

export interface SyntaxFix {
  title: string;
  edits: TextEdit[];
}

type Fixer = (words: string, diagnostic: Diagnostic, document: LangiumDocument) => SyntaxFix | undefined;

const replace = (title: string, { range }: Diagnostic, newText: string): SyntaxFix => ({
  title,
  edits: [{ range, newText }],
});

/** Inside the marks of a text, not a whole text where something else was to stand. */
function standsInText({ range }: Diagnostic, { textDocument, parseResult }: LangiumDocument): boolean {
  const start = textDocument.offsetAt(range.start);
  const root = parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, start);
  return leaf !== undefined && leaf.offset < start;
}

const FIXERS: Record<string, Fixer> = {
  MTCL002: (words, diagnostic, document) => {
    if (!/^"[^\n]*"$/u.test(words) || !standsInText(diagnostic, document)) return undefined;
    const marks = innerQuotes(words);
    const curly = marks.reduceRight(
      (text, [open, close]) => `${text.slice(0, open)}“${text.slice(open + 1, close)}”${text.slice(close + 1)}`,
      words,
    );
    return replace('Viết “ ” cho phần trích ở trong', diagnostic, curly);
  },
  MTCL007: (_, __, document) => {
    const { textDocument } = document;
    const text = textDocument.getText();
    const range = { start: textDocument.positionAt(0), end: textDocument.positionAt(text.length) };
    return { title: 'Chuyển cả tệp sang Unicode dựng sẵn', edits: [{ range, newText: text.normalize('NFC') }] };
  },
  MTCL011: (_, { range }, document) => {
    const { textDocument } = document;
    const line = textDocument.getText({
      start: { line: range.start.line, character: 0 },
      end: { line: range.start.line + 1, character: 0 },
    });
    const before = line.slice(0, range.start.character);
    const whole = before.trim() === '';
    const start = { line: range.start.line, character: whole ? 0 : before.trimEnd().length };
    const end = whole ? { line: range.start.line + 1, character: 0 } : range.end;
    return { title: 'Bỏ lời chấp nhận', edits: [{ range: { start, end }, newText: '' }] };
  },
  MTCL032: (_, __, document) => {
    const { textDocument } = document;
    const text = textDocument.getText();
    const range = { start: textDocument.positionAt(0), end: textDocument.positionAt(text.length) };
    return { title: 'Bỏ mọi ký tự điều khiển trong tệp', edits: [{ range, newText: withoutControls(text) }] };
  },
  MTCL303: (words, diagnostic) => {
    const [day, month, year] = words.split('/').map(Number);
    if (!day || !month || !year || month > 12 || day <= daysInMonth(year, month)) return undefined;
    const last = `${daysInMonth(year, month)}/${String(month).padStart(2, '0')}/${year}`;
    return replace(`Thay bằng ngày cuối tháng (${last})`, diagnostic, last);
  },
  MTCL305: (words, diagnostic) => {
    const proper = betterWording(words, readDeadline(words));
    return proper === undefined ? undefined : replace(`Viết «${proper}»`, diagnostic, proper);
  },
  MTCL307: (words, diagnostic, document) => {
    const { textDocument } = document;
    const end = textDocument.offsetAt(diagnostic.range.start);
    const match = /(\d{1,2}\/\d{1,2}\/\d{4})(\s+đến\s+)$/u.exec(textDocument.getText().slice(0, end));
    if (!match) return undefined;
    const start = textDocument.positionAt(end - match[0].length);
    return {
      title: 'Đổi chỗ hai ngày',
      edits: [{ range: { start, end: diagnostic.range.end }, newText: `${words}${match[2]}${match[1]}` }],
    };
  },
};

/** The fix of a diagnostic, where there is one. */
export function syntaxFix(diagnostic: Diagnostic, document: LangiumDocument): SyntaxFix | undefined {
  const fixer = FIXERS[String(diagnostic.code)];
  return fixer?.(document.textDocument.getText(diagnostic.range), diagnostic, document);
}
