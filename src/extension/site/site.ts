import { commands, Disposable, env, ProgressLocation, Uri, window, workspace } from 'vscode';
import { siteRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { isThere } from '../is-there.ts';
import { messages } from '../messages.ts';
import { showRemark } from '../notify.ts';
import { trusted } from '../trust.ts';
import { currentPlan } from '../views/current-plan.ts';

/** The scripts and style sheets of the pages, as they lie in the extension. */
const PARTS = [
  'site.js',
  'site.css',
  'webview-dashboard.js',
  'webview-dashboard.css',
  'webview-calendar.js',
  'webview-calendar.css',
];
/** Says that a folder holds a site, and may be written over. */
const MARK = '.mtcl-trang.json';

/** "MTCL: Xuất trang theo dõi": the plan as a folder of pages for everybody. */
export const siteCommand: Feature = {
  name: 'site',
  activate: (extension) =>
    Disposable.from(
      commands.registerCommand('mtcl.site', async (given?: unknown) => {
        const uri = await currentPlan(extension).yearPlan(given instanceof Uri ? given : undefined);
        if (uri) await exportSite(extension, uri);
      }),
    ),
};

async function exportSite(extension: Extension, uri: string): Promise<void> {
  if (!(await trusted())) return;
  const text = messages();
  const [place] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: Uri.joinPath(Uri.parse(uri), '..'),
      title: text.siteFolder,
      openLabel: text.siteHere,
    })) ?? [];
  if (!place) return;
  const target = Uri.joinPath(place, 'trang-theo-doi');
  if ((await isThere(target)) && !(await isThere(Uri.joinPath(target, MARK)))) {
    return showRemark(text.siteTaken(target.fsPath));
  }
  const language = workspace.getConfiguration('mtcl').get('language') === 'en' ? 'en' : 'vi';
  const { files, notice } = await window.withProgress(
    { location: ProgressLocation.Notification, title: text.siteMaking },
    () => request(extension, siteRequest, { uri, language }),
  );
  if (notice) return showRemark(notice);
  for (const { name, bytes } of files) {
    await workspace.fs.writeFile(
      Uri.joinPath(target, ...name.split('/')),
      Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)),
    );
  }
  for (const name of PARTS) {
    const part = await workspace.fs.readFile(Uri.joinPath(extension.context.extensionUri, 'dist', name));
    await workspace.fs.writeFile(Uri.joinPath(target, 'tai-nguyen', name), part);
  }
  await workspace.fs.writeFile(Uri.joinPath(target, MARK), new TextEncoder().encode('{"mtcl":"site"}\n'));
  const chosen = await window.showInformationMessage(text.siteDone(target.fsPath), text.siteOpen);
  if (chosen) await env.openExternal(Uri.joinPath(target, 'index.html'));
}
