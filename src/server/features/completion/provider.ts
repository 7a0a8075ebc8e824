import type { IToken } from 'chevrotain';
import { GrammarAST, type LangiumDocument, TextDocument } from 'langium';
import { DefaultCompletionProvider, type NextFeature } from 'langium/lsp';
import { CompletionList, type CompletionParams } from 'vscode-languageserver';
import { todayInVietnam } from '../../../deadline/today.ts';
import * as ast from '../../../language/generated/ast.ts';
import { Names, planYear } from '../../../language/references/names.ts';
import { isUnread, mayNestTooDeep } from '../../../language/references/nesting.ts';
import { type Block, blocksOf } from '../../../language/syntax/blocks.ts';
import type { MtclServices } from '../../services/types.ts';
import { Cards } from '../cards/cards.ts';
import { dateProposals } from './dates.ts';
import { deadlineProposals, partStart } from './deadlines.ts';
import { keywordProposal } from './keywords.ts';
import { outstandingAt } from './outstanding.ts';
import { type CodePlace, type DeadlinePlace, type Guess, type Place, placeAt } from './place.ts';
import { CompletionItemKind, completionItems, type Proposal } from './proposal.ts';
import { referenceProposals } from './references.ts';
import { snippetProposals } from './snippets.ts';
import { completeText } from './texts.ts';
import { wholeFileProposals } from './whole-files.ts';

/**
 * Completion. What may follow comes from the grammar (Langium's completion parser reads a short text with the same
 * ending); what was typed may be several words, without marks, or initials, and is replaced as a whole.
 */
export class MtclCompletionProvider extends DefaultCompletionProvider {
  override readonly completionOptions = { triggerCharacters: ['{', '"', '“', ':', ' '] };

  private readonly blocks: Map<string, Block>;
  private readonly names: Names;
  private readonly cards: Cards;

  constructor(private readonly services: MtclServices) {
    super(services);
    this.blocks = blocksOf(services.Grammar);
    this.names = new Names(services);
    this.cards = new Cards(services);
  }

  override async getCompletion(document: LangiumDocument, params: CompletionParams): Promise<CompletionList> {
    // A file too large or too deep to be read is no more than its text: all of it would be looked through.
    if (isUnread(document.parseResult)) return CompletionList.create([], false);
    const offset = document.textDocument.offsetAt(params.position);
    const place = placeAt(document, offset, {
      lexer: this.services.parser.Lexer,
      blocks: this.blocks,
      follow: (text) => this.follow(text),
    });
    if (!place) return CompletionList.create([], false);
    if (place.kind === 'text') {
      const found = completeText(place, this.services, this.names, this.cards);
      return found ? this.list(place, found.proposals, found.start, found.end) : CompletionList.create([], false);
    }
    if (place.kind === 'deadline') return this.completeDeadline(place);
    const trigger = params.context?.triggerCharacter;
    // A brace or quote typed outside a text is followed by Enter or words of one's own, not by a choice.
    if (trigger === '{' || trigger === '"' || trigger === '“') return CompletionList.create([], false);
    // A space opens the list where a value must follow, or goes on with a keyword of several words; otherwise an
    // Enter meant for a new line would take the first of the list.
    if (trigger === ' ' && !awaitsValue(place)) {
      return this.completeCode({
        ...place,
        guesses: place.guesses.filter(({ typed, colon }) => typed.trim() !== '' || colon),
      });
    }
    return this.completeCode(place);
  }

  private completeDeadline(place: DeadlinePlace): CompletionList {
    const proposals = deadlineProposals(place, this.yearOf(place), this.names);
    return this.list(place, proposals, partStart(place));
  }

  private completeCode(place: CodePlace): CompletionList {
    const seen = new Set<string>();
    const whole = place.guesses.filter(({ start }) => isAll(place, start)).slice(0, 1);
    const files = whole.flatMap(({ start }) => {
      const proposals = wholeFileProposals(place.document, this.yearOf(place), this.services.shared);
      return this.list(place, proposals, start).items;
    });
    const items = place.guesses.flatMap((guess) => {
      const offered = this.proposals(guess, place).filter(({ label }) => !seen.has(label));
      const proposals = guess.colon ? offered.map(behindColon) : offered;
      const list = this.list(place, proposals, guess.start).items;
      for (const { label } of list) seen.add(label);
      return list;
    });
    return CompletionList.create([...files, ...items], true);
  }

  /** Everything that may follow in this reading of the place. */
  private proposals(guess: Guess, place: CodePlace): Proposal[] {
    const found = new Map<string, Proposal>();
    const add = (proposal: Proposal | undefined) => {
      if (proposal && !found.has(proposal.label)) found.set(proposal.label, proposal);
    };
    const keywords = new Map<string, Proposal>();
    for (const { feature } of guess.features) {
      if (GrammarAST.isKeyword(feature)) {
        const proposal = keywordProposal(feature, guess, place, this.blocks, (word) => this.isInPlan(word, place));
        if (proposal) keywords.set(proposal.label, proposal);
        add(proposal?.label === 'đạt' && this.isMeasured(guess, place) ? { ...proposal, order: 'a' } : proposal);
      } else if (GrammarAST.isCrossReference(feature)) {
        const outstanding = outstandingAt(guess, place, this.services.shared);
        for (const each of referenceProposals(feature, guess, place, this.names, this.cards, outstanding)) add(each);
      } else if (GrammarAST.isRuleCall(feature)) {
        for (const each of this.valueProposals(feature, guess, place)) add(each);
      }
    }
    return [...found.values(), ...snippetProposals(place, keywords, this.names, this.yearOf(place))];
  }

  private valueProposals(call: GrammarAST.RuleCall, guess: Guess, place: CodePlace): Proposal[] {
    const keyword = guess.statement?.tokens[0]?.tokenType.name;
    switch (call.rule.$refText) {
      case 'DATE':
        return dateProposals(keyword, this.yearOf(place));
      case 'NUMBER':
        return keyword === 'kế hoạch năm' || keyword === 'nghỉ lễ năm' ? yearProposals(this.yearOf(place)) : [];
      // Its colon, behind which deadlines are read, is still to come.
      case 'DEADLINE_TEXT':
        return deadlineProposals({ ...place, kind: 'deadline', start: place.offset }, this.yearOf(place), this.names);
      case 'TEXT':
        return keyword ? [textProposal(guess.newLine)] : [];
      default:
        return [];
    }
  }

  /** A record about an objective or a target: what was reached is said first, not how far the work is. */
  private isMeasured({ statement }: Guess, place: CodePlace): boolean {
    const name = statement?.tokens[0]?.image.normalize('NFC');
    const known = name && this.names.all(place.document).find((each) => each.name === name);
    return known ? known.type === ast.Objective.$type || known.type === ast.Target.$type : false;
  }

  private list(place: Place, proposals: Proposal[], start: number, end = wordEnd(place)): CompletionList {
    const document = place.document.textDocument;
    const position = document.positionAt(place.offset);
    const capabilities = this.clientCapabilities?.completionItem;
    const items = completionItems(proposals, {
      typed: place.text.slice(start, place.offset),
      range: { start: document.positionAt(start), end: position },
      replaceEnd: document.positionAt(end),
      // Without a handshake (tests, other programs) the full form is what is wanted.
      snippets: !this.clientCapabilities || capabilities?.snippetSupport === true,
      insertReplace: capabilities?.insertReplaceSupport === true,
    });
    return CompletionList.create(items, true);
  }

  private follow(text: string): { features: NextFeature[]; complete: boolean } {
    // Not read as a file either; the completion parser would fill the call stack.
    if (mayNestTooDeep(text)) return { features: [], complete: false };
    const document = TextDocument.create('', 'mtcl', 0, text);
    const features = this.findFeaturesAt(document, text.length);
    // The text may stop short, but nothing in it may be wrong.
    const { errors } = (this.completionParser as unknown as { wrapper: { errors: { token: IToken }[] } }).wrapper;
    return { features, complete: errors.every(({ token }) => token.tokenType.name === 'EOF') };
  }

  /** Year of the plan; where there is none yet, the one being planned at this time of the year. */
  private yearOf(place: Place): number {
    const [year = 0, month = 0] = todayInVietnam().split('-').map(Number);
    return planYear(place.document, this.services) ?? (month >= 10 ? year + 1 : year);
  }

  private isInPlan(keyword: string, place: Place): boolean {
    const { Imports } = this.services.shared.workspace;
    return Imports.closure(place.document).some(({ parseResult: { value } }) => {
      if (!ast.isMtclFile(value)) return false;
      return value.elements.some(keyword === 'quyết định' ? ast.isDecision : ast.isPlan);
    });
  }
}

function behindColon(proposal: Proposal): Proposal {
  return { ...proposal, insert: `: ${proposal.insert ?? proposal.label}` };
}

function yearProposals(year: number): Proposal[] {
  return [year, year + 1].map((each, i) => ({
    label: String(each),
    insert: `${each} `,
    kind: CompletionItemKind.Value,
    order: `b${i}`,
    more: true,
  }));
}

function textProposal(newLine: boolean): Proposal {
  return {
    label: '"…"',
    keys: ['"'],
    insert: '"$1"$0',
    snippet: true,
    kind: CompletionItemKind.Text,
    detail: 'một đoạn chữ trong ngoặc kép',
    order: newLine ? 'h1' : 'c9',
  };
}

/** Whether what is being typed is all that the file holds. */
function isAll({ text, offset }: CodePlace, start: number): boolean {
  return text.slice(0, start).trim() === '' && /^[\p{L}\p{M}\p{N}_-]*\s*$/u.test(text.slice(offset));
}

/** Behind `chủ trì: `, `VP, `, `ghi là `: something must follow. */
function awaitsValue(place: CodePlace): boolean {
  const last = place.statement?.tokens.at(-1)?.tokenType.name;
  const phraseIsEmpty = place.guesses[0]?.typed === '';
  return phraseIsEmpty && last !== undefined && !['ID', 'TEXT', 'NUMBER', 'DATE', 'DEADLINE_TEXT', '%'].includes(last);
}

/** End of the word the cursor stands in. */
function wordEnd(place: Place): number {
  return place.offset + /^[\p{L}\p{M}\p{N}_-]*/u.exec(place.text.slice(place.offset, place.offset + 100))![0].length;
}
