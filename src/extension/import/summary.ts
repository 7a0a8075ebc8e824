/** What came of the last import of a folder, as a page that can be shown again. */
import { commands, Disposable, Uri } from 'vscode';
import type { Extension } from '../feature.ts';
import { escaped } from '../webview/page.ts';
import { linesAsHtml, ReadPages } from '../webview/read-page.ts';
import { texts } from './texts.ts';

interface Summary {
  title: string;
  /** Lines; those that begin with blanks belong to the one before them. */
  told: string;
  /** The file that the lines "dòng 12: …" are about. */
  main: string;
}

const KEY = 'mtcl.imported';
const OPEN = 'mtcl.openPlace';

export function importSummary({ context }: Extension): Disposable {
  const pages = new ReadPages('mtcl.importSummary', Uri.joinPath(context.extensionUri, 'icons/mtcl.png'), [OPEN]);
  const show = () => {
    const last = context.workspaceState.get<Summary>(KEY);
    if (last) pages.show({ title: last.title, body: bodyOf(last) });
  };
  void known(context.workspaceState.get(KEY) !== undefined);
  return Disposable.from(pages, commands.registerCommand('mtcl.importSummary', show));
}

export async function keepSummary({ context }: Extension, summary: Summary): Promise<void> {
  await context.workspaceState.update(KEY, summary);
  await known(true);
}

function known(isThere: boolean): Thenable<unknown> {
  return commands.executeCommand('setContext', KEY, isThere);
}

/** Places lead to their lines. */
function bodyOf({ told, main }: Summary): string {
  const html = linesAsHtml(told.split('\n')).replace(/(?<=>)dòng (\d+)(?=:)/gu, (words, line: string) => {
    const place = { uri: main, line: Number(line) - 1, character: 0 };
    return `<a href="command:${OPEN}?${encodeURIComponent(JSON.stringify([place]))}">${words}</a>`;
  });
  return `${html}\n<p><i>${escaped(texts().again)}</i></p>`;
}
