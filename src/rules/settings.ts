/**
 * What a person sets: the strength of each rule and additions to the data tables. Comes from `mtcl.json` beside the
 * plan and, below it, from the editor's settings.
 */
import type { HolidayOverride } from '../deadline/index.ts';
import { RULES, type RuleCode, type RuleLevel, type Severity } from './catalogue.ts';

export interface RuleSettings {
  rules: Partial<Record<RuleCode, RuleLevel>>;
  tables: RuleTables;
}

export interface RuleTables {
  /** Documents that no longer hold: sign → what replaced it, from which day; laws also by name and day of passing. */
  replaced: Record<string, { by: string; from: string; passed?: string; name?: string }>;
  /** Abbreviations that need no introduction. */
  abbreviations: string[];
  /** Provinces that are no more: name → what they became part of, from which day. */
  provinces: Record<string, { into: string; from: string }>;
  /** Cities under the central government: name → first day as one. */
  cities: Record<string, { from: string }>;
  /** Bodies that are no more: full name → the present one, from which day. */
  bodies: Record<string, { by: string; from: string }>;
  /** Editions of standards that are published: number → years. */
  standards: Record<string, number[]>;
  /** Days off and make-up working days by year, where the agency's file sets none for that year. */
  holidays: HolidayOverride[];
  /** Names of communes called after a person, a number, an event. */
  places: string[];
  /** Words of the agency's own, which are no slips. */
  words: string[];
}

export const NO_TABLES: RuleTables = {
  replaced: {},
  abbreviations: [],
  provinces: {},
  cities: {},
  bodies: {},
  standards: {},
  holidays: [],
  places: [],
  words: [],
};
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
