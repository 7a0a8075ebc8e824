import { type AstNode, AstUtils, CstUtils, GrammarAST, type LangiumDocument, type LeafCstNode } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { weekdayName, weekdayOf } from '../../deadline/days.ts';
import { workingDays } from '../../deadline/index.ts';
import { figuresIn } from '../../document/issued/issued.ts';
import { resultText } from '../../document/issued/report-results.ts';
import { nth } from '../../known.ts';
import * as ast from '../../language/generated/ast.ts';
import { NOTE_WORD, opensNote } from '../../language/lexer/notes.ts';
import { writtenDay } from '../../language/plan-builder/dates.ts';
import { deadlineOf, isTextTask, type TextTask } from '../../language/plan-builder/text-tasks.ts';
import { RESULTS, resultPlace, resultWord } from '../../plan/figures.ts';
import type { IssuedDocument, NamedElement, Plan } from '../../plan/model.ts';
import { TEXT_VARIABLES, textVariable } from '../../plan/variables.ts';
import type { MtclServices } from '../services/types.ts';
import { Cards } from './cards/cards.ts';
import { deadlineCard } from './cards/deadline-card.ts';
import { planCard } from './cards/plan-card.ts';
import { variableValue } from './cards/words.ts';
import { helpMarkdown, keywordHelp, NOTE_HELP } from './keyword-help.ts';

/** Cards on names, deadlines, dates, variables and keywords. */
export class MtclHoverProvider implements HoverProvider {
  private readonly cards: Cards;

  constructor(private readonly services: MtclServices) {
    this.cards = new Cards(services);
  }

  getHoverContent(document: LangiumDocument, params: HoverParams): Hover | undefined {
    const root = document.parseResult.value.$cstNode;
    if (!root) return undefined;
    const offset = document.textDocument.offsetAt(params.position);
    const leaf = CstUtils.findDeclarationNodeAtOffset(root, offset, this.services.parser.GrammarConfig.nameRegexp);
    if (!leaf || leaf.end < offset) return undefined;
    const value = this.cardAt(leaf, offset, document);
    return value ? { contents: { kind: 'markdown', value }, range: leaf.range } : undefined;
  }

  private cardAt(leaf: LeafCstNode, offset: number, document: LangiumDocument): string | undefined {
    const [declaration] = this.services.references.References.findDeclarations(leaf);
    if (declaration) return this.cards.fullCardOf(declaration);
    const keyword = leaf.grammarSource;
    if (GrammarAST.isKeyword(keyword)) return this.keywordCard(keyword, leaf.astNode);
    switch (leaf.tokenType.name) {
      case 'DEADLINE_TEXT':
        return this.deadlineAt(leaf.astNode);
      case 'DATE':
        return this.dateCard(leaf.text, document);
      case 'TEXT':
        return (
          noteCard(leaf, offset) ?? this.variableAt(leaf, offset, document) ?? this.resultAt(leaf, offset, document)
        );
      default:
        return undefined;
    }
  }

  /** The word that opens an element shows the element, and what the word means. */
  private keywordCard(keyword: GrammarAST.Keyword, node: AstNode): string | undefined {
    const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule)?.name;
    const help = keywordHelp(keyword.value, rule);
    const parts = [this.openerCard(keyword, node), help && helpMarkdown(keyword.value, help)];
    return parts.filter(Boolean).join('\n\n---\n\n') || undefined;
  }

  private openerCard(keyword: GrammarAST.Keyword, node: AstNode): string | undefined {
    if (keyword.value === 'kế hoạch năm') {
      const plan = this.planOf(AstUtils.getDocument(node));
      return plan && planCard(plan);
    }
    if (keyword.value === 'thời hạn') return this.deadlineAt(node);
    return OPENERS[keyword.value]?.(node) ? this.cards.fullCardOf(node) : undefined;
  }

  private deadlineAt(node: AstNode): string | undefined {
    const owner = AstUtils.getContainerOfType(node, isDeadlineOwner);
    const element = owner && this.cards.elementOf(owner);
    const plan = owner && this.planOf(AstUtils.getDocument(owner));
    if (!plan || element?.type !== 'task' || !element.deadline) {
      return owner && writtenDeadline(owner) ? 'Chưa tính được ngày: hãy khai báo «kế hoạch năm …».' : undefined;
    }
    return deadlineCard(element.deadline, plan);
  }

  private dateCard(text: string, document: LangiumDocument): string | undefined {
    const day = writtenDay(text);
    if (!day) return undefined;
    const calendar = workingDays({ overrides: this.planOf(document)?.agency.holidayYears });
    const reason = calendar.restReason(day);
    const rest = reason && reason.toLowerCase() !== weekdayName(weekdayOf(day)).toLowerCase() ? ` (${reason})` : '';
    return `${text}: **${weekdayName(weekdayOf(day))}**${reason ? `${rest}, không phải ngày làm việc` : ''}.`;
  }

  private variableAt(leaf: LeafCstNode, offset: number, document: LangiumDocument): string | undefined {
    for (const match of leaf.text.matchAll(/\{\s*([^\s{}](?:[^{}\r\n]*[^\s{}])?)\s*\}/gu)) {
      const start = leaf.offset + match.index;
      if (offset < start || offset > start + match[0].length) continue;
      const name = nth(match, 1).normalize('NFC').replace(/\s+/g, ' ');
      const variable = textVariable(name);
      if (!variable) continue;
      const plan = this.planOf(document);
      const value = variableValue(variable, plan);
      return `\`{${name}}\`: ${TEXT_VARIABLES[name]!.description}${value ? `; hiện là **${value}**` : ''}.`;
    }
    return undefined;
  }

  /** On ".đạt" of `{TyLe.đạt}`: the name before it is a leaf of its own. */
  private resultAt(leaf: LeafCstNode, offset: number, document: LangiumDocument): string | undefined {
    const text = document.textDocument.getText();
    const open = text.lastIndexOf('{', offset - 1);
    const close = text.indexOf('}', offset);
    const inner =
      open >= 0 && close >= 0
        ? text
            .slice(open + 1, close)
            .normalize('NFC')
            .replace(/\s+/g, ' ')
            .trim()
        : '';
    const place = /[{}\n]/u.test(inner) ? undefined : resultPlace(inner);
    if (!place) return undefined;
    const word = resultWord(place.result);
    const plan = this.planOf(document);
    const element = plan && elementsWithResults(plan).find(({ id }) => id === place.name);
    const issued = AstUtils.getContainerOfType(leaf.astNode, ast.isIssuedDocument);
    const written = plan && issued && writtenAs(issued, plan);
    const report = written && figuresIn(plan, written);
    const value = report && element ? resultText(report, element, place.result) : undefined;
    return `\`{${place.name}.${word}}\`: ${RESULTS[word]!.description}${value ? `; hiện là **${value}**` : ''}.`;
  }

  private planOf(document: LangiumDocument): Plan | undefined {
    return this.cards.planOf(document);
  }
}

/** On the word that opens a note. */
function noteCard({ text, offset: from }: LeafCstNode, offset: number): string | undefined {
  const open = text.lastIndexOf('{', offset - from);
  const isOnWord = open >= 0 && opensNote(text, open) && offset - from <= text.indexOf(':', open);
  return isOnWord ? helpMarkdown(NOTE_WORD, NOTE_HELP) : undefined;
}

/** The document of the plan that the block declares: what its template says is filled in. */
function writtenAs(node: ast.IssuedDocument, plan: Plan): IssuedDocument | undefined {
  const uri = AstUtils.getDocument(node).uri.toString();
  const start = node.$cstNode?.range.start;
  return plan.issued.find(
    ({ source }) =>
      source.uri === uri && source.start.line === start?.line && source.start.character === start.character,
  );
}

function elementsWithResults({ objectives, tasks }: Plan): NamedElement[] {
  return [...objectives, ...objectives.flatMap(({ targets }) => targets), ...tasks];
}

/** Words that open an element which has a card of its own. */
const OPENERS: Record<string, (node: AstNode) => boolean> = {
  'mục tiêu': ast.isObjective,
  'đề mục': ast.isTaskHeading,
  'nhiệm vụ': ast.isTask,
  'nhắc việc': ast.isReminder,
  'chế độ báo cáo': ast.isReportingDuty,
  mục: isTextTask,
  khoản: isTextTask,
  điểm: isTextTask,
};

function writtenDeadline(owner: ast.Task | TextTask): ast.Deadline | undefined {
  return ast.isTask(owner) ? owner.deadline : deadlineOf(owner).deadline;
}

function isDeadlineOwner(node: AstNode): node is ast.Task | TextTask {
  return ast.isTask(node) || isTextTask(node);
}
