import type { LangiumCoreServices, LangiumSharedCoreServices } from 'langium';
import type { InputGate } from '../../files/input/gate.ts';
import type { FileStore } from '../../files/output/file-store.ts';
import type { PlanService } from '../plan-builder/plans.ts';
import type { MtclDocumentBuilder } from '../references/document-builder.ts';
import type { MtclImports } from '../references/imports.ts';
import type { RuleSettingsService } from '../rules/settings-service.ts';
import type { MtclDocuments } from './documents.ts';
import type { DocumentPlaces } from './places.ts';

/** What MTCL adds to Langium's shared services. */
export interface MtclAddedSharedServices {
  workspace: {
    Files: FileStore;
    DocumentBuilder: MtclDocumentBuilder;
    LangiumDocuments: MtclDocuments;
    Inputs: InputGate;
    Places: DocumentPlaces;
    Imports: MtclImports;
    Plans: PlanService;
    RuleSettings: RuleSettingsService;
  };
}

export type MtclSharedCoreServices = LangiumSharedCoreServices & MtclAddedSharedServices;
export type MtclCoreServices = LangiumCoreServices & { shared: MtclSharedCoreServices };
