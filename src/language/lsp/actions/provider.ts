import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { MtclServices } from '../../services/types.ts';
import { deadlineActions } from './deadlines.ts';
import { missingPropertyActions } from './missing-properties.ts';
import { repeatedPropertyActions } from './repeated-properties.ts';
import { unclosedTextActions } from './unclosed-texts.ts';
import { unknownNameActions } from './unknown-names.ts';

/** Edits of one file, or of several where `uri` differs. */
export interface Fix {
  title: string;
  edits: { uri: string; range: Diagnostic['range']; newText: string }[];
  /** The one that is almost always meant. */
  preferred?: boolean;
}

/** Fixes for a finding. */
export type FixSource = (diagnostic: Diagnostic, document: LangiumDocument, services: MtclServices) => Fix[];

/** By the code of the finding. */
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

/** The light bulb: ways to put a finding right. */
export class MtclCodeActions implements CodeActionProvider {
  constructor(private readonly services: MtclServices) {}

  getCodeActions(document: LangiumDocument, params: CodeActionParams): CodeAction[] {
    const { only } = params.context;
    if (only && !only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
    return params.context.diagnostics.flatMap((diagnostic) => {
      const source = SOURCES[String(diagnostic.code)];
      return (source?.(diagnostic, document, this.services) ?? []).map((fix) => toAction(fix, diagnostic));
    });
  }
}

function toAction({ title, edits, preferred }: Fix, diagnostic: Diagnostic): CodeAction {
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
