import {
  commands,
  FileSystemError,
  languages,
  ProgressLocation,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { endingOf, FORMATS, type Format, isOfDocuments } from '../../generator/format-table.ts';
import { nth } from '../../known.ts';
import { type GenerateParams, type GenerateResult, generateRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { messages } from '../messages.ts';
import { reported, showProblem, showRemark } from '../notify.ts';
import { resolveOutputFolder } from '../output-folder.ts';
import { pickByName } from '../pick-by-name.ts';
import { saved } from '../saved.ts';
import { listWhatHoldsUp } from '../status/unlisted.ts';
import { trusted } from '../trust.ts';
import { currentPlan } from '../views/current-plan.ts';
import { fileOf } from '../webview/pane.ts';
import { chosenForExport, chosenForIssue, type Target } from './choose-documents.ts';
import { offerGenerated } from './generated.ts';
import { issuedAfterAll, showUnready } from './issue.ts';

type Wanted = Pick<GenerateParams, 'issue' | 'documents'> & { formats?: Format[] };

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
  const chosen = await pickByName(items, { title: chooseFormat });
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

  const targets = await chosenTargets(extension, document.uri.toString(), { ...more, issue, given: uri !== undefined });
  const [first, ...others] = targets ?? [];
  if (!first) return;
  const make = (overwrite: boolean) =>
    withProgress(async () => {
      const results: GenerateResult[] = [];
      for (const target of [first, ...others]) {
        const params = { ...generateParams(Uri.parse(target.uri)), issue, ...more, ...target, overwrite };
        const result = await request(extension, generateRequest, params);
        listWhatHoldsUp(target.uri, result.unready ?? []);
        results.push(result);
      }
      return together(results);
    });
  let result = await make(false);
  if (issue && others.length === 0 && result.files.length === 0 && keptFiles(result).length === 0) {
    const issued = await issuedAfterAll(extension, first.uri, result, () => make(false));
    if (!issued) return;
    result = issued;
  }
  const kept = keptFiles(result);
  if (kept.length > 0) {
    const names = (uris: string[]) => uris.map(nameOf);
    const why = [
      ...(result.issuedBefore.length > 0 ? [text.issuedBefore(names(result.issuedBefore))] : []),
      ...(result.conflicts.length > 0 ? [text.conflicts(names(result.conflicts))] : []),
    ];
    const options = { modal: true, detail: text.keepBothHelp(nameOf(asidePlace(nth(kept, 0)).toString())) };
    // What loses nothing comes first: Enter takes it. VS Code's own "Cancel" is English.
    const leave = { title: text.leave, isCloseAffordance: true };
    const [keepBoth, overwrite] = [{ title: text.keepBoth }, { title: text.overwrite }];
    const choice = await window.showWarningMessage(why.join('\n\n'), options, keepBoth, overwrite, leave);
    // The others are written already.
    if (choice === keepBoth) {
      for (const uri of kept) await setAside(uri);
      result = await make(false);
    } else if (choice === overwrite) {
      result = await make(true);
    } else if (result.files.length === 0) return;
  }
  await report(result, issue);
}

/** From which files: asked for where the plan has more documents than what was named tells. Undefined: given up. */
async function chosenTargets(
  extension: Extension,
  uri: string,
  { issue, documents, formats, given }: Wanted & { given: boolean },
): Promise<Target[] | undefined> {
  if (documents) return [{ uri, documents }];
  const plan = currentPlan(extension);
  if (formats?.every((format) => !isOfDocuments(format))) {
    const year = await plan.yearPlan(uri);
    return year === undefined ? undefined : [{ uri: year }];
  }
  if (issue) return chosenForIssue(uri, await plan.of(uri));
  return given ? [{ uri }] : chosenForExport(uri, await plan.of(uri));
}

function together(results: readonly GenerateResult[]): GenerateResult {
  const unready = results.flatMap((result) => result.unready ?? []);
  return {
    files: results.flatMap(({ files }) => files),
    problems: results.flatMap(({ problems }) => problems),
    ...(unready.length > 0 ? { unready } : {}),
    conflicts: results.flatMap(({ conflicts }) => conflicts),
    issuedBefore: results.flatMap(({ issuedBefore }) => issuedBefore),
  };
}

function nameOf(uri: string): string {
  return Uri.parse(uri).path.replace(/^.*\//, '');
}

/** Where a file goes to make room for a new one: "quyet-dinh (bản trước).docx", then "(bản trước 2)". */
function asidePlace(uri: string, count = 1): Uri {
  const file = Uri.parse(uri);
  const mark = [messages().before, ...(count > 1 ? [count] : [])].join(' ');
  return file.with({ path: file.path.replace(/(\.[^./]+)?$/u, ` (${mark})$1`) });
}

async function setAside(uri: string): Promise<void> {
  for (let count = 1; ; count += 1) {
    try {
      return await workspace.fs.rename(Uri.parse(uri), asidePlace(uri, count), { overwrite: false });
    } catch (error) {
      const taken = error instanceof FileSystemError && error.code === 'FileExists';
      if (!taken) throw new Error(messages().notSetAside(nameOf(uri)), { cause: error });
    }
  }
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
  return (await Promise.all(dirty.map(saved))).every(Boolean);
}

function generateParams(uri: Uri): GenerateParams {
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
