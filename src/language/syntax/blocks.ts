/** What may stand inside the braces of each element, read from the grammar. */
import { AstUtils, GrammarAST } from 'langium';

/** One way to begin something inside a block. */
export interface Entry {
  keyword: string;
  /** The element it opens (`nhiệm vụ` → Task); undefined for a property of the block itself. */
  rule?: string;
  /** Property of the syntax tree that takes the value. */
  property?: string;
  /** May be written more than once. */
  repeatable: boolean;
  /** Place in the grammar, from 0. */
  order: number;
}

export interface Block {
  rule: string;
  /** By keyword. */
  entries: Map<string, Entry>;
}

export const FILE_BLOCK = 'MtclFile';

/** All blocks of the language by the rule they belong to. */
export function blocksOf(grammar: GrammarAST.Grammar): Map<string, Block> {
  const blocks = new Map<string, Block>();
  for (const rule of grammar.rules) {
    if (!GrammarAST.isParserRule(rule)) continue;
    const bodies = rule.entry ? [rule.definition] : bracedElements(rule.definition);
    if (bodies.length === 0) continue;
    const entries = new Map<string, Entry>();
    for (const body of bodies) {
      for (const entry of firstEntries(body, rule, [])) {
        if (!entries.has(entry.keyword)) entries.set(entry.keyword, { ...entry, order: entries.size });
      }
    }
    blocks.set(rule.name, { rule: rule.name, entries });
  }
  return blocks;
}

/** The elements between `{` and `}`. */
function bracedElements(definition: GrammarAST.AbstractElement): GrammarAST.AbstractElement[] {
  for (const node of AstUtils.streamAst(definition)) {
    if (!GrammarAST.isGroup(node)) continue;
    const from = node.elements.findIndex((child) => GrammarAST.isKeyword(child) && child.value === '{');
    const to = node.elements.findIndex((child) => GrammarAST.isKeyword(child) && child.value === '}');
    if (from >= 0 && to > from) return node.elements.slice(from + 1, to);
  }
  return [];
}

type Found = Omit<Entry, 'order'>;

function firstEntries(
  element: GrammarAST.AbstractElement,
  rule: GrammarAST.ParserRule,
  seen: GrammarAST.ParserRule[],
): Found[] {
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap((each) => firstEntries(each, rule, seen));
  if (GrammarAST.isGroup(element)) {
    const first = element.elements.find((each) => !GrammarAST.isAction(each));
    return first ? firstEntries(first, rule, seen) : [];
  }
  if (GrammarAST.isAssignment(element)) {
    return firstEntries(element.terminal, rule, seen).map((entry) => ({
      ...entry,
      property: entry.property ?? element.feature,
      repeatable: entry.repeatable || element.operator === '+=',
    }));
  }
  if (GrammarAST.isRuleCall(element)) {
    const called = element.rule.ref;
    if (!GrammarAST.isParserRule(called) || seen.includes(called)) return [];
    // Written in the block of whoever takes it in.
    if (called.fragment) return firstEntries(called.definition, rule, [...seen, called]);
    const inner = firstEntries(called.definition, called, [...seen, called]);
    // A rule that only chooses between others is none of the elements people write.
    return inner.map((entry) => ({ ...entry, rule: entry.rule ?? called.name, property: undefined }));
  }
  if (GrammarAST.isKeyword(element)) {
    const assignment = followingAssignment(element);
    return [{ keyword: element.value, property: assignment?.feature, repeatable: assignment?.operator === '+=' }];
  }
  return [];
}

/** The property that a keyword introduces: `'chủ trì' ':' leads=PartyList`. */
function followingAssignment(keyword: GrammarAST.Keyword): GrammarAST.Assignment | undefined {
  let group: GrammarAST.AbstractElement | undefined = keyword;
  while (group && !(GrammarAST.isGroup(group.$container) && group.$container.elements.length > 1)) {
    group = GrammarAST.isAbstractElement(group.$container) ? group.$container : undefined;
  }
  const container = group?.$container;
  if (!group || !GrammarAST.isGroup(container)) return undefined;
  return container.elements.slice(container.elements.indexOf(group) + 1).find(GrammarAST.isAssignment);
}
