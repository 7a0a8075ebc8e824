import type { TextDocument } from 'vscode';

const TRIES = 5;
const WAIT_MS = 200;

/**
 * Saves a file; false where it cannot be saved. VS Code also says no where it is saving the file by itself at that
 * moment (`files.autoSave`), and its word that the file is saved comes a moment later.
 */
export async function saved(document: Pick<TextDocument, 'save' | 'isDirty'>): Promise<boolean> {
  for (let tries = 1; tries <= TRIES; tries++) {
    if ((await document.save()) || !document.isDirty) return true;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return !document.isDirty;
}
