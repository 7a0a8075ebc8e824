import { DocumentState, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { dayToType } from '../../deadline/typed-day.ts';
import { editOf } from '../../language/fixes/edits.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { bareNumber } from '../../plan/document-number.ts';
import { HEAD_KEYWORDS, missingHead } from '../../plan/missing-head.ts';
import type { IssuedDocument, SourceRange } from '../../plan/model.ts';
import type { Change } from '../../rules/finding.ts';
import { type CompleteHeadParams, type CompleteHeadResult, completeHeadRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';
import { writtenFor } from './documents.ts';

/** Answers `mtcl/completeHead`: nothing is changed here, the editor applies the edits. */
export function onCompleteHead(connection: Connection, shared: MtclSharedCoreServices): void {
  answer(connection, completeHeadRequest, (params: CompleteHeadParams) => completeHeadFor(params, shared));
}

/** The edits that write number and day into the block of a document, or that block where there is none. */
async function completeHeadFor(
  params: CompleteHeadParams,
  { workspace: { DocumentBuilder, LangiumDocuments, Plans } }: MtclSharedCoreServices,
): Promise<CompleteHeadResult> {
  const none: CompleteHeadResult = { uri: params.uri, edits: [] };
  await DocumentBuilder.waitUntil(DocumentState.Validated);
  const asked = LangiumDocuments.getDocument(URI.parse(params.uri));
  const plan = asked && Plans.planOf(Plans.entryOf(asked));
  const written =
    plan && writtenFor(plan, { uri: params.uri, ids: [params.document] }).find(({ id }) => id === params.document);
  if (!plan || !written) return none;
  const { uri } = written.declaration.source;
  if (!params.number && !params.date) return { uri, edits: [], lacks: missingHead(written.declaration) };
  const file = LangiumDocuments.getDocument(URI.parse(uri));
  const edits = file ? changesFor(written.declaration, params).flatMap((change) => editOf(change, file) ?? []) : [];
  return {
    uri,
    edits: edits.map(({ range: { start, end }, newText }) => ({
      range: [start.line, start.character, end.line, end.character],
      text: newText,
    })),
  };
}

function changesFor(document: IssuedDocument, { number, date }: CompleteHeadParams): Change[] {
  const { source, numberSource, dateSource, kind } = document;
  const lacks = missingHead(document);
  const emptyNumber = lacks.includes('number') ? numberSource : undefined;
  const values = { number: number && numberText(number), date: date && dayToType(date) };
  const changes: Change[] = [];
  // «số: ""» gets its number where it stands.
  if (emptyNumber && values.number) changes.push({ kind: 'replace', source: emptyNumber, text: values.number });
  // So does the day whose month alone is known.
  const openDay = lacks.includes('date') ? dateSource : undefined;
  if (openDay && values.date) changes.push({ kind: 'replace', source: openDay, text: values.date });
  const standing = { number: emptyNumber, date: openDay };
  const lines = lacks
    .filter((part) => values[part] && !standing[part])
    .map((part) => `${HEAD_KEYWORDS[part]}: ${values[part]}`);
  if (lines.length === 0) return changes;
  if (document.written) return [...changes, { kind: 'addProperty', block: source, text: lines.join('  ') }];
  // A document that no file writes gets its block behind the plan that it follows from.
  const block = `\n\n${kind.name} {\n  ${lines.join('  ')}\n}`;
  return [...changes, { kind: 'replace', source: endOf(source), text: block }];
}

function endOf({ uri, end }: SourceRange): SourceRange {
  return { uri, start: end, end };
}

/** Digits alone need no quotes; "Số 12" and "12/QĐ-UBND" are said, 12 is written. */
function numberText(number: string): string {
  const said = number.trim().replaceAll('"', '');
  const text = bareNumber(said) ?? said;
  return /^\d+$/.test(text) ? text : `"${text}"`;
}
