import { Range, Uri, ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';
import { lastOf } from '../../known.ts';
import type { Place } from './folder.ts';
import { texts } from './texts.ts';

interface Files {
  files: { name: string; text: string }[];
  cursor: { line: number; from: number; to: number };
}

/** Writes the files, the last into the empty file where one is to be filled, and opens that one. Returns its address. */
export async function writeFiles({ folder, empty }: Place, { files, cursor }: Files): Promise<Uri> {
  const last = lastOf(files);
  for (const file of files.slice(0, empty ? -1 : undefined)) await write(Uri.joinPath(folder, file.name), file.text);
  const target = empty ?? Uri.joinPath(folder, last.name);
  if (empty) await fill(empty, last.text);
  await window.showTextDocument(target, {
    viewColumn: ViewColumn.Active,
    preview: false,
    selection: new Range(cursor.line, cursor.from, cursor.line, cursor.to),
  });
  return target;
}

/** Never writes over a file, not even over one that came into being since the folder was read. */
async function write(file: Uri, text: string): Promise<void> {
  const there = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (there) throw new Error(texts().exists(file.fsPath));
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

/** As one step that Ctrl+Z takes back. */
async function fill(file: Uri, text: string): Promise<void> {
  const document = await workspace.openTextDocument(file);
  if (document.getText().trim() !== '') throw new Error(texts().exists(file.fsPath));
  const edit = new WorkspaceEdit();
  edit.replace(file, new Range(0, 0, document.lineCount, 0), text);
  await workspace.applyEdit(edit);
  await document.save();
}
