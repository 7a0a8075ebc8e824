import { commands, Disposable, ProgressLocation, Range, Uri, window } from 'vscode';
import { hasOfficeEnding, OFFICE_ENDINGS } from '../../import/reader/endings.ts';
import { type ImportResult, importRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { inLanguage } from '../messages.ts';
import { chosenPlace, type Place } from '../newplan/folder.ts';
import { writeFiles } from '../newplan/write-files.ts';
import { reported } from '../notify.ts';
import { importSummary, keepSummary } from './summary.ts';
import { texts } from './texts.ts';

/** Stands in front of what an import did not understand. */
const UNSURE = '// chưa hiểu:';

/** "MTCL: Nhập từ Word, Excel", and the walk through what was not understood. */
export const importCommands: Feature = {
  name: 'import',
  activate: (extension) =>
    Disposable.from(
      commands.registerCommand('mtcl.import', (given?: unknown) =>
        reported(() => importFrom(extension, given), texts().failed),
      ),
      commands.registerCommand('mtcl.nextUnsure', () => nextUnsure()),
      importSummary(extension),
    ),
};

/** `given`: a Word or Excel file of the explorer, or an empty file or a folder that the new files go into. */
async function importFrom(extension: Extension, given: unknown): Promise<void> {
  const own = given instanceof Uri && isOffice(given) ? given : undefined;
  const place = await chosenPlace(own ? Uri.joinPath(own, '..') : given);
  if (!place) return;
  const source = own ?? (await chosenFile(place.folder));
  if (source) await importInto(extension, place, source);
}

/** Asks for the file; true where its files were made. */
export async function importChosen(extension: Extension, place: Place): Promise<boolean> {
  const source = await chosenFile(place.folder);
  return !!source && importInto(extension, place, source);
}

async function importInto(extension: Extension, place: Place, source: Uri): Promise<boolean> {
  const text = texts();
  const params = { folder: place.folder.toString(), source: source.toString() };
  const made: ImportResult = await window.withProgress(
    { location: ProgressLocation.Notification, title: text.reading(nameOf(source)) },
    () => request(extension, importRequest, params),
  );
  if ('refused' in made) throw new Error(inLanguage(made.refused.vi, made.refused.en));
  const { files, summary } = made;
  const first = summary.lookAt.find(({ line }) => line !== undefined)?.line;
  const last = files.at(-1);
  const line = Math.max(0, (first ?? 1) - 1);
  const length = last?.text.split('\n')[line]?.length ?? 0;
  const main = await writeFiles(place, { files, cursor: { line, from: 0, to: first === undefined ? 0 : length } });
  await commands.executeCommand('mtcl.preview', main);
  await keepSummary(extension, { title: text.summaryOf(nameOf(source)), told: made.told, main: main.toString() });
  void told(
    text.made(
      files.map(({ name }) => name),
      foundLine(made.told),
      summary.lookAt.length,
    ),
  );
  return true;
}

async function told(short: string): Promise<void> {
  const { details, next } = texts();
  const choice = await window.showInformationMessage(short, details, next);
  if (choice === details) await commands.executeCommand('mtcl.importSummary');
  else if (choice === next) await nextUnsure();
}

/** "Tìm thấy: 8 mục tiêu, 24 nhiệm vụ …" */
function foundLine(all: string): string {
  return all.split('\n')[1] ?? '';
}

async function nextUnsure(): Promise<void> {
  const editor =
    window.visibleTextEditors.find((each) => each === window.activeTextEditor && each.document.languageId === 'mtcl') ??
    window.visibleTextEditors.find(({ document }) => document.languageId === 'mtcl');
  if (!editor) return;
  const { document, selection } = editor;
  const all = document.getText();
  const from = document.offsetAt(selection.active);
  const next = all.indexOf(UNSURE, from);
  const at = next >= 0 ? next : all.indexOf(UNSURE);
  if (at < 0) {
    void window.showInformationMessage(texts().none);
    return;
  }
  const line = document.lineAt(document.positionAt(at).line).range;
  const shown = await window.showTextDocument(document, {
    viewColumn: editor.viewColumn,
    selection: new Range(line.end, line.end),
  });
  shown.revealRange(line);
}

async function chosenFile(folder: Uri): Promise<Uri | undefined> {
  const { choose, open, kinds } = texts();
  const chosen = await window.showOpenDialog({
    defaultUri: folder,
    canSelectMany: false,
    title: choose,
    openLabel: open,
    filters: { [kinds]: [...OFFICE_ENDINGS] },
  });
  return chosen?.[0];
}

function isOffice({ path }: Uri): boolean {
  return hasOfficeEnding(path);
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
