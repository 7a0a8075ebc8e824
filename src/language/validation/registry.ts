import { type AstNode, isOperationCancelled, type ValidationChecks } from 'langium';
import { BROKEN, brokenRule } from '../../rules/attempt.ts';
import type { RuleCode } from '../../rules/catalogue.ts';
import type { MtclAstType } from '../generated/ast.ts';
import type { MtclCoreServices } from '../services/types.ts';
import { checkAgencyFiles } from './agency-files.ts';
import { checkControlCharacters } from './control-characters.ts';
import { checkDateSpan, checkDates } from './dates.ts';
import { checkDeadline } from './deadlines.ts';
import { checkFile } from './files.ts';
import { checkDuplicateNames } from './names.ts';
import { typesWithBlocks, typesWithDates } from './node-types.ts';
import { checkPlanPeriod } from './plan-period.ts';
import { checkProjectFile } from './project-file.ts';
import { checkRepeatedFact, checkRepeatedProperties } from './properties.ts';
import { type Accept, hit } from './report.ts';
import { checkPeriodName, checkReportPeriod } from './report-period.ts';
import { checkText } from './texts.ts';
import { checkUnicodeForm } from './unicode.ts';

/** Which checks look at which nodes. Rules about a whole plan stand in `rules/`. */
export function registerChecks(services: MtclCoreServices): void {
  const checks: ValidationChecks<MtclAstType> = {
    MtclFile: [
      guarded('MTCL005', (file, accept) => checkFile(file, accept, services)),
      guarded('MTCL101', (file, accept) => checkDuplicateNames(file, accept, services)),
      guarded('MTCL007', checkUnicodeForm),
      guarded('MTCL032', checkControlCharacters),
      guarded('MTCL013', (file, accept) => checkProjectFile(file, accept, services)),
    ],
    Agency: guarded('MTCL008', (agency, accept) => checkAgencyFiles(agency, accept, services)),
    Text: guarded('MTCL004', checkText),
    Deadline: guarded('MTCL305', checkDeadline),
    DateSpan: guarded('MTCL307', checkDateSpan),
    Plan: guarded('MTCL307', checkPlanPeriod),
    TaskLine: guarded('MTCL102', checkRepeatedFact),
    ReportPeriod: guarded('MTCL303', ({ title }, accept) => checkPeriodName(title, accept)),
    IssuedDocument: [
      guarded('MTCL303', (document, accept) => checkReportPeriod(document, accept, services)),
      guarded('MTCL303', ({ period }, accept) => checkPeriodName(period, accept)),
    ],
  };
  const { ValidationRegistry } = services.validation;
  ValidationRegistry.register(checks);
  const { Grammar } = services;
  ValidationRegistry.register(forTypes(typesWithBlocks(Grammar), guarded('MTCL102', checkRepeatedProperties)));
  ValidationRegistry.register(forTypes(typesWithDates(Grammar), guarded('MTCL303', checkDates)));
}

/** A check of one rule; a mistake in it is reported where it looked, and the other checks go on. */
function guarded<N extends AstNode>(code: RuleCode, check: Check<N>): Check<N> {
  return (node, accept) => {
    const failed = (error: unknown) => {
      if (isOperationCancelled(error)) throw error;
      hit(accept, BROKEN, brokenRule(code, error), { node });
    };
    try {
      return check(node, accept)?.catch(failed);
    } catch (error) {
      return failed(error);
    }
  };
}

type Check<N extends AstNode> = (node: N, accept: Accept) => Promise<void> | void;

function forTypes(types: string[], check: Check<AstNode>): ValidationChecks<MtclAstType> {
  return Object.fromEntries(types.map((type) => [type, check]));
}
