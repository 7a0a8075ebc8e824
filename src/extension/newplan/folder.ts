import { Uri, window, workspace } from 'vscode';
import { nth } from '../../known.ts';
import { trusted } from '../trust.ts';
import { texts } from './texts.ts';

/** Where new files go, and the empty file that the last of them is written into. */
export interface Place {
  folder: Uri;
  empty?: Uri;
}

/**
 * What a menu handed over: a folder, or a file, whose folder is meant; else the open folder, the one of the file in
 * front or a choice where there are several, asked for where there is none. Undefined: given up, or not trusted.
 */
export async function chosenPlace(given: unknown): Promise<Place | undefined> {
  if (!(await trusted())) return undefined;
  if (given instanceof Uri) {
    if (!given.path.endsWith('.mtcl')) return { folder: given };
    const folder = Uri.joinPath(given, '..');
    const document = await workspace.openTextDocument(given);
    return document.getText().trim() === '' ? { folder, empty: given } : { folder };
  }
  const folder = await chosenFolder();
  return folder && { folder };
}

async function chosenFolder(): Promise<Uri | undefined> {
  const front = window.activeTextEditor?.document.uri;
  const own = front && workspace.getWorkspaceFolder(front);
  if (own) return front.path.endsWith('.mtcl') ? Uri.joinPath(front, '..') : own.uri;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return nth(folders, 0).uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick({ placeHolder: texts().chooseFolder }))?.uri;
  const { openFolder } = texts();
  const chosen = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: openFolder,
    title: openFolder,
  });
  return chosen?.[0];
}
