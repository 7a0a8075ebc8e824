import { DocumentState, URI } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { proseTasks } from '../../language/prose/prose-tasks.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { type ProseTasksParams, type ProseTasksResult, proseTasksRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';

/** Answers `mtcl/proseTasks`: nothing is changed here, the editor asks which are meant. */
export function onProseTasks(connection: Connection, shared: MtclSharedCoreServices): void {
  answer(connection, proseTasksRequest, async (params: ProseTasksParams, token: CancellationToken) => {
    await shared.workspace.WorkspaceManager.ready;
    return proseTasksOf(params, shared, token);
  });
}

async function proseTasksOf(
  { uri }: ProseTasksParams,
  shared: MtclSharedCoreServices,
  cancelToken?: CancellationToken,
): Promise<ProseTasksResult> {
  const address = URI.parse(uri);
  const document = shared.workspace.LangiumDocuments.getDocument(address);
  if (!document) return { tasks: [] };
  await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Linked, address, cancelToken);
  return {
    tasks: proseTasks(document, shared).map(({ words, facts, sure, start, end, insert: { at, text } }) => ({
      words,
      facts,
      sure,
      range: [start.line, start.character, end.line, end.character],
      insert: { at: [at.line, at.character], text },
    })),
  };
}
