/** What can be done about one finding, wherever it is asked: the light bulb, the review of a Word file, the lists of `check`. */
import type { LangiumDocument } from 'langium';
import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import type { MtclCoreServices } from '../services/types.ts';
import { deadlineActions } from './by-code/deadlines.ts';
import { missingPropertyActions } from './by-code/missing-properties.ts';
import { repeatedPropertyActions } from './by-code/repeated-properties.ts';
import { unclosedTextActions } from './by-code/unclosed-texts.ts';
import { unknownNameActions } from './by-code/unknown-names.ts';
import { fixesOfRule } from './rule-fixes.ts';
import type { TextFix } from './text-fix.ts';

/** Fixes for a finding. */
type FixSource = (diagnostic: Diagnostic, document: LangiumDocument, services: MtclCoreServices) => TextFix[];

const SOURCES: Record<string, FixSource> = {
  MTCL003: unknownNameActions,
  MTCL004: unclosedTextActions,
  MTCL102: repeatedPropertyActions,
  MTCL201: missingPropertyActions,
  MTCL202: missingPropertyActions,
  MTCL203: missingPropertyActions,
  MTCL204: missingPropertyActions,
  MTCL301: missingPropertyActions,
  MTCL304: deadlineActions,
  MTCL305: deadlineActions,
};

/** Codes whose fixes need the syntax tree and the names in scope, not the finding alone. */
export const FIXED_BY_CODE: ReadonlySet<string> = new Set(Object.keys(SOURCES));

/** Fixes of a finding with such a code. */
export function fixesByCode(
  diagnostic: Diagnostic,
  document: LangiumDocument,
  services: MtclCoreServices,
): CodeAction[] {
  const source = SOURCES[String(diagnostic.code)];
  return (source?.(diagnostic, document, services) ?? []).map((fix) => toAction(fix, diagnostic));
}

/** All fixes of one finding, the one most likely meant first; accepting it is none. */
export function fixesOfFinding(
  diagnostic: Diagnostic,
  document: LangiumDocument,
  services: MtclCoreServices,
): CodeAction[] {
  return FIXED_BY_CODE.has(String(diagnostic.code))
    ? fixesByCode(diagnostic, document, services)
    : fixesOfRule(diagnostic, document, services.shared);
}

function toAction({ title, edits, preferred }: TextFix, diagnostic: Diagnostic): CodeAction {
  const changes: Record<string, { range: Diagnostic['range']; newText: string }[]> = {};
  for (const { uri, range, newText } of edits) {
    const ofFile = changes[uri] ?? [];
    ofFile.push({ range, newText });
    changes[uri] = ofFile;
  }
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: preferred,
    edit: { changes },
  };
}
