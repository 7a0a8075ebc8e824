/** What is offered once documents were written. */
import { commands, env, Uri, window, workspace } from 'vscode';
import type { GeneratedFile } from '../../server/protocol.ts';
import { canOpenFiles } from '../machine.ts';
import { messages } from '../messages.ts';

/** Says which files there are now; offers to go there, and to open one or, in a browser, to fetch it to this machine. */
export async function offerGenerated(files: GeneratedFile[]): Promise<void> {
  const text = messages();
  const first = Uri.parse(files[0]!.uri);
  const names = files.map(({ name }) => name);
  const told = text.generated(names, folderName(first));
  if (canOpenFiles() && first.scheme === 'file') {
    const choice = await window.showInformationMessage(told, text.openFolder, text.openFile);
    if (choice === text.openFolder) await commands.executeCommand('revealFileInOS', first);
    // Opens in the program that Windows (macOS, Linux) uses for it: Word for `.docx`.
    if (choice === text.openFile) await chosen(files, text.chooseFile, (uri) => env.openExternal(uri));
    return;
  }
  // VS Code's own list of files is all there is, and only for what lies in an open folder.
  const offers = workspace.getWorkspaceFolder(first) ? [text.openFolder, text.download] : [];
  const choice = await window.showInformationMessage(told, ...offers);
  if (choice === text.openFolder) await commands.executeCommand('revealInExplorer', first);
  if (choice === text.download) await chosen(files, text.chooseDownload, download);
}

/** The command takes the file that is selected in the list. */
async function download(uri: Uri): Promise<void> {
  await commands.executeCommand('revealInExplorer', uri);
  await commands.executeCommand('explorer.download');
}

async function chosen(files: GeneratedFile[], placeHolder: string, use: (uri: Uri) => Thenable<unknown>) {
  const items = files.map(({ name, uri }) => ({ label: name, uri: Uri.parse(uri) }));
  const item = items.length === 1 ? items[0] : await window.showQuickPick(items, { placeHolder });
  if (item) await use(item.uri);
}

/** Seen from the open folder, where it lies in one; a whole path otherwise. */
function folderName(file: Uri): string {
  const folder = Uri.joinPath(file, '..');
  const seen = workspace.asRelativePath(folder);
  return seen === folder.path && folder.scheme === 'file' ? folder.fsPath : seen;
}
