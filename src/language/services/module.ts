import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DeepPartial,
  inject,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { InputGate } from '../../files/input/gate.ts';
import { type FileStore, noFiles } from '../../files/output/file-store.ts';
import { MtclGeneratedModule, MtclGeneratedSharedModule } from '../generated/module.ts';
import { MtclDocumentFactory } from '../incremental/document-factory.ts';
import { MtclLexer } from '../lexer/lexer.ts';
import { MtclTokenBuilder } from '../lexer/token-builder.ts';
import { MtclValueConverter } from '../lexer/value-converter.ts';
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
import { MtclDocuments } from './documents.ts';
import { StoredFiles } from './file-system.ts';
import { DocumentPlaces } from './places.ts';
import { MtclServiceRegistry } from './registry.ts';
import type { MtclCoreServices, MtclSharedCoreServices } from './types.ts';
import { MtclWorkspaceManager } from './workspace-manager.ts';

/** What the language has of its own, over what Langium has for any. */
export const languageModule: Module<MtclCoreServices, PartialLangiumCoreServices> = {
  parser: {
    LangiumParser: (services) => createMtclParser(services),
    TokenBuilder: () => new MtclTokenBuilder(),
    Lexer: (services) => new MtclLexer(services),
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

/** What all files have in common. */
export const sharedLanguageModule = ({
  files = noFiles,
  common,
}: LanguageContext): Module<MtclSharedCoreServices, DeepPartial<MtclSharedCoreServices>> => ({
  ServiceRegistry: (services) => new MtclServiceRegistry(services),
  workspace: {
    Files: () => files,
    LangiumDocuments: (services) => new MtclDocuments(services),
    LangiumDocumentFactory: (services) => new MtclDocumentFactory(services),
    Inputs: ({ workspace: { Places } }) =>
      new InputGate(files, { folders: () => Places.folderAddresses, common, trusted: () => Places.trusted }),
    Places: (services) => new DocumentPlaces(services),
    Imports: (services) => new MtclImports(services),
    Plans: (services) => new PlanService(services),
    RuleSettings: (services) => new RuleSettingsService(services),
    WorkspaceManager: (services) => new MtclWorkspaceManager(services),
    IndexManager: (services) => new MtclIndexManager(services),
    DocumentBuilder: (services) => new MtclDocumentBuilder(services),
  },
});

export interface LanguageContext {
  /** Where the files lie; without it there are only texts. */
  files?: FileStore;
  /** Address of the folder that all files share that a command was given. */
  common?: string;
}

/** The language's services without a connection: for the command line, tests, and whoever reads a folder by himself. */
export function createMtclServices(context: LanguageContext = {}): {
  shared: MtclSharedCoreServices;
  mtcl: MtclCoreServices;
} {
  const shared = inject(
    createDefaultSharedCoreModule({ fileSystemProvider: () => new StoredFiles(context.files ?? noFiles) }),
    MtclGeneratedSharedModule,
    sharedLanguageModule(context),
  );
  const mtcl = inject(createDefaultCoreModule({ shared }), MtclGeneratedModule, languageModule);
  shared.ServiceRegistry.register(mtcl);
  registerChecks(mtcl);
  // Nobody else initialises the configuration, and whoever asks for it would wait forever.
  shared.workspace.ConfigurationProvider.initialized({});
  return { shared, mtcl };
}
