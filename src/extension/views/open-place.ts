import { Position, Range, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { OutlinePlace } from '../../server/protocol.ts';
import { textColumn } from '../text-column.ts';

interface Place extends OutlinePlace {
  /** Where the words end that are to be selected. */
  end?: { line: number; character: number };
}

/** Puts the cursor at a place of a file, or selects the words there. */
export async function openPlace({ uri, line, character, end }: Place, { preserveFocus = false } = {}): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const from = document.validatePosition(new Position(line, character));
  const to = end ? document.validatePosition(new Position(end.line, end.character)) : from;
  const selection = new Range(from, to);
  const viewColumn = textColumn(document.uri);
  const editor = await window.showTextDocument(document, { viewColumn, selection, preserveFocus });
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
