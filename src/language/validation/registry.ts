import type { AstNode, ValidationAcceptor, ValidationChecks } from 'langium';
import type { MtclAstType } from '../generated/ast.ts';
import type { MtclServices } from '../services/types.ts';
import { checkAgencyFiles } from './agency-files.ts';
import { checkDateSpan, checkDates } from './dates.ts';
import { checkDeadline } from './deadlines.ts';
import { checkFile } from './files.ts';
import { checkDuplicateNames } from './names.ts';
import { typesWithBlocks, typesWithDates } from './node-types.ts';
import { checkPlanPeriod } from './plan-period.ts';
import { checkProjectFile } from './project-file.ts';
import { checkRepeatedProperties } from './properties.ts';
import { checkPeriodName, checkReportPeriod } from './report-period.ts';
import { checkText } from './texts.ts';
import { checkUnicodeForm } from './unicode.ts';

/** Which checks look at which nodes. Rules about a whole plan stand in `rules/`. */
export function registerChecks(services: MtclServices): void {
  const checks: ValidationChecks<MtclAstType> = {
    MtclFile: [
      (file, accept) => checkFile(file, accept, services),
      (file, accept) => checkDuplicateNames(file, accept, services),
      (file, accept) => checkUnicodeForm(file, accept),
      (file, accept) => checkProjectFile(file, accept, services),
    ],
    Agency: (agency, accept) => checkAgencyFiles(agency, accept, services),
    Text: checkText,
    Deadline: checkDeadline,
    DateSpan: checkDateSpan,
    Plan: checkPlanPeriod,
    ReportPeriod: ({ title }, accept) => checkPeriodName(title, accept),
    IssuedDocument: [
      (document, accept) => checkReportPeriod(document, accept, services),
      ({ period }, accept) => checkPeriodName(period, accept),
    ],
  };
  const { ValidationRegistry } = services.validation;
  ValidationRegistry.register(checks);
  ValidationRegistry.register(forTypes(typesWithBlocks(services.Grammar), checkRepeatedProperties));
  ValidationRegistry.register(forTypes(typesWithDates(services.Grammar), checkDates));
}

function forTypes(types: string[], check: (node: AstNode, accept: Accept) => void): ValidationChecks<MtclAstType> {
  return Object.fromEntries(types.map((type) => [type, check]));
}

export type Accept = ValidationAcceptor;
