/** Which of a plan's documents can be issued, and what stands in the way of each of the others. */

import type { LangiumDocument } from 'langium';
import type { WrittenDocument } from '../../document/documents.ts';
import { markedDraft } from '../../document/draft-mark.ts';
import type { OfficialDocument } from '../../document/model.ts';
import { coverOf, printedPlaces } from '../../document/printed-places.ts';
import type { Plan, SourceRange } from '../../plan/model.ts';
import { placeKey } from '../../plan/place-key.ts';
import { isMtclFile } from '../generated/ast.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';
import type { DiagnosticData } from './diagnostics.ts';
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
  shared: MtclSharedCoreServices,
): JudgedDocument[] {
  const findings = blockingFindings([...files], 'issue', shared);
  if (findings.length === 0) return documents.map((made) => ({ ...made, blocking: [] }));
  const outside = outsideElements(findings);
  return documents.map(({ written, document }) => {
    const blocking = findingsOf(document, written, plan, findings, outside);
    return { document: blocking.length > 0 ? markedDraft(document) : document, written, blocking };
  });
}

function findingsOf(
  document: OfficialDocument,
  written: WrittenDocument,
  plan: Plan,
  findings: FileDiagnostic[],
  outside: ReadonlySet<FileDiagnostic>,
): FileDiagnostic[] {
  // What is said of the document as a whole needs no look at what it prints.
  let cover: ReturnType<typeof coverOf> | undefined;
  const isPrinted: ReturnType<typeof coverOf> = (place) => {
    cover ??= coverOf(printedPlaces(plan, document, written));
    return cover(place);
  };
  const key = placeKey(written.declaration.source);
  return findings.filter((finding) => {
    const { documents } = (finding.diagnostic.data ?? {}) as DiagnosticData;
    if (documents) return documents.includes(key);
    const place = { uri: finding.document.uri.toString(), ...finding.diagnostic.range };
    return outside.has(finding) || isPrinted(place);
  });
}

/** What lies in no element of a file may have cost any document a part of its text. */
function outsideElements(findings: readonly FileDiagnostic[]): Set<FileDiagnostic> {
  const outside = new Set<FileDiagnostic>();
  for (const [document, ofFile] of Map.groupBy(findings, (finding) => finding.document)) {
    const isInside = coverOf(elementsOf(document));
    for (const finding of ofFile) {
      if (!isInside({ uri: document.uri.toString(), ...finding.diagnostic.range })) outside.add(finding);
    }
  }
  return outside;
}

/** Up to the last character of each: what begins right behind an element is not in it. */
function elementsOf({ parseResult, uri }: LangiumDocument): SourceRange[] {
  const root = parseResult.value;
  if (!isMtclFile(root)) return [];
  return root.elements.flatMap(({ $cstNode }) => {
    if (!$cstNode) return [];
    const { start, end } = $cstNode.range;
    return [{ uri: uri.toString(), start, end: { line: end.line, character: end.character - 1 } }];
  });
}
