/** Texts with cursor marks: `chủ trì: <|>` stands for one cursor; a text may hold many. */
import type { LangiumDocument } from 'langium';
import type { CompletionItem, Position } from 'vscode-languageserver';
import { type Loaded, load } from './load.ts';

const CURSOR = '<|>';

export interface Marked extends Loaded {
  document: LangiumDocument;
  /** Positions of the marks in the last file, in order. */
  cursors: Position[];
  text: string;
}

/** Loads the files; the marks stand in the last one. */
export async function loadMarked(files: string | Record<string, string>): Promise<Marked> {
  const entries = Object.entries(typeof files === 'string' ? { 'a.mtcl': files } : files);
  const [name, marked] = entries.pop()!;
  const pieces = marked.split(CURSOR);
  const text = pieces.join('');
  const loaded = await load({ ...Object.fromEntries(entries), [name]: text });
  const document = loaded.documents.get(name)!;
  let offset = 0;
  const cursors = pieces.slice(0, -1).map((piece) => {
    offset += piece.length;
    return document.textDocument.positionAt(offset);
  });
  return { ...loaded, document, cursors, text };
}

/** Completion at each mark, best first. */
export async function completions(files: string | Record<string, string>): Promise<CompletionItem[][]> {
  const { services, document, cursors } = await loadMarked(files);
  const lists: CompletionItem[][] = [];
  for (const position of cursors) {
    const params = { textDocument: { uri: document.uri.toString() }, position };
    const list = await services.lsp.CompletionProvider!.getCompletion(document, params);
    lists.push([...(list?.items ?? [])].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)));
  }
  return lists;
}

export const labels = (items: CompletionItem[]): string[] => items.map(({ label }) => label);

/** Of names the names alone, without the words that are shown before them: "Văn phòng — VP". */
export const names = (items: CompletionItem[]): string[] => labels(items).map((label) => label.split(' — ').at(-1)!);

/** What the cursor's line becomes when the item is taken. */
export async function accepted(marked: string, label: string): Promise<string> {
  const [items] = await completions(marked);
  const item = items!.find((each) => each.label === label || each.label.endsWith(` — ${label}`));
  if (!item) throw new Error(`«${label}» is not offered, only: ${labels(items!).join(', ')}`);
  const text = marked.replace(CURSOR, '');
  const edit = item.textEdit as { newText: string; range: { start: Position; end: Position } };
  const lines = text.split('\n');
  const { start, end } = edit.range;
  const line = lines[start.line]!;
  return `${line.slice(0, start.character)}${edit.newText}${line.slice(end.character)}`.trim();
}
