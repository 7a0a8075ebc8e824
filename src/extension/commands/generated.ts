/** What is offered once documents were written, at once and for as long as the folder is open. */
import {
  commands,
  Disposable,
  type ExtensionContext,
  env,
  StatusBarAlignment,
  type StatusBarItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { GeneratedFile } from '../../server/protocol.ts';
import type { Feature } from '../feature.ts';
import { canOpenFiles } from '../machine.ts';
import { messages } from '../messages.ts';
import { pickByName } from '../pick-by-name.ts';

const KEY = 'mtcl.generated';
const COMMAND = 'mtcl.showGenerated';

/** The way to what was written last stays in the status bar: a notification goes away by itself. */
class LastGenerated {
  constructor(
    private readonly state: ExtensionContext['workspaceState'],
    private readonly item: StatusBarItem,
  ) {}

  get files(): GeneratedFile[] {
    return this.state.get<GeneratedFile[]>(KEY, []);
  }

  async keep(files: GeneratedFile[]): Promise<void> {
    await this.state.update(KEY, files);
    this.show();
  }

  show(): void {
    const { files } = this;
    const [first] = files;
    if (!first) {
      this.item.hide();
      return;
    }
    const text = messages();
    this.item.text = `$(folder-opened) ${text.generatedItem(files.length)}`;
    this.item.tooltip = `${folderName(Uri.parse(first.uri))}: ${files.map(({ name }) => name).join(', ')}`;
    this.item.command = COMMAND;
    this.item.show();
  }
}

/** Set when the feature starts; a window has one. */
let last: LastGenerated | undefined;

export const generatedFiles: Feature = {
  name: 'generate',
  activate({ context }) {
    const item = window.createStatusBarItem('mtcl.generated', StatusBarAlignment.Left, 9.5);
    item.name = messages().generatedTitle;
    last = new LastGenerated(context.workspaceState, item);
    last.show();
    return Disposable.from(
      item,
      commands.registerCommand(COMMAND, () => choose(last?.files ?? [])),
    );
  },
};

/** Says which files there are now; offers to go there, and to open one or, in a browser, to fetch it to this machine. */
export async function offerGenerated(files: GeneratedFile[], issued: boolean): Promise<void> {
  const text = messages();
  await last?.keep(files);
  const first = Uri.parse(files[0]!.uri);
  const names = files.map(({ name }) => name);
  const told = (issued ? text.issued : text.generated)(names, folderName(first));
  const ways = waysOf(first);
  const choice = await window.showInformationMessage(told, ...ways.map(({ label }) => label));
  await ways.find(({ label }) => label === choice)?.go(files);
}

interface Way {
  label: string;
  go(files: GeneratedFile[]): Promise<void>;
}

/** What can be done with the files from here. */
function waysOf(first: Uri): Way[] {
  const text = messages();
  if (canOpenFiles() && first.scheme === 'file') {
    return [
      { label: text.openFolder, go: async () => void (await commands.executeCommand('revealFileInOS', first)) },
      // Opens in the program that Windows (macOS, Linux) uses for it: Word for `.docx`.
      { label: text.openFile, go: (files) => chosen(files, text.chooseFile, (uri) => env.openExternal(uri)) },
    ];
  }
  // VS Code's own list of files is all there is, and only for what lies in an open folder.
  if (!workspace.getWorkspaceFolder(first)) return [];
  return [
    { label: text.openFolder, go: async () => void (await commands.executeCommand('revealInExplorer', first)) },
    { label: text.download, go: (files) => chosen(files, text.chooseDownload, download) },
  ];
}

/** From the status bar: the folder, or one of the files. */
async function choose(files: GeneratedFile[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  const text = messages();
  const [folder, one] = waysOf(Uri.parse(first.uri));
  if (!folder || !one) return;
  const items = [
    ...files.map((file) => ({ label: `$(file) ${file.name}`, description: one.label, use: () => one.go([file]) })),
    {
      label: `$(folder-opened) ${folder.label}`,
      description: folderName(Uri.parse(first.uri)),
      use: () => folder.go(files),
    },
  ];
  const choice = await pickByName(items, { title: text.generatedTitle, placeHolder: text.chooseFile });
  await choice?.use();
}

/** The command takes the file that is selected in the list. */
async function download(uri: Uri): Promise<void> {
  await commands.executeCommand('revealInExplorer', uri);
  await commands.executeCommand('explorer.download');
}

async function chosen(
  files: GeneratedFile[],
  placeHolder: string,
  use: (uri: Uri) => Thenable<unknown>,
): Promise<void> {
  const items = files.map(({ name, uri }) => ({ label: name, uri: Uri.parse(uri) }));
  const item = items.length === 1 ? items[0] : await pickByName(items, { placeHolder });
  if (item) await use(item.uri);
}

/** Seen from the open folder, where it lies in one; a whole path otherwise. */
function folderName(file: Uri): string {
  const folder = Uri.joinPath(file, '..');
  const seen = workspace.asRelativePath(folder);
  return seen === folder.path && folder.scheme === 'file' ? folder.fsPath : seen;
}
