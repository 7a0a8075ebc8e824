/** Which of a plan's documents can be issued, and what stands in the way of each of the others. */

import type { LangiumDocument } from 'langium';
import type { WrittenDocument } from '../../document/documents.ts';
import { markedDraft } from '../../document/draft-mark.ts';
import type { OfficialDocument } from '../../document/model.ts';
import { coverOf, finderOf, printedPlaces } from '../../document/printed-places.ts';
import { heldBy } from '../../known.ts';
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
  const findingsOf = finderOfFindings(findings, plan);
  return documents.map((made) => {
    const blocking = findingsOf(made);
    return { ...made, document: blocking.length > 0 ? markedDraft(made.document) : made.document, blocking };
  });
}

/** Finds what stands in the way of each document without going through all findings: there may be thousands of both. */
function finderOfFindings(findings: readonly FileDiagnostic[], plan: Plan): (made: MadeDocument) => FileDiagnostic[] {
  const outside = outsideElements(findings);
  const ofAll: FileDiagnostic[] = [];
  const ofPlaces: FileDiagnostic[] = [];
  const ofWhole = new Map<string, FileDiagnostic[]>();
  for (const finding of findings) {
    const { documents } = (finding.diagnostic.data ?? {}) as DiagnosticData;
    if (!documents) (outside.has(finding) ? ofAll : ofPlaces).push(finding);
    for (const key of new Set(documents)) {
      const known = ofWhole.get(key);
      if (known) known.push(finding);
      else ofWhole.set(key, [finding]);
    }
  }
  const order = new Map(findings.map((finding, i) => [finding, i]));
  const inPlaces = finderOf(ofPlaces, ({ document, diagnostic: { range } }) => ({
    uri: document.uri.toString(),
    ...range,
  }));
  return ({ written, document }) => {
    const own = ofWhole.get(placeKey(written.declaration.source)) ?? [];
    // What is said of the document as a whole needs no look at what it prints.
    const printed = ofPlaces.length > 0 ? inPlaces(printedPlaces(plan, document, written)) : [];
    return [...own, ...ofAll, ...printed].toSorted((a, b) => heldBy(order, a) - heldBy(order, b));
  };
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
