import type { Module } from 'langium';
import type { PartialLangiumServices } from 'langium/lsp';
import type { MtclServices } from '../services/types.ts';
import { MtclCompletionProvider } from './completion/provider.ts';

/** What the editor is offered, feature by feature. */
export const lspModule: Module<MtclServices, PartialLangiumServices> = {
  lsp: {
    CompletionProvider: (services) => new MtclCompletionProvider(services),
  },
};
