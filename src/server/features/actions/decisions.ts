/** The light bulb on a remark that asks for a decision, and on the line it is about. */
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { decisionsIn, withoutNotes } from '../../../language/new-files/decisions.ts';
import { texts } from '../../support/texts.ts';

/** The extension's command: it opens a place with its words selected. */
const OPEN_COMMAND = 'mtcl.openPlace';

export function decisionActions(document: LangiumDocument, { start }: Range): CodeAction[] {
  const uri = document.uri.toString();
  const text = texts();
  return decisionsIn(document).flatMap(({ note, words, place }): CodeAction[] => {
    const onNote = note.start.line === start.line;
    if (!onNote && place.start.line !== start.line) return [];
    const keep: CodeAction = {
      title: onNote ? text.keepAsIs : text.keepBelow(words),
      kind: CodeActionKind.QuickFix,
      edit: { changes: { [uri]: withoutNotes(document, new Set([note.start.line])) } },
    };
    if (!onNote) return [keep];
    const { line, character } = place.start;
    const target = { uri, line, character, end: place.end };
    const title = text.changeIt;
    return [
      keep,
      { title, kind: CodeActionKind.QuickFix, command: { title, command: OPEN_COMMAND, arguments: [target] } },
    ];
  });
}
