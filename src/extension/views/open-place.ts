import { Position, Range, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { OutlinePlace } from '../../server/protocol.ts';

/** Puts the cursor at a place of a file. */
export async function openPlace({ uri, line, character }: OutlinePlace): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const place = document.validatePosition(new Position(line, character));
  const editor = await window.showTextDocument(document, { selection: new Range(place, place) });
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
