import { inject } from 'langium';
import { createDefaultModule, createDefaultSharedModule } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { noFiles } from '../../files/output/file-store.ts';
import { MtclGeneratedModule, MtclGeneratedSharedModule } from '../../language/generated/module.ts';
import { StoredFiles } from '../../language/services/file-system.ts';
import { type LanguageContext, languageModule, sharedLanguageModule } from '../../language/services/module.ts';
import { registerChecks } from '../../language/validation/registry.ts';
import { lspModule, sharedLspModule } from '../features/module.ts';
import type { MtclServices, MtclSharedServices } from './types.ts';

/** The language's services with the editor's features: over a connection in the server, without one in tests. */
export function createServerServices({ connection, ...context }: LanguageContext & { connection?: Connection } = {}): {
  shared: MtclSharedServices;
  mtcl: MtclServices;
} {
  const shared = inject(
    createDefaultSharedModule({ connection, fileSystemProvider: () => new StoredFiles(context.files ?? noFiles) }),
    MtclGeneratedSharedModule,
    sharedLanguageModule(context),
    sharedLspModule,
  ) as MtclSharedServices;
  const mtcl = inject(createDefaultModule({ shared }), MtclGeneratedModule, languageModule, lspModule) as MtclServices;
  shared.ServiceRegistry.register(mtcl);
  registerChecks(mtcl);
  // Without a connection nobody initialises the configuration, and whoever asks for it would wait forever.
  if (!connection) shared.workspace.ConfigurationProvider.initialized({});
  return { shared, mtcl };
}
