import { commands, Disposable, ProgressLocation, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { dayToType } from '../../deadline/typed-day.ts';
import { formsRequest, type GatherResult, gatherRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { isThere } from '../is-there.ts';
import { askChoice } from '../newplan/questions.ts';
import { showProblem, showRemark } from '../notify.ts';
import { pickByName } from '../pick-by-name.ts';
import { applyRecord, said } from '../record/record.ts';
import { trusted } from '../trust.ts';
import { currentPlan } from '../views/current-plan.ts';
import { linesAsHtml, ReadPages } from '../webview/read-page.ts';
import { texts } from './texts.ts';

/** "MTCL: Gửi phiếu cho các đơn vị", "MTCL: Nhận phiếu". */
export const formCommands: Feature = {
  name: 'forms',
  activate(extension) {
    const pages = new ReadPages('mtcl.gathered', Uri.joinPath(extension.context.extensionUri, 'icons/mtcl.png'));
    return Disposable.from(
      pages,
      commands.registerCommand('mtcl.forms', () => withPlan(extension, (uri) => send(extension, uri))),
      commands.registerCommand('mtcl.gather', () => withPlan(extension, (uri) => receive(extension, uri, pages))),
    );
  },
};

async function withPlan(extension: Extension, work: (uri: string) => Promise<void>): Promise<void> {
  if (!(await trusted())) return;
  const uri = await currentPlan(extension).yearPlan();
  if (uri) await work(uri);
}

async function send(extension: Extension, uri: string): Promise<void> {
  const period = await choosePeriod(extension, uri);
  if (period === undefined) return;
  const { files, folder, notice } = await request(extension, formsRequest, { uri, period });
  if (notice) return showRemark(notice);
  const text = texts();
  const [place] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: Uri.parse(folder),
      title: text.chooseFolder,
      openLabel: text.writeHere,
    })) ?? [];
  if (!place) return;
  let kept = 0;
  for (const { name, bytes } of files) {
    const file = Uri.joinPath(place, name);
    // A form that is there may have been filled in.
    if (await isThere(file)) kept += 1;
    else
      await workspace.fs.writeFile(
        file,
        Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
      );
  }
  const chosen = await window.showInformationMessage(text.written(files.length - kept, kept), text.openFolder);
  if (chosen) await commands.executeCommand('revealFileInOS', place);
}

/** Null: no period; undefined: given up. */
async function choosePeriod(extension: Extension, uri: string): Promise<string | null | undefined> {
  const { periods, notice } = await request(extension, formsRequest, { uri });
  if (notice) {
    showRemark(notice);
    return undefined;
  }
  const text = texts();
  const items: (QuickPickItem & { period: string | null })[] = [
    ...periods.map(({ title, cutOff }) => ({
      label: title,
      description: text.cutOff(dayToType(cutOff)),
      period: title,
    })),
    { label: text.coming, period: null },
  ];
  return (await pickByName(items, { placeHolder: text.choosePeriod }))?.period;
}

async function receive(extension: Extension, uri: string, pages: ReadPages): Promise<void> {
  const text = texts();
  const period = await choosePeriod(extension, uri);
  if (period === undefined) return;
  const sources = await window.showOpenDialog({
    canSelectMany: true,
    defaultUri: Uri.joinPath(Uri.parse(uri), '..'),
    title: text.chooseForms,
    openLabel: text.read,
    filters: { [text.forms]: ['xlsx', 'xlsm', 'ods'] },
  });
  if (!sources || sources.length === 0) return;
  const result = await window.withProgress({ location: ProgressLocation.Notification, title: text.reading }, () =>
    request(extension, gatherRequest, { uri, period, sources: sources.map(String) }),
  );
  if (result.notice) return showRemark(result.notice);
  // What is asked next can be held against it.
  pages.show({ title: text.report, body: linesAsHtml(result.lines) });
  await recordAsked(result);
  if (result.letter) await remind(result.missing, result.letter);
}

/** The list can be looked through before anything is written; the report stands beside it. */
async function recordAsked(result: GatherResult): Promise<void> {
  const text = texts();
  if (result.count === 0) return void window.showInformationMessage(text.nothing);
  const yes: QuickPickItem = { label: `$(check) ${text.record(result.count)}` };
  const items = [yes, ...result.lines.map((line) => ({ label: line }))];
  for (;;) {
    const chosen = await askChoice({ title: text.title, placeholder: text.ask, items });
    if (typeof chosen !== 'object') return;
    if (chosen === yes) break;
  }
  const applied = await applyRecord(result);
  if (applied) void said({ ...result, words: text.recorded(result.count) }, applied);
  else showProblem(text.notApplied);
}

async function remind(missing: string[], { uri, text: content }: NonNullable<GatherResult['letter']>): Promise<void> {
  const text = texts();
  const chosen = await window.showWarningMessage(text.missing(missing), text.letter);
  if (chosen !== text.letter) return;
  const file = Uri.parse(uri);
  if (!(await isThere(file))) await workspace.fs.writeFile(file, new TextEncoder().encode(content));
  await window.showTextDocument(file);
}
