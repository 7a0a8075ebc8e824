/**
 * All rules in one table, put together from a file a group. Checks only say that a rule is hit and where; diagnostics,
 * their links, `docs/rules.md`, the settings and the schema of `mtcl.json` all come from here.
 */
import { CITATIONS } from './catalogue/citations.ts';
import { FILE } from './catalogue/file.ts';
import { LAYOUT } from './catalogue/layout.ts';
import { NUMBERS } from './catalogue/numbers.ts';
import { PEOPLE } from './catalogue/people.ts';
import { STRUCTURE } from './catalogue/structure.ts';
import { TIME } from './catalogue/time.ts';
import { WORDING } from './catalogue/wording.ts';
import { YEAR_END } from './catalogue/year-end.ts';
import type { Rule } from './rule.ts';

export type { Rule, RuleGroup, RuleLevel, Severity } from './rule.ts';
export { GROUP_TITLES } from './rule.ts';

export const RULES = {
  ...FILE,
  ...STRUCTURE,
  ...PEOPLE,
  ...TIME,
  ...NUMBERS,
  ...WORDING,
  ...CITATIONS,
  ...LAYOUT,
  ...YEAR_END,
} satisfies Record<string, Rule>;

export type RuleCode = keyof typeof RULES;

export const RULE_CODES = Object.keys(RULES).sort() as RuleCode[];

export function isRuleCode(code: unknown): code is RuleCode {
  return typeof code === 'string' && Object.hasOwn(RULES, code);
}
