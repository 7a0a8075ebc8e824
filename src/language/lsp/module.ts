import type { DeepPartial, Module } from 'langium';
import type { PartialLangiumServices } from 'langium/lsp';
import type { MtclServices, MtclSharedServices } from '../services/types.ts';
import { MtclCompletionProvider } from './completion/provider.ts';
import { MtclHoverProvider } from './hover.ts';
import { MtclFolding } from './symbols/folding.ts';
import { MtclDefinition, MtclDocumentLinks } from './symbols/links.ts';
import { MtclOutline } from './symbols/outline.ts';
import { MtclWorkspaceSymbols } from './symbols/workspace-symbols.ts';

/** What the editor is offered, feature by feature. */
export const lspModule: Module<MtclServices, PartialLangiumServices> = {
  lsp: {
    CompletionProvider: (services) => new MtclCompletionProvider(services),
    HoverProvider: (services) => new MtclHoverProvider(services),
    DocumentSymbolProvider: (services) => new MtclOutline(services),
    FoldingRangeProvider: () => new MtclFolding(),
    DocumentLinkProvider: (services) => new MtclDocumentLinks(services),
    DefinitionProvider: (services) => new MtclDefinition(services),
  },
};

/** What it is offered about all files together. */
export const sharedLspModule: Module<MtclSharedServices, DeepPartial<MtclSharedServices>> = {
  lsp: {
    WorkspaceSymbolProvider: (services) => new MtclWorkspaceSymbols(services),
  },
};
