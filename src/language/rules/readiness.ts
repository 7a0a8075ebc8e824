/** Which of a plan's documents can be issued, and what stands in the way of each of the others. */
import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { WrittenDocument } from '../../document/documents.ts';
import { markedDraft } from '../../document/draft-mark.ts';
import type { OfficialDocument } from '../../document/model.ts';
import { holds, printedPlaces } from '../../document/printed-places.ts';
import type { Plan } from '../../plan/model.ts';
import { isMtclFile } from '../generated/ast.ts';
import type { MtclSharedServices } from '../services/types.ts';
import type { DiagnosticData } from './diagnostics.ts';
import { documentKey } from './document-key.ts';
import { blockingFindings, type FileDiagnostic } from './issuing.ts';

/** A document as it was made of its declaration. */
export interface MadeDocument {
  written: WrittenDocument;
  document: OfficialDocument;
}

/** A document with what stands in the way of issuing it; marked as a draft where something does. */
export interface JudgedDocument extends MadeDocument {
  blocking: FileDiagnostic[];
}

/**
 * Judges each document by its own findings and those of what it prints; all others are none of its business.
 * @param files The plan's files, checked.
 * @param documents What the plan has written, with what was made of it.
 */
export function judged(
  plan: Plan,
  documents: readonly MadeDocument[],
  files: readonly LangiumDocument[],
  shared: MtclSharedServices,
): JudgedDocument[] {
  const findings = blockingFindings([...files], 'issue', shared);
  return documents.map(({ written, document }) => {
    const blocking = findings.length === 0 ? [] : findingsOf(document, written, plan, findings);
    return { document: blocking.length > 0 ? markedDraft(document) : document, written, blocking };
  });
}

function findingsOf(
  document: OfficialDocument,
  written: WrittenDocument,
  plan: Plan,
  findings: FileDiagnostic[],
): FileDiagnostic[] {
  const places = printedPlaces(plan, document, written);
  const key = documentKey(written.declaration.source);
  return findings.filter((finding) => {
    const { documents } = (finding.diagnostic.data ?? {}) as DiagnosticData;
    if (documents) return documents.includes(key);
    const place = { uri: finding.document.uri.toString(), ...finding.diagnostic.range };
    return places.some((printed) => holds(printed, place)) || isOutside(finding);
  });
}

/** What lies in no element of a file may have cost any document a part of its text. */
function isOutside({ document, diagnostic: { range } }: FileDiagnostic): boolean {
  const root = document.parseResult.value;
  if (!isMtclFile(root)) return true;
  return !root.elements.some((element) => within(range, element));
}

function within({ start }: Range, node: AstNode): boolean {
  const at = AstUtils.getDocument(node).textDocument.offsetAt(start);
  const { offset, end } = node.$cstNode ?? { offset: 0, end: -1 };
  return offset <= at && at < end;
}
