import { commands, Disposable, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import { type NewPlanParams, newPlanRequest } from '../../language/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { messages } from '../messages.ts';
import { showProblem } from '../notify.ts';
import { emptyFileLens } from './empty-file.ts';
import { interview } from './interview.ts';
import { texts } from './texts.ts';

/** "MTCL: Tạo kế hoạch năm mới": asks a few questions and writes the files of a first plan. */
export const newPlanCommand: Feature = {
  name: 'tạo kế hoạch',
  activate: (extension) =>
    Disposable.from(
      emptyFileLens(),
      commands.registerCommand('mtcl.newPlan', async (given?: Uri) => {
        try {
          await create(extension, given instanceof Uri ? given : undefined);
        } catch (error) {
          showProblem(texts().failed(error instanceof Error ? error.message : String(error)));
        }
      }),
    ),
};

async function create(extension: Extension, given: Uri | undefined): Promise<void> {
  const text = messages();
  if (!workspace.isTrusted) {
    const choice = await window.showWarningMessage(text.notTrusted, text.manageTrust);
    if (choice) await commands.executeCommand('workbench.trust.manage');
    return;
  }
  const folder = given ?? (await chosenFolder());
  if (!folder) return;
  const answers = await interview(nextYear(new Date()));
  if (!answers) return;
  const taken = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  // The server writes the words: it has the calendar of holidays, which would make the extension start slower.
  const params: NewPlanParams = { answers, taken };
  const { files, cursor } = await request(extension, newPlanRequest, params);
  for (const file of files) await write(Uri.joinPath(folder, file.name), file.text);
  const plan = Uri.joinPath(folder, files.at(-1)!.name);
  await window.showTextDocument(plan, {
    viewColumn: ViewColumn.Active,
    preview: false,
    selection: new Range(cursor.line, cursor.from, cursor.line, cursor.to),
  });
  void offerPreview(
    plan,
    files.map(({ name }) => name),
  );
}

/** Never writes over a file, not even over one that came into being since the folder was read. */
async function write(file: Uri, text: string): Promise<void> {
  const there = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (there) throw new Error(file.fsPath);
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

async function offerPreview(plan: Uri, names: string[]): Promise<void> {
  const { created, preview } = texts();
  const choice = await window.showInformationMessage(created(names), preview);
  if (choice) await commands.executeCommand('mtcl.preview', plan);
}

/** The open folder; the one of the file in front, or a choice, where there are several; asked for where there is none. */
async function chosenFolder(): Promise<Uri | undefined> {
  const front = window.activeTextEditor?.document.uri;
  const own = front && workspace.getWorkspaceFolder(front);
  if (own) return own.uri;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]!.uri;
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

/** Plans are written towards the end of the year before, or in its first months. */
function nextYear(today: Date): number {
  return today.getMonth() >= 8 ? today.getFullYear() + 1 : today.getFullYear();
}
