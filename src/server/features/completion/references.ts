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
  const keyword = keywordOf(guess.statement) ?? headKeyword(guess);
  const preferred = PREFERRED[keyword ?? ''] ?? [];
  const listed = namesIn(guess.statement?.tokens ?? guess.frame.head);
  const leads = keyword === 'phối hợp' ? namesOf('chủ trì', place) : new Set<string>();
  const monitors = keyword === 'theo dõi' ? new Monitors(place.text) : undefined;
  const follow = recordFollow(guess, place);
  return names
    .candidates(place.document, reference)
    .filter(({ name }) => !listed.has(name) && !outstanding?.reported.has(name))
    .map((description) => {
      const remark = outstanding?.remarks.get(description.name);
      if (remark) return dueProposal(description, remark, outstanding!, names, cards);
      const type = preferred.indexOf(description.type);
      const rank = leads.has(description.name) ? 9 : type < 0 ? 8 : type;
      const node = names.node(description);
      return referenceProposal(description, node, cards, `b${rank}${monitors?.rank(description.name, node) ?? ''}`);
    })
    .map(follow);
}

/** In `tiến độ { … }` a name begins a record: its colon comes with it, then the states. Behind a state it stands last. */
function recordFollow({ frame, statement, newLine }: Guess, { text, offset }: CodePlace): (each: Proposal) => Proposal {
  if (frame.rule !== 'Progress') return (each) => each;
  const behindColon = statement?.tokens.some(({ image }) => image === ':');
  if (behindColon && !newLine) return (each) => ({ ...each, order: `h${each.order}` });
  if (/^[\p{L}\p{M}\p{N}_-]*[ \t\u00a0]*:/u.test(text.slice(offset, offset + 200))) return (each) => each;
  return (each) => ({ ...each, insert: `${each.insert ?? each.label}: `, more: true });
}

/** Who monitors most tasks of the file comes first; then who usually does. A body of many monitors nothing by itself. */
class Monitors {
  private readonly counts = new Map<string, number>();

  constructor(text: string) {
    for (const [, names = ''] of text.matchAll(/theo dõi\s*(?:"[^"\r\n]*"\s*)?:([^\r\n}]*)/gu)) {
      for (const [name] of names.matchAll(/[\p{L}\p{N}_-]+/gu)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
  }

  rank(name: string, node: AstNode | undefined): string {
    const words = `${name} ${titleOf(node) ?? ''}`;
    const usual = COLLECTIVE.test(words) ? 9 : USUAL_MONITORS.findIndex((each) => each.test(words));
    return `${String(9999 - (this.counts.get(name) ?? 0)).padStart(4, '0')}${usual < 0 ? 8 : usual}`;
  }
}

/** Roles as they are offered to monitor. */
export function byMonitoring(roles: AstNodeDescription[], text: string, names: Names): AstNodeDescription[] {
  const monitors = new Monitors(text);
  const rank = (role: AstNodeDescription) => monitors.rank(role.name, names.node(role));
  return roles.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

const USUAL_MONITORS = [/QMR|đại diện lãnh đạo/iu, /thư ký/iu];
const COLLECTIVE = /ban chỉ đạo|hội đồng|ủy ban|uỷ ban|tổ công tác/iu;

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
    label: labelOf(description.name, signOf(node) ?? title),
    insert: description.name,
    keys: [description.name, title, ...signsOf(node)],
    kind: completionKind(description.type),
    detail: title,
    description: TYPE_NAMES[description.type],
    documentation: () => node && cards.cardOf(node),
    order: `${order}${description.name.toLowerCase()}`,
  };
}

/** The words first, the name behind them: "Văn phòng — VP". Titles may be whole sentences. */
export function labelOf(name: string, title: string | undefined): string {
  if (!title || title === name) return name;
  const words = title.replace(/\s+/gu, ' ');
  const end = words.lastIndexOf(' ', MOST_LETTERS);
  return `${words.length > MOST_LETTERS ? `${words.slice(0, end > 0 ? end : MOST_LETTERS)}…` : words} — ${name}`;
}

const MOST_LETTERS = 60;

/** A legal basis is known by its sign: "nghị định 30/2020/NĐ-CP". */
function signOf(node: AstNode | undefined): string | undefined {
  if (!ast.isLegalBasis(node)) return undefined;
  const sign = node.sign?.replace(/["“”]/gu, '');
  return sign && [node.kind, sign].filter(Boolean).join(' ');
}

/** Legal bases are found by number and by issuing body too: "30/2020". */
function signsOf(node: AstNode | undefined): (string | undefined)[] {
  if (ast.isUnit(node)) return [plainText(node.sign), plainText(node.shortName)];
  if (ast.isRole(node)) return [plainText(node.shortName), plainText(node.holder)];
  if (ast.isLegalBasis(node)) return [node.sign?.replace(/["“”]/g, ''), node.kind, plainText(node.issuer)];
  return [];
}

/** What the names stand behind: the word of the statement, also behind the mark of a line ("- chủ trì"). */
function keywordOf(statement: Guess['statement']): string | undefined {
  const keyword = statement?.entry?.keyword;
  if (keyword === undefined || keyword in PREFERRED) return keyword;
  return statement?.tokens.slice(0, 2).find(({ tokenType }) => tokenType.name in PREFERRED)?.tokenType.name ?? keyword;
}

function headKeyword(guess: Guess): string | undefined {
  return guess.frame.head[0]?.tokenType.name;
}

function namesIn(tokens: { tokenType: { name: string }; image: string }[]): Set<string> {
  return new Set(tokens.filter(({ tokenType }) => tokenType.name === 'ID').map(({ image }) => image.normalize('NFC')));
}

function namesOf(keyword: string, place: CodePlace): Set<string> {
  const statement = place.siblings.find((sibling) => keywordOf(sibling) === keyword);
  return namesIn(statement?.tokens ?? []);
}
