/**
 * What a person sets: the strength of each rule and additions to the data tables. Comes from `mtcl.json` beside the
 * plan and, below it, from the editor's settings.
 */
import { RULES, type RuleCode, type RuleLevel, type Severity } from './catalogue.ts';

export interface RuleSettings {
  rules: Partial<Record<RuleCode, RuleLevel>>;
  tables: RuleTables;
}

export interface RuleTables {
  /** Documents that no longer hold: sign → what replaced it, from which day. */
  replaced: Record<string, { by: string; from: string }>;
  /** Abbreviations that need no introduction. */
  abbreviations: string[];
}

export const NO_TABLES: RuleTables = { replaced: {}, abbreviations: [] };
export const NO_SETTINGS: RuleSettings = { rules: {}, tables: NO_TABLES };

export const LEVELS: readonly RuleLevel[] = ['error', 'warning', 'info', 'hint', 'off'];

const STRENGTH: Record<RuleLevel, number> = { off: 0, hint: 1, info: 2, warning: 3, error: 4 };

/** Draft: the rule's own strength; issue: what must not stand in the final document is an error. */
export type Mode = 'draft' | 'issue';

/** How strong a finding of that rule is. Rules about reading the file cannot be weakened. */
export function levelOf(code: RuleCode, own: RuleLevel, settings: RuleSettings, mode: Mode = 'draft'): RuleLevel {
  const rule = RULES[code];
  if (rule.fixed) return own;
  const set = settings.rules[code];
  if (mode === 'draft') return set ?? own;
  if (set === 'off') return 'off';
  const level = set ?? own;
  const issuing: Severity | undefined = rule.whenIssuing;
  return issuing && STRENGTH[issuing] > STRENGTH[level] ? issuing : level;
}
