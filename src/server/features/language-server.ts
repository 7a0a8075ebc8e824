/** Starts the language server with what Langium does not serve by itself. */
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { DefaultLanguageServer, startLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { FIX_ALL } from '../../language/fixes/rule-fixes.ts';
import { isMtclFile } from '../../language/generated/ast.ts';
import { MtclDocumentValidator } from '../../language/validation/document-validator.ts';
import { forgetUnusedTexts } from '../../memo.ts';
import type { MtclSharedServices } from '../services/types.ts';
import { onNewDay } from '../support/new-day.ts';
import { RECORD_KIND } from './actions/records.ts';
import { tellBareFindings } from './bare-findings.ts';
import { serveLinkedEditing } from './linked-editing.ts';
import { selectionRangesAt } from './selection-ranges.ts';
import { followFolders } from './workspace-folders.ts';

export class MtclLanguageServer extends DefaultLanguageServer {
  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const result = super.buildInitializeResult(params);
    return {
      ...result,
      capabilities: {
        ...result.capabilities,
        workspace: {
          ...result.capabilities.workspace,
          workspaceFolders: { supported: true, changeNotifications: true },
        },
        selectionRangeProvider: true,
        linkedEditingRangeProvider: true,
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorMove, RECORD_KIND, FIX_ALL],
        },
      },
    };
  }
}

export function startEditorServer(shared: MtclSharedServices): void {
  if (shared.lsp.Connection) tellBareFindings(shared.lsp.Connection);
  serveSelectionRanges(shared);
  serveLinkedEditing(shared);
  followFolders(shared);
  refreshViews(shared);
  shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, forgetUnusedTexts);
  tellFirstFindings(shared);
  // Completion reads the index and its own tokens: it need not wait until all names are linked.
  startLanguageServer(shared, { CompletionProvider: DocumentState.ComputedScopes });
}

function tellFirstFindings({ lsp, ServiceRegistry }: MtclSharedServices): void {
  for (const { validation } of ServiceRegistry.all) {
    const { DocumentValidator } = validation;
    if (!(DocumentValidator instanceof MtclDocumentValidator)) continue;
    DocumentValidator.onFirstFindings = ({ uri }, diagnostics) => {
      void lsp.Connection?.sendDiagnostics({ uri: uri.toString(), diagnostics });
    };
  }
}

function serveSelectionRanges(shared: MtclSharedServices): void {
  const { LangiumDocuments, DocumentBuilder } = shared.workspace;
  shared.lsp.Connection?.onSelectionRanges(async ({ textDocument, positions }, token) => {
    const uri = URI.parse(textDocument.uri);
    await DocumentBuilder.waitUntil(DocumentState.Parsed, uri, token);
    const document = LangiumDocuments.getDocument(uri);
    return document ? selectionRangesAt(document, positions) : null;
  });
}

/** A file that uses others, such as one with records, is built alone, and changes what is shown in those. */
function tellsOthers(document: LangiumDocument | undefined, { workspace }: MtclSharedServices): boolean {
  const root = document?.parseResult.value;
  if (!document || !isMtclFile(root) || root.uses.length === 0) return false;
  const own = document.uri.toString();
  return workspace.TextDocuments.keys().some((uri) => uri !== own);
}

/**
 * Hints and lenses of open files depend on other files too, and on the day: they are asked for again when several were
 * built, and when a day begins.
 */
function refreshViews(shared: MtclSharedServices): void {
  const connection = shared.lsp.Connection;
  if (!connection) return;
  let canRefresh = { hints: false, lenses: false, tokens: false };
  shared.lsp.LanguageServer.onInitialize(({ capabilities: { workspace } }) => {
    canRefresh = {
      hints: workspace?.inlayHint?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
      tokens: workspace?.semanticTokens?.refreshSupport === true,
    };
  });
  const refresh = () => {
    if (canRefresh.hints) void connection.languages.inlayHint.refresh();
    if (canRefresh.lenses) void connection.sendRequest('workspace/codeLens/refresh');
    if (canRefresh.tokens) void connection.languages.semanticTokens.refresh();
  };
  shared.workspace.DocumentBuilder.onBuildPhase(DocumentState.Validated, (documents) => {
    if (documents.length > 1 || tellsOthers(documents[0], shared)) refresh();
  });
  shared.workspace.ConfigurationProvider.onConfigurationSectionUpdate(refresh);
  onNewDay(refresh);
}
