import { DocumentState, URI } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { moveAround } from '../lsp/actions/moves.ts';
import { type MoveParams, type MoveResult, moveRequest } from '../protocol.ts';
import type { MtclSharedServices } from '../services/types.ts';
import { NOT_LOADED } from './plan-of.ts';

/** Answers `mtcl/move`: nothing is changed here, the editor applies the edits as one step. */
export function onMove(connection: Connection, shared: MtclSharedServices): void {
  connection.onRequest(moveRequest.method, (params: MoveParams, token: CancellationToken) =>
    moveFor(params, shared, token),
  );
}

export async function moveFor(
  { uri, direction, ...position }: MoveParams,
  { workspace: { DocumentBuilder, LangiumDocuments } }: MtclSharedServices,
  cancelToken?: CancellationToken,
): Promise<MoveResult> {
  const stays = (notice: string): MoveResult => ({ edits: [], ...position, notice });
  const address = URI.parse(uri);
  const document = LangiumDocuments.getDocument(address);
  if (!document) return stays(NOT_LOADED);
  await DocumentBuilder.waitUntil(DocumentState.Parsed, address, cancelToken);
  // Where a brace is missing an element does not end where it seems to.
  if (document.parseResult.parserErrors.length > 0) return stays(BROKEN);
  const found = moveAround(document, position, direction);
  if (!found) return stays(NOTHING);
  const { move, what } = found;
  if (!move) return stays(direction === 'up' ? `Không có ${what} nào phía trên.` : `Không có ${what} nào phía dưới.`);
  return {
    edits: move.edits.map(({ range: { start, end }, newText }) => ({
      range: [start.line, start.character, end.line, end.character],
      text: newText,
    })),
    line: position.line + move.lines,
    character: position.character,
  };
}

const NOTHING = 'Hãy đặt con trỏ vào nhiệm vụ, mục tiêu, chỉ tiêu, đơn vị cần chuyển.';
const BROKEN = 'Tệp còn lỗi cú pháp nên chưa chuyển được. Hãy sửa lỗi rồi thử lại.';
