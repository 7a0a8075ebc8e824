import { commands, Position, type QuickPickItem, Range, TextEditorRevealType, window } from 'vscode';
import { type ProseTasksResult, proseTasksRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { messages } from '../messages.ts';
import { showProblem, showRemark } from '../notify.ts';
import { pickSeveralByName } from '../pick-by-name.ts';
import { isPlanFile } from '../webview/pane.ts';
import { texts } from './texts.ts';

interface Sentence extends QuickPickItem {
  task: ProseTasksResult['tasks'][number];
}

/** "MTCL: Tìm nhiệm vụ trong văn xuôi": sentences that give somebody something to do; the chosen ones become tasks. */
export const proseTasks: Feature = {
  name: 'prose',
  activate: (extension) => commands.registerCommand('mtcl.proseTasks', () => find(extension)),
};

async function find(extension: Extension): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isPlanFile(editor.document)) return showProblem(messages().openFileFirst);
  const { document } = editor;
  const { version } = document;
  const { tasks } = await request(extension, proseTasksRequest, { uri: document.uri.toString() });
  const { title, choose, none, done } = texts();
  if (tasks.length === 0) return showRemark(none);
  const items = tasks.map((task): Sentence => ({ label: task.words, detail: task.facts, picked: task.sure, task }));
  const chosen = await pickSeveralByName(items, {
    title,
    placeHolder: choose,
    passing: ({ task }) => {
      const [line, character, endLine, end] = task.range;
      editor.revealRange(new Range(line, character, endLine, end), TextEditorRevealType.InCenterIfOutsideViewport);
    },
  });
  if (!chosen?.length || document.version !== version) return;
  const written = await editor.edit((edits) => {
    for (const { task } of chosen) edits.insert(new Position(...task.insert.at), task.insert.text);
  });
  if (written) window.setStatusBarMessage(`$(check) ${done(chosen.length)}`, SHOWN_MS);
}

const SHOWN_MS = 6000;
