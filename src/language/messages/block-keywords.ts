import { AstUtils, GrammarAST, type LangiumCoreServices } from 'langium';
import { onceFor } from '../../memo.ts';

/** For each rule the keywords in it, without those that only join its parts ("ghi là", "của"). */
export function blockKeywords(services: LangiumCoreServices): (rule: string) => string[] {
  const byRule = onceFor((rule: GrammarAST.ParserRule) => [...new Set(alternatives(rule).flatMap(firstKeywords))]);
  return (name) => {
    // Langium marks its rules for the parser with a trailing zero-width space.
    const plain = name.replace(/\u200b$/, '');
    const rule = services.Grammar.rules.filter(GrammarAST.isParserRule).find((each) => each.name === plain);
    return rule ? byRule(rule) : [];
  };
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
