import type { SourceRange } from '../plan/model.ts';
import { RULES, type RuleCode, type Severity } from './catalogue.ts';

/** One finding of a rule at its exact words. */
export interface Finding {
  code: RuleCode;
  severity: Severity;
  /** Vietnamese: what is wrong and what to do. */
  message: string;
  source: SourceRange;
  /** Other places that belong to it. */
  related?: { message: string; source: SourceRange }[];
}

export type Report = (
  code: RuleCode,
  message: string,
  source: SourceRange,
  more?: { related?: Finding['related'] },
) => void;

/** Collects findings with the default severity of their rule. */
export function collector(findings: Finding[]): Report {
  return (code, message, source, more) =>
    findings.push({ code, severity: RULES[code].severity, message, source, ...more });
}
