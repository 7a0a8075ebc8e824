/** Small changes made on a page and written into the file: words, days, names. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  commands,
  Range,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { PageHit } from '../../webview/preview/protocol.ts';
import { inLanguage } from '../messages.ts';
import { pickByName } from '../pick-by-name.ts';
import { type Alignment, align, type Stretch } from './alignment.ts';

const vietnamese = {
  chooseName: (name: string) => `Thay «${name}» bằng`,
  typeToFind: 'Gõ một phần tên để tìm',
  changedMeanwhile: 'Chỗ này trong tệp vừa thay đổi, nên chưa ghi. Hãy bấm đúp lại vào chữ cần sửa.',
  lost: 'Chỗ này trong tệp đang có lỗi cú pháp nên chưa sửa được trên trang. Hãy sửa lỗi trong tệp trước, rồi bấm đúp lại.',
  notHere:
    'MTCL tự ghi câu này theo mẫu và các số liệu đã khai. Muốn ghi khác, hãy thêm phần ấy vào tệp với lời của mình, ví dụ «phụ lục mục tiêu { mở đầu: "…" }» hay «điều { "…" }».',
};

const english: typeof vietnamese = {
  chooseName: (name) => `Replace “${name}” by`,
  typeToFind: 'Type a part of the name to search',
  changedMeanwhile: 'This place of the file has just changed, so nothing was written. Double-click the words again.',
  lost: 'The file has a syntax error here: put it right in the file first, then double-click the words again.',
  notHere:
    'MTCL writes these words itself. To say it otherwise, add that part to the file with your own words, such as «phụ lục mục tiêu { mở đầu: "…" }» or «điều { "…" }».',
};

/** A value that is shown whole: a day, a number, a deadline. */
const MOST_LETTERS = 80;
const NAME = /^[\p{L}\p{M}\p{N}_-]+$/u;

export interface PageEdit {
  document: TextDocument;
  range: Range;
  /** What stands there now. */
  text: string;
}

/** Where in the file a click belongs. */
export function caretOf(document: TextDocument, hit: PageHit): number {
  const { from, source } = sourceOf(document, hit);
  return from + align(source, hit.printed, hit.offset).caret(hit.offset);
}

/**
 * What a double click on words lets one change: those words where the file has them, else the whole of a short value.
 * A name is chosen from those that may stand there, which is done here; then nothing is left to type.
 */
export async function pageEdit(
  document: TextDocument,
  hit: PageHit & { end: number; lost?: boolean },
): Promise<PageEdit | undefined> {
  if (hit.lost) {
    void window.showInformationMessage(inLanguage(vietnamese, english).lost);
    return undefined;
  }
  const { from, source } = sourceOf(document, hit);
  const alignment = align(source, hit.printed, hit.offset);
  const name = nameAt(source, alignment, hit.offset);
  if (name) {
    await chooseName(document, rangeOf(document, from, name));
    return undefined;
  }
  const stretch = alignment.stretch(hit.offset, hit.end) ?? wholeValue(source);
  if (!stretch) {
    void window.showInformationMessage(inLanguage(vietnamese, english).notHere);
    return undefined;
  }
  const range = rangeOf(document, from, stretch);
  return { document, range, text: document.getText(range) };
}

/** Writes the words; those in quotes with the escapes that they need. */
export async function writeEdit({ document, range, text: was }: PageEdit, typed: string): Promise<void> {
  if (document.getText(range) !== was) {
    void window.showWarningMessage(inLanguage(vietnamese, english).changedMeanwhile);
    return;
  }
  const words = isInText(document, range) ? escaped(typed, was) : typed.trim();
  if (words === '' && !isInText(document, range)) return;
  await apply(document, range, words);
}

async function apply(document: TextDocument, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await workspace.applyEdit(edit);
}

function sourceOf(document: TextDocument, { line, character, endLine, endCharacter }: PageHit) {
  const range = document.validateRange(new Range(line, character, endLine, endCharacter));
  return { from: document.offsetAt(range.start), source: document.getText(range) };
}

function rangeOf(document: TextDocument, from: number, { start, end }: Stretch): Range {
  return new Range(document.positionAt(from + start), document.positionAt(from + end));
}

/** A name alone (`VP`, of which the page prints "Văn phòng"), or one in braces. */
function nameAt(source: string, alignment: Alignment, offset: number): Stretch | undefined {
  if (NAME.test(source) && !/^\d+$/.test(source)) return { start: 0, end: source.length };
  return alignment.braces(offset);
}

function wholeValue(source: string): Stretch | undefined {
  const words = source.trim();
  if (words === '' || words.length > MOST_LETTERS || /[\r\n{}"“”]/u.test(words)) return undefined;
  const start = source.indexOf(words);
  return { start, end: start + words.length };
}

/** Names that may stand in a place, chosen by their full titles. */
async function chooseName(document: TextDocument, range: Range): Promise<void> {
  const texts = inLanguage(vietnamese, english);
  const name = document.getText(range);
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    range.start,
  );
  const items = list.items.filter(isName).map((item) => {
    const own = nameOf(item);
    return { label: item.detail ?? own, description: item.detail ? own : undefined, name: own };
  });
  const others = items.filter((item) => item.name && item.name !== name);
  const chosen = await pickByName(others, { title: texts.chooseName(name), placeHolder: texts.typeToFind });
  if (chosen && document.getText(range) === name) await apply(document, range, chosen.name);
}

const NO_NAMES = new Set([
  CompletionItemKind.Keyword,
  CompletionItemKind.Snippet,
  CompletionItemKind.Text,
  CompletionItemKind.Property,
  CompletionItemKind.Struct,
]);

function isName({ kind }: CompletionItem): boolean {
  return kind !== undefined && !NO_NAMES.has(kind);
}

function nameOf({ insertText, label }: CompletionItem): string {
  const text = typeof insertText === 'string' ? insertText : (insertText?.value ?? label);
  return /^[^\s,;:{}"]+/u.exec(String(text))?.[0] ?? '';
}

/** Between quotes: an odd number of them stands before it on its line. */
function isInText(document: TextDocument, { start }: Range): boolean {
  const before = document.getText(new Range(Math.max(0, start.line - 40), 0, start.line, start.character));
  const line = before.slice(before.lastIndexOf('\n') + 1).replace(/\\./gu, '');
  const long = before.split('"""').length % 2 === 0;
  return long || (line.match(/["“”„]/gu)?.length ?? 0) % 2 === 1;
}

/** Quotes and braces that were typed are letters; those that stood there keep what they mean. */
function escaped(typed: string, was: string): string {
  if (/["{}\\]/u.test(was)) return typed;
  return typed.replace(/[\\"]/gu, '\\$&').replace(/[{}]/gu, '$&$&');
}
