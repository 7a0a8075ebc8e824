import type { AstNode, AstNodeDescription, GrammarAST } from 'langium';
import * as ast from '../../../language/generated/ast.ts';
import { TYPE_NAMES } from '../../../language/messages/type-names.ts';
import { plainText } from '../../../language/plan-builder/sources.ts';
import { type Names, titleOf } from '../../../language/references/names.ts';
import type { Cards } from '../cards/cards.ts';
import type { Outstanding } from './outstanding.ts';
import type { CodePlace, Guess } from './place.ts';
import { CompletionItemKind, type Proposal } from './proposal.ts';

const KINDS: Record<string, CompletionItemKind> = {
  [ast.Agency.$type]: CompletionItemKind.Module,
  [ast.Unit.$type]: CompletionItemKind.Class,
  [ast.UnitGroup.$type]: CompletionItemKind.Enum,
  [ast.Role.$type]: CompletionItemKind.Interface,
  [ast.Signatory.$type]: CompletionItemKind.Unit,
  [ast.LegalBasis.$type]: CompletionItemKind.Reference,
  [ast.Abbreviation.$type]: CompletionItemKind.Constant,
  [ast.Objective.$type]: CompletionItemKind.Event,
  [ast.TaskHeading.$type]: CompletionItemKind.Event,
  [ast.Target.$type]: CompletionItemKind.Value,
  [ast.Task.$type]: CompletionItemKind.Method,
  [ast.ReportingDuty.$type]: CompletionItemKind.Method,
  [ast.Reminder.$type]: CompletionItemKind.Method,
  [ast.Section.$type]: CompletionItemKind.Method,
  [ast.Clause.$type]: CompletionItemKind.Method,
  [ast.Point.$type]: CompletionItemKind.Method,
  [ast.DashItem.$type]: CompletionItemKind.Method,
  [ast.PlusItem.$type]: CompletionItemKind.Method,
  [ast.BulletItem.$type]: CompletionItemKind.Method,
  [ast.IssuedDocument.$type]: CompletionItemKind.File,
};

/** Which types come first behind a keyword; the rest follows. */
const PREFERRED: Record<string, string[]> = {
  'chủ trì': [ast.Unit.$type, ast.UnitGroup.$type, ast.Role.$type],
  'phối hợp': [ast.UnitGroup.$type, ast.Unit.$type, ast.Role.$type],
  'theo dõi': [ast.Role.$type, ast.Unit.$type, ast.UnitGroup.$type],
  mục: [ast.Unit.$type, ast.UnitGroup.$type, ast.Role.$type],
  nhóm: [ast.Unit.$type, ast.UnitGroup.$type, ast.Role.$type],
};

function completionKind(type: string): CompletionItemKind {
  return KINDS[type] ?? CompletionItemKind.Reference;
}

/** Declared names that fit; those already in the list are left out, the lead stands last among coordinators. */
export function referenceProposals(
  reference: GrammarAST.CrossReference,
  guess: Guess,
  place: CodePlace,
  names: Names,
  cards: Cards,
  outstanding?: Outstanding,
): Proposal[] {
  const keyword = guess.statement?.entry?.keyword ?? headKeyword(guess);
  const preferred = PREFERRED[keyword ?? ''] ?? [];
  const listed = namesIn(guess.statement?.tokens ?? guess.frame.head);
  const leads = keyword === 'phối hợp' ? namesOf('chủ trì', place) : new Set<string>();
  return names
    .candidates(place.document, reference)
    .filter(({ name }) => !listed.has(name) && !outstanding?.reported.has(name))
    .map((description) => {
      const remark = outstanding?.remarks.get(description.name);
      if (remark) return dueProposal(description, remark, outstanding!, names, cards);
      const type = preferred.indexOf(description.type);
      const rank = leads.has(description.name) ? 9 : type < 0 ? 8 : type;
      return referenceProposal(description, names.node(description), cards, `b${rank}`);
    });
}

/** A task that waits for its record stands before all others. */
function dueProposal(
  description: AstNodeDescription,
  remark: string,
  { remarks }: Outstanding,
  names: Names,
  cards: Cards,
): Proposal {
  const place = [...remarks.keys()].indexOf(description.name);
  const order = `a${String(place).padStart(4, '0')}`;
  return { ...referenceProposal(description, names.node(description), cards, order), description: remark };
}

export function referenceProposal(
  description: AstNodeDescription,
  node: AstNode | undefined,
  cards: Cards,
  order: string,
): Proposal {
  const title = titleOf(node);
  return {
    label: description.name,
    keys: [title, ...signsOf(node)],
    kind: completionKind(description.type),
    detail: title,
    description: TYPE_NAMES[description.type],
    documentation: () => node && cards.cardOf(node),
    order: `${order}${description.name.toLowerCase()}`,
  };
}

/** Legal bases are found by number and by issuing body too: "30/2020". */
function signsOf(node: AstNode | undefined): (string | undefined)[] {
  if (ast.isUnit(node)) return [plainText(node.sign), plainText(node.shortName)];
  if (ast.isRole(node)) return [plainText(node.shortName), plainText(node.holder)];
  if (ast.isLegalBasis(node)) return [node.sign?.replace(/["“”]/g, ''), node.kind, plainText(node.issuer)];
  return [];
}

function headKeyword(guess: Guess): string | undefined {
  return guess.frame.head[0]?.tokenType.name;
}

function namesIn(tokens: { tokenType: { name: string }; image: string }[]): Set<string> {
  return new Set(tokens.filter(({ tokenType }) => tokenType.name === 'ID').map(({ image }) => image.normalize('NFC')));
}

function namesOf(keyword: string, place: CodePlace): Set<string> {
  const statement = place.siblings.find((sibling) => sibling.entry?.keyword === keyword);
  return namesIn(statement?.tokens ?? []);
}
