import { commands, languages, ProgressLocation, type TextDocument, Uri, window, workspace } from 'vscode';
import { endingOf, FORMATS } from '../../generator/format-table.ts';
import { type GenerateParams, type GenerateResult, generateRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { messages } from '../messages.ts';
import { reported, showProblem, showRemark } from '../notify.ts';
import { resolveOutputFolder } from '../output-folder.ts';
import { listWhatHoldsUp } from '../status/unlisted.ts';
import { trusted } from '../trust.ts';
import { currentPlan } from '../views/current-plan.ts';
import { fileOf } from '../webview/pane.ts';
import { offerGenerated } from './generated.ts';
import { chosenForIssue, issuedAfterAll, showUnready } from './issue.ts';

type Wanted = Pick<GenerateParams, 'issue' | 'formats' | 'documents'>;

/** "MTCL: Xuất văn bản": writes the documents of the file in front and offers to open them. */
export const generateCommand = generating('generate', 'mtcl.generate', {});

/** "MTCL: Phát hành": the final document, unless something stands in its way; that is listed. */
export const issueCommand = generating('issue', 'mtcl.issue', { issue: true });

/** "MTCL: Xuất PDF": the same documents as PDF, where LibreOffice is on the machine. */
export const pdfCommand = generating('pdf', 'mtcl.pdf', { formats: ['pdf'] });

/** "MTCL: Xuất dạng khác": one of all formats there are, asked for. */
export const generateAsCommand = generating('generate', 'mtcl.generateAs', async () => {
  const { formats, chooseFormat } = messages();
  const items = FORMATS.map((format) => ({ label: formats[format], description: `.${endingOf(format)}`, format }));
  const chosen = await window.showQuickPick(items, { title: chooseFormat, matchOnDescription: true });
  return chosen && { formats: [chosen.format] };
});

/** @param asked What is wanted, or a question for it that may be given up. */
function generating(
  name: Feature['name'],
  command: string,
  asked: Wanted | (() => Promise<Wanted | undefined>),
): Feature {
  return {
    name,
    activate: (extension) =>
      commands.registerCommand(command, (uri?: Uri | string, document?: unknown) =>
        reported(async () => {
          // Menus hand over more than the file; only a view names a document.
          const documents = typeof document === 'string' ? [document] : undefined;
          const wanted = typeof asked === 'function' ? await asked() : asked;
          if (wanted) await generate(extension, uri, { ...wanted, documents });
        }, messages().failed),
      ),
  };
}

async function generate(
  extension: Extension,
  uri: Uri | string | undefined,
  { issue = false, ...more }: Wanted,
): Promise<void> {
  const text = messages();
  if (!(await trusted())) return;
  const document = await chosenDocument(extension, uri);
  if (!document) return showProblem(text.openFileFirst);
  if (document.isUntitled) return showProblem(text.saveFirst);
  if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return showProblem(text.readOnly);
  if (!(await saveAll())) return showProblem(text.saveFailed);

  if (issue && !more.documents) {
    const chosen = await chosenForIssue(extension, document);
    if (!chosen) return;
    if (chosen.length > 0) more.documents = chosen;
  }
  const params = { ...generateParams(document), issue, ...more };
  let result = await withProgress(() => request(extension, generateRequest, params));
  listWhatHoldsUp(document.uri.toString(), result.unready ?? []);
  if (issue && result.files.length === 0 && keptFiles(result).length === 0) {
    const again = () => withProgress(() => request(extension, generateRequest, params));
    const issued = await issuedAfterAll(extension, document, result, again);
    if (!issued) return;
    result = issued;
  }
  if (keptFiles(result).length > 0) {
    const names = (uris: string[]) => uris.map((uri) => Uri.parse(uri).path.replace(/^.*\//, ''));
    const why = [
      ...(result.issuedBefore.length > 0 ? [text.issuedBefore(names(result.issuedBefore))] : []),
      ...(result.conflicts.length > 0 ? [text.conflicts(names(result.conflicts))] : []),
    ];
    const choice = await window.showWarningMessage(why.join('\n\n'), { modal: true }, text.overwrite);
    // The others are written already.
    if (choice === text.overwrite) {
      result = await withProgress(() => request(extension, generateRequest, { ...params, overwrite: true }));
    } else if (result.files.length === 0) return;
  }
  await report(result, issue);
}

/** What stays as it is unless somebody says otherwise. */
function keptFiles({ conflicts, issuedBefore }: GenerateResult): string[] {
  return [...issuedBefore, ...conflicts];
}

/** The file that was given or is in front; where that is a pane, that of the plan which the views show. */
async function chosenDocument(extension: Extension, given?: Uri | string): Promise<TextDocument | undefined> {
  const uri = fileOf(given) ?? currentPlan(extension).result?.entry;
  return uri === undefined ? undefined : workspace.openTextDocument(Uri.parse(uri));
}

/** Saves every changed `.mtcl` file, since the file in front may use the others. False when one could not be saved. */
async function saveAll(): Promise<boolean> {
  const dirty = workspace.textDocuments.filter(
    (document) => document.isDirty && document.languageId === 'mtcl' && !document.isUntitled,
  );
  const saved = await Promise.all(dirty.map((document) => document.save()));
  return saved.every(Boolean);
}

function generateParams({ uri }: TextDocument): GenerateParams {
  const settings = workspace.getConfiguration('mtcl', uri);
  const path = resolveOutputFolder(settings.get('outputFolder', ''), {
    fileDirname: Uri.joinPath(uri, '..').path,
    workspaceFolder: workspace.getWorkspaceFolder(uri)?.uri.path,
  });
  const outFolder = path.startsWith('//') ? Uri.file(path) : uri.with({ path });
  return { uri: uri.toString(), outFolder: outFolder.toString(), formats: settings.get<string[]>('formats') };
}

function withProgress<T>(work: () => Promise<T>): Thenable<T> {
  return window.withProgress({ location: ProgressLocation.Notification, title: messages().generating }, work);
}

async function report(result: GenerateResult, issue: boolean): Promise<void> {
  const text = messages();
  const { files, problems } = result;
  if (files.length === 0) {
    const more = problems.length > 1 ? ` ${text.moreProblems(problems.length - 1)}` : '';
    const listed = languages.getDiagnostics().some(([{ path }, found]) => path.endsWith('.mtcl') && found.length > 0);
    const told = `${text.nothingGenerated} ${problems[0] ?? ''}${more}`;
    if (!listed) return showProblem(told);
    const choice = await window.showErrorMessage(told, text.showProblems);
    if (choice) await commands.executeCommand('workbench.actions.view.problems');
    return;
  }
  if (problems.length > 0) void remark(result);
  await offerGenerated(files, issue);
}

/** What did not stop the work. Why something is a draft leads to what it lacks. */
async function remark(result: GenerateResult): Promise<void> {
  const told = result.problems.join(' ');
  if (!result.unready?.length) return showRemark(told);
  const { showMissing, understood } = messages();
  const choice = await window.showWarningMessage(told, showMissing, understood);
  if (choice === showMissing) await showUnready(result);
}
