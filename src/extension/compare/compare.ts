import {
  commands,
  Disposable,
  type QuickPickItem,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type CompareParams, compareRequest, surroundingsRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { showRemark } from '../notify.ts';
import { pickByName } from '../pick-by-name.ts';
import { trusted } from '../trust.ts';
import { currentPlan } from '../views/current-plan.ts';
import { texts } from './texts.ts';

/** "MTCL: So sánh": a plan beside an older one, by objective and task; the same table as a Word file. */
export const compareCommand: Feature = {
  name: 'compare',
  activate(extension) {
    let panel: WebviewPanel | undefined;
    const show = (title: string, html: string): void => {
      panel ??= window.createWebviewPanel('mtcl.comparison', title, {
        viewColumn: ViewColumn.Beside,
        preserveFocus: true,
      });
      panel.onDidDispose(() => {
        panel = undefined;
      });
      panel.title = title;
      panel.webview.html = html;
    };
    return Disposable.from(
      commands.registerCommand('mtcl.compare', async (given?: unknown, older?: unknown) => {
        const isGiven = given instanceof Uri || typeof given === 'string';
        const after = isGiven ? String(given) : await currentPlan(extension).yearPlan();
        if (!after) return;
        const before = typeof older === 'string' ? older : await chooseOld(extension, Uri.parse(after));
        if (before) await compare(extension, { before, after }, show);
      }),
      { dispose: () => panel?.dispose() },
    );
  },
};

async function compare(
  extension: Extension,
  params: CompareParams,
  show: (title: string, html: string) => void,
): Promise<void> {
  const result = await request(extension, compareRequest, params);
  if (result.notice) return showRemark(result.notice);
  show(result.title, result.html);
  const { saveWord } = texts();
  // Whoever looks at the table is not kept waiting.
  void window.showInformationMessage(result.summary, saveWord).then(async (chosen) => {
    if (chosen === saveWord) await save(extension, params);
  });
}

async function save(extension: Extension, params: CompareParams): Promise<void> {
  if (!(await trusted())) return;
  const { name, word } = await request(extension, compareRequest, { ...params, word: true });
  if (!word) return;
  const place = await window.showSaveDialog({
    defaultUri: Uri.joinPath(Uri.parse(params.after), `../${name}.docx`),
    filters: { [texts().wordFiles]: ['docx'] },
  });
  if (!place) return;
  await workspace.fs.writeFile(
    place,
    Uint8Array.from(atob(word), (letter) => letter.charCodeAt(0)),
  );
  void window.showInformationMessage(texts().saved(place.path.slice(place.path.lastIndexOf('/') + 1)));
}

interface OldItem extends QuickPickItem {
  uri?: string;
}

/** Plans of the same folder, the latest first; any other file by its dialogue. */
async function chooseOld(extension: Extension, after: Uri): Promise<string | undefined> {
  const folder = Uri.joinPath(after, '..');
  const own = after.path.slice(after.path.lastIndexOf('/') + 1);
  const { plans } = await request(extension, surroundingsRequest, { folder: folder.toString() });
  const items = plans
    .filter(({ file }) => file !== own)
    .map(
      ({ file, year }): OldItem => ({
        label: file,
        description: String(year),
        uri: Uri.joinPath(folder, file).toString(),
      }),
    );
  const text = texts();
  const chosen = await pickByName<OldItem>([...items, { label: text.otherFile }], {
    placeHolder: text.chooseOld(own),
  });
  if (!chosen || chosen.uri) return chosen?.uri;
  const [file] =
    (await window.showOpenDialog({ defaultUri: folder, filters: { MTCL: ['mtcl'] }, openLabel: text.useAsOld })) ?? [];
  return file?.toString();
}
