import { type AstNode, AstUtils, type Grammar, GrammarAST } from 'langium';

/** Types whose rule holds a block of properties in any order, `( a | b )*`. */
export function typesWithBlocks(grammar: Grammar): string[] {
  return rulesWith(grammar, (node) => GrammarAST.isAlternatives(node) && node.cardinality === '*');
}

/** Types whose rule holds a date. */
export function typesWithDates(grammar: Grammar): string[] {
  return rulesWith(grammar, (node) => GrammarAST.isRuleCall(node) && node.rule.ref?.name === 'DATE');
}

function rulesWith(grammar: Grammar, holds: (node: AstNode) => boolean): string[] {
  return grammar.rules
    .filter(GrammarAST.isParserRule)
    .filter((rule) => rule.name !== 'MtclFile' && AstUtils.streamAllContents(rule).some(holds))
    .map((rule) => rule.name);
}
