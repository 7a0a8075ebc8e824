import type { DeepPartial, Module } from 'langium';
import type { PartialLangiumServices } from 'langium/lsp';
import type { MtclServices, MtclSharedServices } from '../services/types.ts';
import { MtclCodeActions } from './actions/provider.ts';
import { MtclCodeLenses } from './code-lenses.ts';
import { MtclCompletionProvider } from './completion/provider.ts';
import { MtclDocumentUpdates } from './document-updates.ts';
import { MtclFileMoves } from './file-moves.ts';
import { MtclFormatter } from './formatter.ts';
import { MtclHoverProvider } from './hover.ts';
import { MtclInlayHints } from './inlay-hints.ts';
import { MtclLanguageServer } from './language-server.ts';
import { MtclDocumentHighlights, MtclReferences } from './references.ts';
import { MtclRename } from './rename.ts';
import { MtclSemanticTokens } from './semantic-tokens.ts';
import { MtclFolding } from './symbols/folding.ts';
import { MtclDefinition, MtclDocumentLinks } from './symbols/links.ts';
import { MtclOutline } from './symbols/outline.ts';
import { MtclWorkspaceSymbols } from './symbols/workspace-symbols.ts';

/** What the editor is offered, feature by feature. */
export const lspModule: Module<MtclServices, PartialLangiumServices> = {
  references: {
    References: (services) => new MtclReferences(services),
  },
  lsp: {
    CompletionProvider: (services) => new MtclCompletionProvider(services),
    HoverProvider: (services) => new MtclHoverProvider(services),
    DocumentSymbolProvider: (services) => new MtclOutline(services),
    FoldingRangeProvider: () => new MtclFolding(),
    DocumentLinkProvider: (services) => new MtclDocumentLinks(services),
    DefinitionProvider: (services) => new MtclDefinition(services),
    DocumentHighlightProvider: (services) => new MtclDocumentHighlights(services),
    RenameProvider: (services) => new MtclRename(services),
    Formatter: (services) => new MtclFormatter(services),
    SemanticTokenProvider: (services) => new MtclSemanticTokens(services),
    InlayHintProvider: (services) => new MtclInlayHints(services),
    CodeLensProvider: (services) => new MtclCodeLenses(services),
    CodeActionProvider: (services) => new MtclCodeActions(services),
  },
};

/** What it is offered about all files together. */
export const sharedLspModule: Module<MtclSharedServices, DeepPartial<MtclSharedServices>> = {
  lsp: {
    LanguageServer: (services) => new MtclLanguageServer(services),
    DocumentUpdateHandler: (services) => new MtclDocumentUpdates(services),
    FileOperationHandler: (services) => new MtclFileMoves(services),
    WorkspaceSymbolProvider: (services) => new MtclWorkspaceSymbols(services),
  },
};
