import type { AstNode } from 'langium';
import { nth } from '../../known.ts';
import { documentKind } from '../../plan/document-kinds.ts';
import { emptyDocument } from '../../plan/issued.ts';
import type { IssuedAnnex, IssuedDocument, Party, Signatory, SourceRange } from '../../plan/model.ts';
import * as ast from '../generated/ast.ts';
import { buildArticle, buildBasis, buildContents } from './content.ts';
import { openMonth, writtenDay } from './dates.ts';
import { unquoted } from './directory.ts';
import type { ElementMap } from './elements.ts';
import { keywordSourceOf, plainText, richText, sourceOf, sourceOfProperty } from './sources.ts';

/** A document with its settings; `fallback` is its name where none is written. */
export function buildIssued(node: ast.IssuedDocument, fallback: string, elements: ElementMap): IssuedDocument {
  return {
    ...written(node, unquoted(node.kind) ?? '', elements),
    id: node.name ?? fallback,
    named: node.name !== undefined,
    kind: documentKind(unquoted(node.kind) ?? '', plainText(node.sign)),
    ownSign: node.sign !== undefined,
    period: node.period && richText(node.period, elements),
    unit: elements.ofType(node.unit?.ref, 'unit'),
    reporters: node.reporters.map((reference) => elements.party(reference.ref)).filter((p): p is Party => !!p),
    annexes: node.annexes.map((annex) => buildIssuedAnnex(annex, elements)),
    ...(node.annexesOnly ? { annexesOnly: true as const } : {}),
    clerk: elements.ofType(node.clerk?.ref, 'signatory'),
    ...(node.cosigners.length > 0 ? { cosigners: signatories(node.cosigners, elements) } : {}),
  };
}

function signatories(references: ast.IssuedDocument['cosigners'], elements: ElementMap): Signatory[] {
  return references.flatMap(({ ref }) => elements.ofType(ref, 'signatory') ?? []);
}

/** What publishes the plan: a block `quyết định`, with the annexes that stand beside it. */
export function buildDecision(node: ast.Decision, annexes: IssuedAnnex[], elements: ElementMap): IssuedDocument {
  return { ...written(node, 'quyết định', elements), publishesPlan: true, annexes };
}

/** The same where the files write no such block: it follows from the plan. */
export function impliedDecision(plan: ast.Plan, annexes: IssuedAnnex[]): IssuedDocument {
  const empty = emptyDocument('quyết định', sourceOf(plan), keywordSourceOf(plan));
  return { ...empty, written: false, publishesPlan: true, annexes };
}

/** The plan of a unit, issued by the unit itself. */
export function buildUnitDocument(node: ast.UnitObjectives, elements: ElementMap): IssuedDocument {
  return written(node, 'kế hoạch', elements);
}

/** The properties that blocks of documents share; each kind of block has some of them. */
type Said = Partial<
  Pick<
    ast.IssuedDocument,
    | 'number'
    | 'numberWording'
    | 'date'
    | 'dateWording'
    | 'title'
    | 'authority'
    | 'bases'
    | 'proposedBy'
    | 'addressees'
    | 'opening'
    | 'content'
    | 'articles'
    | 'closing'
    | 'recipients'
    | 'archive'
    | 'signatory'
  >
>;

function written(node: AstNode & Said, kind: string, elements: ElementMap): IssuedDocument {
  const text = (value: ast.Text | undefined) => value && richText(value, elements);
  const texts = (values: ast.Text[] = []) => values.map((value) => richText(value, elements));
  return {
    ...emptyDocument(kind, sourceOf(node), keywordSourceOf(node)),
    number: printedNumber(node.number),
    numberWording: text(node.numberWording),
    numberSource: numberSource(node),
    date: writtenDay(node.date),
    openMonth: openMonth(node.date),
    dateWording: text(node.dateWording),
    dateSource: dateSource(node),
    title: text(node.title),
    authority: text(node.authority),
    bases: (node.bases ?? []).map((basis) => buildBasis(basis, elements)),
    proposedBy: text(node.proposedBy),
    addressees: texts(node.addressees),
    opening: texts(node.opening),
    content: buildContents(node.content ?? [], elements),
    articles: (node.articles ?? []).map((article) => buildArticle(article, elements)),
    closing: texts(node.closing),
    recipients: texts(node.recipients),
    archive: text(node.archive),
    signatory: elements.ofType(node.signatory?.ref, 'signatory'),
  };
}

/** A number below 10 gets a leading zero (NĐ 30/2020, Phụ lục I, II.3.b); one in quotes prints as it is typed. */
function printedNumber(typed: string | undefined): string | undefined {
  return typed && /^\d$/.test(typed) ? `0${typed}` : unquoted(typed);
}

/** A number still to come takes the place of the words printed for it, too. */
function numberSource(node: AstNode & Said): SourceRange | undefined {
  if (node.number === undefined) return undefined;
  const source = sourceOfProperty(node, 'number');
  return source && node.numberWording && !unquoted(node.number)
    ? { ...source, end: sourceOf(node.numberWording).end }
    : source;
}

function dateSource(node: AstNode & Said): SourceRange | undefined {
  const [day, wording] = [
    node.date === undefined ? undefined : sourceOfProperty(node, 'date'),
    node.dateWording && sourceOf(node.dateWording),
  ];
  return day && wording ? { ...day, end: wording.end } : (day ?? wording);
}

/** The annexes of what publishes the plan; parts outside of an annex belong to that of the tasks. */
export function buildPlanAnnexes(tops: ast.TopElement[], elements: ElementMap): IssuedAnnex[] {
  const annexes = tops.filter(ast.isAnnexSettings).map((node) => buildPlanAnnex(node, elements));
  const parts = tops.filter(ast.isPart);
  if (parts.length === 0) return annexes;
  const content = buildContents(parts, elements);
  const ofTasks = annexes.find(({ holds }) => holds === 'tasks');
  if (!ofTasks) {
    const source = sourceOf(nth(parts, 0));
    return [...annexes, { holds: 'tasks', landscape: 'parts', opening: [], content, closing: [], source }];
  }
  ofTasks.content.push(...content);
  return annexes;
}

function buildPlanAnnex(node: ast.AnnexSettings, elements: ElementMap): IssuedAnnex {
  const texts = (values: ast.Text[]) => values.map((value) => richText(value, elements));
  const ofObjectives = node.kind?.normalize('NFC').replace(/\s+/g, ' ') === 'mục tiêu';
  return {
    holds: ofObjectives ? 'objectives' : 'tasks',
    title: node.title && richText(node.title, elements),
    word: node.word && richText(node.word, elements),
    reference: node.reference && richText(node.reference, elements),
    landscape: ofObjectives ? false : 'parts',
    ownFile: node.ownFile,
    opening: texts(node.opening),
    content: buildContents(node.parts, elements),
    closing: texts(node.closing),
    source: sourceOf(node),
  };
}

function buildIssuedAnnex(node: ast.IssuedAnnex, elements: ElementMap): IssuedAnnex {
  return {
    title: node.title && richText(node.title, elements),
    word: node.word && richText(node.word, elements),
    reference: node.reference && richText(node.reference, elements),
    landscape: node.landscape,
    ownFile: node.ownFile,
    opening: [],
    content: buildContents(node.content, elements),
    closing: [],
    source: sourceOf(node),
  };
}
