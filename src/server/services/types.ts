import type { LangiumServices, LangiumSharedServices } from 'langium/lsp';
import type { MtclAddedSharedServices } from '../../language/services/types.ts';

/** The language's services with what an editor is offered. */
export type MtclSharedServices = LangiumSharedServices & MtclAddedSharedServices;
export type MtclServices = LangiumServices & { shared: MtclSharedServices };
