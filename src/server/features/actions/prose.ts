/** The light bulb on a sentence that gives somebody something to do: it becomes a task, its words stay. */
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { proseTaskOn } from '../../../language/prose/prose-tasks.ts';
import type { MtclSharedCoreServices } from '../../../language/services/types.ts';
import { texts } from '../../support/texts.ts';

export function proseActions(document: LangiumDocument, range: Range, shared: MtclSharedCoreServices): CodeAction[] {
  const here = proseTaskOn(document, range.start.line, shared);
  if (!here) return [];
  const { at, text } = here.insert;
  const edit = { changes: { [document.uri.toString()]: [{ range: { start: at, end: at }, newText: text }] } };
  return [{ title: texts().proseTask(here.facts), kind: CodeActionKind.RefactorRewrite, edit }];
}
