import { AstUtils, GrammarAST, type LangiumCoreServices } from 'langium';

/** For each rule the keywords in it, without those that only join its parts ("ghi là", "của"). */
export function blockKeywords(services: LangiumCoreServices): (rule: string) => string[] {
  const byRule = new Map<string, string[]>();
  for (const rule of services.Grammar.rules) {
    if (!GrammarAST.isParserRule(rule)) continue;
    byRule.set(rule.name, [...new Set(alternatives(rule).flatMap(firstKeywords))]);
  }
  // Langium marks its rules for the parser with a trailing zero-width space.
  return (rule) => byRule.get(rule.replace(/\u200b$/, '')) ?? [];
}

/** The alternatives of a rule's repeated block, `( a | b | c )*`. */
function alternatives(rule: GrammarAST.ParserRule): GrammarAST.AbstractElement[] {
  return AstUtils.streamAllContents(rule)
    .filter(GrammarAST.isAlternatives)
    .filter((node) => node.cardinality === '*')
    .flatMap((node) => node.elements)
    .toArray();
}

/** The keywords an alternative may begin with, also through the rule it calls. */
function firstKeywords(element: GrammarAST.AbstractElement): string[] {
  if (GrammarAST.isKeyword(element)) return [element.value];
  if (GrammarAST.isGroup(element)) return element.elements[0] ? firstKeywords(element.elements[0]) : [];
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(firstKeywords);
  if (GrammarAST.isAssignment(element)) return firstKeywords(element.terminal);
  if (GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref)) {
    return firstKeywords(element.rule.ref.definition);
  }
  return [];
}
