import { commands, window } from 'vscode';
import type { Feature } from '../feature.ts';

/**
 * Behind a Tab that has come to an empty stop of a template: the list of what belongs there opens, with full names and
 * found by any word of them. The Tab itself is VS Code's own: letters typed at once are where they belong.
 */
export const listStopCommand: Feature = {
  name: 'listStop',
  activate: () => commands.registerCommand('mtcl.listStop', listStop),
};

async function listStop(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor?.selection.isEmpty) return;
  const { active } = editor.selection;
  const before = editor.document.lineAt(active).text.slice(0, active.character);
  // Behind a word and a blank; the end of a template stands behind its brace, or on a line of its own.
  if (/\S\s$/u.test(before)) await commands.executeCommand('editor.action.triggerSuggest');
}
