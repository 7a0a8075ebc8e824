import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { type PastePlace, pasteTasks } from '../../import/clipboard/paste.ts';
import * as ast from '../../language/generated/ast.ts';
import { declaredParties } from '../../language/references/declared-parties.ts';
import type { MtclCoreServices, MtclSharedCoreServices } from '../../language/services/types.ts';
import { blocksOf, FILE_BLOCK } from '../../language/syntax/blocks.ts';
import { sliceAround } from '../../language/syntax/slice.ts';
import { FrameReader } from '../../language/syntax/token-frames.ts';
import { type PasteTasksParams, type PasteTasksResult, pasteTasksRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';

/** Answers `mtcl/pasteTasks`: nothing is changed here, the editor offers the text as one of the ways to paste. */
export function onPasteTasks(connection: Connection, shared: MtclSharedCoreServices): void {
  answer(connection, pasteTasksRequest, async (params: PasteTasksParams, token: CancellationToken) => {
    await shared.workspace.WorkspaceManager.ready;
    return pasteTasksFor(params, shared, token);
  });
}

export async function pasteTasksFor(
  { uri, range: [line, character, endLine, endCharacter], html, text }: PasteTasksParams,
  shared: MtclSharedCoreServices,
  cancelToken?: CancellationToken,
): Promise<PasteTasksResult> {
  const { DocumentBuilder, LangiumDocuments } = shared.workspace;
  const address = URI.parse(uri);
  const document = LangiumDocuments.getDocument(address);
  if (!document) return null;
  await DocumentBuilder.waitUntil(DocumentState.Parsed, address, cancelToken);
  const { textDocument } = document;
  const start = textDocument.offsetAt({ line, character });
  const place = placeAt(document, start, shared.ServiceRegistry.getServices(address) as MtclCoreServices);
  if (!place) return null;
  const pasted = pasteTasks({ html, text }, { ...declaredParties(document, shared.workspace), place: place.kind });
  if (!pasted) return null;
  const whole = textDocument.getText();
  const end = textDocument.offsetAt({ line: endLine, character: endCharacter });
  const before = whole.slice(textDocument.offsetAt({ line, character: 0 }), start);
  const behind = /^[^\r\n]*/u.exec(whole.slice(end))?.[0] ?? '';
  const indentation = '  '.repeat(place.depth);
  const lines = pasted.text.split('\n').map((each) => (each ? indentation + each : each));
  // The first line goes on where the cursor stands; words beside it keep lines of their own.
  if (!before.trim()) lines[0] = (lines[0] ?? '').slice(Math.min(before.length, indentation.length));
  const opening = before.trim() ? '\n' : '';
  const closing = behind.trim()
    ? `\n${/^\s/u.test(behind) ? '' : indentation.slice(behind.startsWith('}') ? 2 : 0)}`
    : '';
  return { text: opening + lines.join('\n') + closing, tasks: pasted.tasks, objectives: pasted.objectives };
}

/** The block around a place in which tasks, or a table of them, can stand; told from the tokens, for the file may not parse. */
function placeAt(
  document: LangiumDocument,
  offset: number,
  services: MtclCoreServices,
): { kind: PastePlace; depth: number } | undefined {
  const blocks = blocksOf(services.Grammar);
  const reader = new FrameReader(blocks);
  for (const token of sliceAround(document, offset, services.parser.Lexer).tokens) {
    if (token.startOffset >= offset) break;
    // In the middle of a text.
    if ((token.endOffset ?? token.startOffset) >= offset) return undefined;
    reader.read(token);
  }
  const { rule } = reader.current;
  const entries = rule === undefined ? undefined : blocks.get(rule)?.entries;
  const takes = (word: string, element: string) => entries?.get(word)?.rule === element;
  const depth = reader.frames.length - 1;
  if (rule === FILE_BLOCK) return { kind: 'file', depth };
  if (takes('đề mục', ast.TaskHeading.$type)) return { kind: 'table', depth };
  if (takes('nhiệm vụ', ast.Task.$type)) return { kind: 'tasks', depth };
  return takes('bảng nhiệm vụ', ast.TaskTable.$type) ? { kind: 'content', depth } : undefined;
}
