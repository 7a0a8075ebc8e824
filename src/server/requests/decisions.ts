import { DocumentState, URI } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Range } from 'vscode-languageserver-types';
import { decisionsIn, withoutNotes } from '../../language/new-files/decisions.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { type DecisionsResult, decisionsRequest, type KeepParams, type KeepResult, keepRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';

/** Answers `mtcl/decisions`, `mtcl/keep`: nothing is changed here, the editor applies the edits as one step. */
export function onDecisions(connection: Connection, shared: MtclSharedCoreServices): void {
  answer(connection, decisionsRequest, async (_: unknown, token: CancellationToken) => {
    await shared.workspace.WorkspaceManager.ready;
    await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Parsed, undefined, token);
    return openDecisions(shared);
  });
  answer(connection, keepRequest, async (params: KeepParams, token: CancellationToken) => {
    await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Parsed, undefined, token);
    return keepAsIs(params, shared);
  });
}

export function openDecisions({ workspace: { LangiumDocuments, Places } }: MtclSharedCoreServices): DecisionsResult {
  const documents = Places.works(LangiumDocuments.all).toSorted((a, b) => (String(a.uri) < String(b.uri) ? -1 : 1));
  return {
    decisions: documents.flatMap((document) =>
      decisionsIn(document).map(({ note, words, place, line }) => ({
        uri: document.uri.toString(),
        line: note.start.line,
        words,
        place: numbers(place),
        about: line,
      })),
    ),
  };
}

export function keepAsIs({ notes }: KeepParams, { workspace }: MtclSharedCoreServices): KeepResult {
  const edits = [...Map.groupBy(notes, ({ uri }) => uri)].flatMap(([uri, ofFile]) => {
    const document = workspace.LangiumDocuments.getDocument(URI.parse(uri));
    const lines = new Set(ofFile.map(({ line }) => line));
    return (document ? withoutNotes(document, lines) : []).map(({ range, newText }) => ({
      uri,
      range: numbers(range),
      text: newText,
    }));
  });
  return { edits };
}

function numbers({ start, end }: Range): [number, number, number, number] {
  return [start.line, start.character, end.line, end.character];
}
