import { type LangiumDocument, URI, UriUtils } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, RenameFile } from 'vscode-languageserver';
import { FIXED_BY_CODE, fixesByCode } from '../../../language/fixes/finding-fixes.ts';
import { currentOf, FIX_ALL, fixAllHarmless, fixesWhenIssuing, ruleFixes } from '../../../language/fixes/rule-fixes.ts';
import { holds, type Rewording, rewordings } from '../../../language/fixes/wordings.ts';
import type { DiagnosticData } from '../../../language/rules/diagnostics.ts';
import type { MtclServices } from '../../services/types.ts';
import { decisionActions } from './decisions.ts';
import { moveElement } from './moves.ts';
import { proseActions } from './prose.ts';
import { RECORD_KIND, recordActions } from './records.ts';

/** The light bulb: ways to put a finding right, and to move the element that the line opens. */
export class MtclCodeActions implements CodeActionProvider {
  constructor(private readonly services: MtclServices) {}

  getCodeActions(document: LangiumDocument, params: CodeActionParams): CodeAction[] {
    if (this.services.shared.workspace.Places.isView(document.uri)) return [];
    return [
      ...this.quickFixes(document, params),
      ...this.ruleActions(document, params),
      ...fileNames(document, params),
      ...wordings(document, params),
      ...decisions(document, params),
      ...moves(document, params),
      ...this.records(document, params),
      ...this.prose(document, params),
    ];
  }

  private prose(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
    if (!wants(context.only, CodeActionKind.RefactorRewrite)) return [];
    return proseActions(document, range, this.services.shared);
  }

  private records(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
    if (!wants(context.only, RECORD_KIND)) return [];
    return recordActions(document, range, this.services.shared);
  }

  /** Fixes that come with the findings, of all of a kind, and accepting a finding (`language/fixes`). */
  private ruleActions(document: LangiumDocument, { context }: CodeActionParams): CodeAction[] {
    const { shared } = this.services;
    if (wants(context.only, FIX_ALL) && context.only) {
      const all = fixAllHarmless(document, shared);
      return all ? [all] : [];
    }
    if (!wants(context.only, CodeActionKind.QuickFix)) return [];
    return [
      ...ruleFixes(document, context.diagnostics, shared, FIXED_BY_CODE),
      ...fixesWhenIssuing(document, context.diagnostics, shared),
    ];
  }

  private quickFixes(document: LangiumDocument, { context }: CodeActionParams): CodeAction[] {
    if (!wants(context.only, CodeActionKind.QuickFix)) return [];
    // The editor sends back what it shows; what the last check did not find is past.
    return currentOf(context.diagnostics, document).flatMap((diagnostic) =>
      fixesByCode(diagnostic, document, this.services),
    );
  }
}

function decisions(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
  return wants(context.only, CodeActionKind.QuickFix) ? decisionActions(document, range) : [];
}

/** The official wording of the deadline at the cursor, and of all in the file, whether or not a finding asks for it. */
function wordings(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
  if (!wants(context.only, CodeActionKind.QuickFix)) return [];
  const all = rewordings(document);
  const here = all.find((edit) => holds(edit.range, range.start));
  if (!here) return [];
  const uri = document.uri.toString();
  const action = (title: string, edits: Rewording[]): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: { changes: { [uri]: edits.map(({ range: at, newText }) => ({ range: at, newText })) } },
  });
  // The fix of the finding is the same.
  const found = context.diagnostics.some(({ code }) => code === 'MTCL305' || code === 'MTCL304');
  return [
    ...(found ? [] : [action(`Viết thành «${here.newText}»`, [here])]),
    ...(all.length > 1
      ? [action(`Viết mọi thời hạn trong tệp theo lối văn bản hành chính (${all.length} chỗ)`, all)]
      : []),
  ];
}

/** A file under a name that other machines find too. */
function fileNames(document: LangiumDocument, { context }: CodeActionParams): CodeAction[] {
  if (!wants(context.only, CodeActionKind.QuickFix)) return [];
  return currentOf(context.diagnostics, document).flatMap((diagnostic): CodeAction[] => {
    const { fileName } = (diagnostic.data ?? {}) as DiagnosticData;
    if (!fileName) return [];
    const from = URI.parse(fileName.uri);
    const to = UriUtils.joinPath(UriUtils.dirname(from), fileName.name);
    return [
      {
        title: `Đổi tên tệp thành «${fileName.name}» ghi bằng chữ dựng sẵn`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: { documentChanges: [RenameFile.create(from.toString(), to.toString())] },
      },
    ];
  });
}

function moves(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
  if (!wants(context.only, CodeActionKind.RefactorMove)) return [];
  return (['up', 'down'] as const).flatMap((direction): CodeAction[] => {
    const move = moveElement(document, range.start, direction);
    if (!move) return [];
    const changes = { [document.uri.toString()]: move.edits };
    return [{ title: move.title, kind: CodeActionKind.RefactorMove, edit: { changes } }];
  });
}

/** A kind is wanted with all its sub-kinds: `refactor` takes in `refactor.move`. */
function wants(only: string[] | undefined, kind: string): boolean {
  return !only || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}
