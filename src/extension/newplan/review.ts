/** Last year's plan beside the new one, before anything is written. */

import { commands, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { lastOf } from '../../known.ts';
import type { CarriedOver } from '../../language/new-files/results.ts';
import { askChoice } from './questions.ts';
import { texts } from './texts.ts';

/** The new file's text stands under this scheme until it is written. */
const SCHEME = 'mtcl-new';

/** Shows the difference and lists what moved; true where the files are to be written. */
export async function reviewed(folder: Uri, from: string, { files, moved }: CarriedOver): Promise<boolean> {
  const { name, text } = lastOf(files);
  const shown = Uri.joinPath(folder, name).with({ scheme: SCHEME });
  const provider = workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: () => text });
  try {
    const say = texts();
    await commands.executeCommand('vscode.diff', Uri.joinPath(folder, from), shown, say.difference(from, name));
    const write: QuickPickItem = { label: `$(check) ${say.write(files.map((file) => file.name))}` };
    const items = moved.map(({ file, line, old, next }): QuickPickItem => {
      const place = line === undefined ? file : `${file}:${line}`;
      return { label: next || say.gone, description: old, detail: place };
    });
    for (;;) {
      const chosen = await askChoice({
        title: say.title,
        placeholder: say.movedCount(moved.length),
        items: [write, ...items],
      });
      if (chosen === write) return true;
      if (typeof chosen !== 'object') return false;
    }
  } finally {
    await closed(shown);
    provider.dispose();
  }
}

/** The comparison goes with the question. */
async function closed(shown: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap(({ tabs: all }) => all);
  const own = tabs.filter(({ input }) => isRecord(input) && String(input.modified) === String(shown));
  if (own.length > 0) await window.tabGroups.close(own);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
