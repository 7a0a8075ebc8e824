import { type Uri, type ViewColumn, window } from 'vscode';

/**
 * Where a file comes up without covering a pane: in the editor that shows it already; while a pane is in front, beside
 * it where other text stands. Undefined: where VS Code would open it.
 */
export function textColumn(file: Uri): ViewColumn | undefined {
  const editors = window.visibleTextEditors;
  const shown = editors.find(({ document }) => document.uri.toString() === file.toString());
  if (shown || window.activeTextEditor) return shown?.viewColumn;
  return editors.find(({ viewColumn }) => viewColumn !== undefined)?.viewColumn;
}
