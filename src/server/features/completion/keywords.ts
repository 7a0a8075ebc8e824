import { type AstNode, AstUtils, GrammarAST } from 'langium';
import { heldBy } from '../../../known.ts';
import type { Block, Entry } from '../../../language/syntax/blocks.ts';
import { helpMarkdown, keywordHelp, NOT_OFFERED } from '../keyword-help.ts';
import type { CodePlace, Guess } from './place.ts';
import { CompletionItemKind, type Proposal } from './proposal.ts';
import { wantedPlace } from './wanted.ts';

/** Elements of which a plan has one only. */
const ONLY_ONE = new Set(['kế hoạch năm', 'quyết định']);

/**
 * A keyword with what must follow it (`chủ trì: `, `kết quả: "…"`), unless the element already has it. What the
 * element still lacks stands first.
 */
export function keywordProposal(
  keyword: GrammarAST.Keyword,
  guess: Guess,
  place: CodePlace,
  blocks: Map<string, Block>,
  isWrittenElsewhere: (keyword: string) => boolean,
): Proposal | undefined {
  const word = keyword.value;
  if (!/\p{L}/u.test(word) || NOT_OFFERED.has(word)) return undefined;
  const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule)?.name;
  const frameRule = guess.frame.rule;
  const entry = isEntryOf(keyword, frameRule, blocks) ? heldBy(blocks, frameRule!).entries.get(word) : undefined;
  const written = entry !== undefined && place.siblings.some((sibling) => sibling.entry?.keyword === word);
  if (written && !entry.repeatable) return undefined;
  if (entry && ONLY_ONE.has(word) && isWrittenElsewhere(word)) return undefined;

  const colonThere = /^[ \t\u00a0]*:/.test(place.text.slice(place.offset));
  const { insert, snippet, more } = following(keyword, colonThere);
  const found = keywordHelp(word, entry?.rule ?? rule);
  return {
    label: word,
    insert,
    snippet,
    more,
    kind: kindOf(entry),
    detail: found?.meaning,
    documentation: () => found && helpMarkdown(word, found),
    order: orderOf(word, entry, frameRule, written, guess.newLine),
  };
}

/** Whether the keyword begins something in the block, and is not just spelt like a keyword that does. */
function isEntryOf(keyword: GrammarAST.Keyword, frameRule: string | undefined, blocks: Map<string, Block>): boolean {
  const entry = frameRule ? blocks.get(frameRule)?.entries.get(keyword.value) : undefined;
  const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule);
  return entry !== undefined && (rule?.fragment === true || (entry.rule ?? frameRule) === rule?.name);
}

function kindOf(entry: Entry | undefined): CompletionItemKind {
  if (!entry) return CompletionItemKind.Keyword;
  return entry.rule ? CompletionItemKind.Struct : CompletionItemKind.Property;
}

function orderOf(
  word: string,
  entry: Entry | undefined,
  rule: string | undefined,
  written: boolean,
  newLine: boolean,
): string {
  // `ghi là`, `đến` and their like go on with what stands on the line; a new line rather begins something new.
  if (!entry) return newLine ? 'h0' : 'c0';
  const wanted = wantedPlace(rule, word);
  const group = written ? 'g' : wanted !== undefined ? 'd' : 'f';
  return `${group}${String(written ? entry.order : (wanted ?? entry.order)).padStart(2, '0')}b`;
}

/** What the grammar wants right behind the keyword. */
function following(
  keyword: GrammarAST.Keyword,
  colonThere: boolean,
): { insert: string; snippet: boolean; more: boolean } {
  const word = keyword.value;
  const rest = elementsBehind(keyword);
  const colon = GrammarAST.isKeyword(rest[0]) && rest[0].value === ':';
  const value = colon ? rest[1] : rest[0];
  if (colon && colonThere) return { insert: word, snippet: false, more: false };
  const separator = colon ? ': ' : rest.length > 0 ? ' ' : '';
  // A file name: chosen from those that are there.
  if (value && takesOnly(value, 'TEXT')) return { insert: `${word}${separator}"$1"`, snippet: true, more: true };
  if (value && takesOnly(value, 'Text')) {
    return { insert: `${word}${separator}"$1"$0`, snippet: true, more: false };
  }
  return { insert: `${word}${separator}`, snippet: false, more: value !== undefined && offersChoice(value) };
}

function elementsBehind(keyword: GrammarAST.Keyword): GrammarAST.AbstractElement[] {
  const container: AstNode = keyword.$container;
  if (!GrammarAST.isGroup(container)) return [];
  return container.elements.slice(container.elements.indexOf(keyword) + 1);
}

function takesOnly(element: GrammarAST.AbstractElement, rule: string): boolean {
  if (element.cardinality === '?' || element.cardinality === '*') return false;
  const terminal = GrammarAST.isAssignment(element) ? element.terminal : element;
  return GrammarAST.isRuleCall(terminal) && terminal.rule.$refText === rule;
}

/** Whether there is something to choose from: names, words, dates, deadlines. */
function offersChoice(element: GrammarAST.AbstractElement): boolean {
  return AstUtils.streamAst(element).some(
    (node) =>
      GrammarAST.isCrossReference(node) ||
      (GrammarAST.isRuleCall(node) && !['Text', 'TEXT', 'ID', 'NUMBER', 'Sign'].includes(node.rule.$refText)),
  );
}
