import { commands, Disposable, Position, Range, Selection, type TextEditor, Uri, window, workspace } from 'vscode';
import { type MoveParams, moveRequest, type OutlinePlace } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { isPlace } from '../given-place.ts';
import { messages } from '../messages.ts';
import { showProblem } from '../notify.ts';
import { textColumn } from '../text-column.ts';
import { isPlanFile } from '../webview/pane.ts';

type Direction = MoveParams['direction'];

/** "MTCL: Chuyển lên", "MTCL: Chuyển xuống": the element under the cursor, or one chosen in a view, past its neighbour. */
export const moveCommands: Feature = {
  name: 'move',
  activate: (extension) =>
    Disposable.from(
      commands.registerCommand('mtcl.moveUp', (given?: unknown) => move(extension, 'up', given)),
      commands.registerCommand('mtcl.moveDown', (given?: unknown) => move(extension, 'down', given)),
      // Of the tree of the plan, by dragging.
      commands.registerCommand('mtcl.moveOnto', (given?: unknown, onto?: unknown) =>
        isPlace(given) && isPlace(onto) ? drop(extension, given, onto) : undefined,
      ),
    ),
};

async function drop(extension: Extension, given: OutlinePlace, onto: OutlinePlace): Promise<void> {
  // What stands in another file is not found at the place: the server says where it may be dropped.
  const place = given.uri === onto.uri ? { line: onto.line, character: onto.character } : given;
  await move(extension, 'down', given, { line: place.line, character: place.character });
}

async function move(
  extension: Extension,
  direction: Direction,
  given: unknown,
  onto?: MoveParams['onto'],
): Promise<void> {
  const editor = isPlace(given) ? await editorAt(given) : window.activeTextEditor;
  if (!editor || !isPlanFile(editor.document)) return showProblem(messages().openFileFirst);
  const { document, selection } = editor;
  const { line, character } = isPlace(given) ? given : selection.active;
  const { version } = document;
  const params: MoveParams = { uri: document.uri.toString(), line, character, direction, ...(onto ? { onto } : {}) };
  const result = await request(extension, moveRequest, params);
  if (result.notice) return void window.setStatusBarMessage(`$(info) ${result.notice}`, NOTICE_MS);
  // Whoever types faster than the answer comes keeps what was typed.
  if (document.version !== version) return;
  const done = await editor.edit((edits) => {
    for (const { range, text } of result.edits) edits.replace(new Range(...range), text);
  });
  if (!done) return;
  const place = new Position(result.line, result.character);
  editor.selection = new Selection(place, place);
  editor.revealRange(editor.selection);
}

const NOTICE_MS = 5000;

/** The editor of a place chosen in a view, which keeps the keyboard. */
async function editorAt({ uri }: OutlinePlace): Promise<TextEditor> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  return window.showTextDocument(document, { viewColumn: textColumn(document.uri), preserveFocus: true });
}
