import type { Connection } from 'vscode-languageserver';
import { isRuleCode, RULES, type Rule, type RuleCode } from '../../rules/catalogue.ts';
import { EXAMPLE_TITLES, GROUPS, levelText, ruleFacts, shownExample } from '../../rules/documentation.ts';
import { type RulesPageParams, type RulesPageResult, rulesPageRequest } from '../protocol.ts';
import { answer } from '../support/answer.ts';

/** Answers `mtcl/rulesPage`. */
export function onRulesPage(connection: Connection): void {
  answer(connection, rulesPageRequest, async (params: RulesPageParams) => rulesPageOf(params));
}

export function rulesPageOf({ code = '' }: RulesPageParams): RulesPageResult {
  if (!isRuleCode(code)) {
    const row = (each: RuleCode) => ({ code: each, title: RULES[each].title, level: levelText(RULES[each]) });
    return {
      title: 'Các quy tắc kiểm tra',
      groups: GROUPS.map(({ title, codes }) => ({ title, rules: codes.map(row) })),
    };
  }
  const rule: Rule = RULES[code];
  return {
    title: `${code}: ${rule.title}`,
    rule: {
      why: rule.why,
      facts: ruleFacts(rule),
      examples: (['bad', 'good', 'tricky'] as const).map((kind) => ({
        title: EXAMPLE_TITLES[kind],
        text: shownExample(rule[kind]),
      })),
    },
  };
}
