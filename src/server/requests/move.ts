import { DocumentState, URI } from 'langium';
import type { CancellationToken, Connection, TextEdit } from 'vscode-languageserver';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { moveAround, moveOnto } from '../features/actions/moves.ts';
import { type MoveParams, type MoveResult, moveRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { texts } from '../support/texts.ts';

/** Answers `mtcl/move`: nothing is changed here, the editor applies the edits as one step. */
export function onMove(connection: Connection, shared: MtclSharedCoreServices): void {
  answer(connection, moveRequest, async (params: MoveParams, token: CancellationToken) => {
    // A key pressed as soon as the window is there.
    await shared.workspace.WorkspaceManager.ready;
    return moveFor(params, shared, token);
  });
}

export async function moveFor(
  { uri, direction, onto, ...position }: MoveParams,
  { workspace: { DocumentBuilder, LangiumDocuments } }: MtclSharedCoreServices,
  cancelToken?: CancellationToken,
): Promise<MoveResult> {
  const stays = (notice: string): MoveResult => ({ edits: [], ...position, notice });
  const address = URI.parse(uri);
  const document = LangiumDocuments.getDocument(address);
  if (!document) return stays(texts().notLoaded);
  await DocumentBuilder.waitUntil(DocumentState.Parsed, address, cancelToken);
  // Where a brace is missing an element does not end where it seems to.
  if (document.parseResult.parserErrors.length > 0) return stays(texts().brokenFile);
  if (onto) {
    const dropped = moveOnto(document, position, onto);
    if (typeof dropped === 'string') return stays(texts().notDropped[dropped]);
    return { ...dropped, edits: dropped.edits.map(numbers) };
  }
  const found = moveAround(document, position, direction);
  if (!found) return stays(texts().nothingToMove);
  const { move, what } = found;
  if (!move) return stays(texts().noNeighbour(what, direction));
  return {
    edits: move.edits.map(numbers),
    line: position.line + move.lines,
    character: position.character,
  };
}

function numbers({ range: { start, end }, newText }: TextEdit): MoveResult['edits'][number] {
  return { range: [start.line, start.character, end.line, end.character], text: newText };
}
