import { commands, window } from 'vscode';
import type { Feature } from '../feature.ts';

/**
 * Tab in a template of several stops: on to the next one, and where that is empty the list of what belongs there opens,
 * with full names and found by any word of them.
 */
export const nextStopCommand: Feature = {
  name: 'nextStop',
  activate: () => commands.registerCommand('mtcl.nextStop', nextStop),
};

async function nextStop(): Promise<void> {
  await commands.executeCommand('jumpToNextSnippetPlaceholder');
  const editor = window.activeTextEditor;
  if (!editor?.selection.isEmpty) return;
  const { active } = editor.selection;
  const before = editor.document.lineAt(active).text.slice(0, active.character);
  // Behind a word and a blank; the end of a template stands behind its brace, or on a line of its own.
  if (/\S\s$/u.test(before)) await commands.executeCommand('editor.action.triggerSuggest');
}
