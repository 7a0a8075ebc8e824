import { type DeepPartial, EmptyFileSystem, type FileSystemProvider, inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type PartialLangiumServices,
} from 'langium/lsp';
import { MtclGeneratedModule, MtclGeneratedSharedModule } from '../generated/module.ts';
import { MtclTokenBuilder } from '../lexer/token-builder.ts';
import { MtclValueConverter } from '../lexer/value-converter.ts';
import { lspModule, sharedLspModule } from '../lsp/module.ts';
import { blockKeywords } from '../messages/block-keywords.ts';
import { MtclLexerErrors, MtclParserErrors } from '../messages/syntax-errors.ts';
import { PlanService } from '../plan-builder/plans.ts';
import { MtclDocumentBuilder } from '../references/document-builder.ts';
import { createMtclParser } from '../references/embedded.ts';
import { MtclImports } from '../references/imports.ts';
import { MtclLinker } from '../references/linker.ts';
import { MtclReferenceDescriptions } from '../references/reference-descriptions.ts';
import { MtclIndexManager, MtclScopeComputation, MtclScopeProvider } from '../references/scope.ts';
import { RuleSettingsService } from '../rules/settings-service.ts';
import { MtclDocumentValidator } from '../validation/document-validator.ts';
import { registerChecks } from '../validation/registry.ts';
import type { MtclServices, MtclSharedServices } from './types.ts';

const languageModule: Module<MtclServices, PartialLangiumServices> = {
  parser: {
    LangiumParser: (services) => createMtclParser(services),
    TokenBuilder: () => new MtclTokenBuilder(),
    ValueConverter: () => new MtclValueConverter(),
    ParserErrorMessageProvider: (services) => new MtclParserErrors(blockKeywords(services)),
    LexerErrorMessageProvider: () => new MtclLexerErrors(),
  },
  references: {
    ScopeComputation: (services) => new MtclScopeComputation(services),
    ScopeProvider: (services) => new MtclScopeProvider(services),
    Linker: (services) => new MtclLinker(services),
  },
  workspace: {
    ReferenceDescriptionProvider: (services) => new MtclReferenceDescriptions(services),
  },
  validation: {
    DocumentValidator: (services) => new MtclDocumentValidator(services),
  },
};

const sharedModule: Module<MtclSharedServices, DeepPartial<MtclSharedServices>> = {
  workspace: {
    Imports: (services) => new MtclImports(services),
    Plans: (services) => new PlanService(services),
    RuleSettings: (services) => new RuleSettingsService(services),
    IndexManager: (services) => new MtclIndexManager(services),
    DocumentBuilder: (services) => new MtclDocumentBuilder(services),
  },
};

/** The language's services: over a connection in the server, without one on the command line and in tests. */
export function createMtclServices(context: Partial<DefaultSharedModuleContext> = {}): {
  shared: MtclSharedServices;
  mtcl: MtclServices;
} {
  const full: DefaultSharedModuleContext = { ...EmptyFileSystem, ...context } as DefaultSharedModuleContext;
  const shared = inject(
    createDefaultSharedModule(full),
    MtclGeneratedSharedModule,
    sharedModule,
    sharedLspModule,
  ) as MtclSharedServices;
  const mtcl = inject(createDefaultModule({ shared }), MtclGeneratedModule, languageModule, lspModule) as MtclServices;
  shared.ServiceRegistry.register(mtcl);
  registerChecks(mtcl);
  // Without a connection nobody initialises the configuration, and whoever asks for it would wait forever.
  if (!context.connection) shared.workspace.ConfigurationProvider.initialized({});
  return { shared, mtcl };
}

export type { FileSystemProvider };
