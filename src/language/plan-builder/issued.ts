import { documentKind } from '../../plan/document-kinds.ts';
import type { IssuedAnnex, IssuedDocument } from '../../plan/issued.ts';
import type { Party } from '../../plan/model.ts';
import type * as ast from '../generated/ast.ts';
import { buildArticle, buildBasis, buildContents } from './content.ts';
import { isoDay } from './dates.ts';
import { unquoted } from './directory.ts';
import type { ElementMap } from './elements.ts';
import { plainText, richText, sourceOf, sourceOfProperty } from './sources.ts';

/** A document with its settings; `fallback` is its name where none is written. */
export function buildIssued(node: ast.IssuedDocument, fallback: string, elements: ElementMap): IssuedDocument {
  const text = (value: ast.Text | undefined) => value && richText(value, elements);
  const texts = (values: ast.Text[]) => values.map((value) => richText(value, elements));
  return {
    id: node.name ?? fallback,
    named: node.name !== undefined,
    kind: documentKind(unquoted(node.kind) ?? '', plainText(node.sign)),
    ownSign: node.sign !== undefined,
    number: unquoted(node.number),
    numberSource: node.number === undefined ? undefined : sourceOfProperty(node, 'number'),
    date: isoDay(node.date),
    title: text(node.title),
    period: text(node.period),
    unit: elements.ofType(node.unit?.ref, 'unit'),
    reporters: node.reporters.map((reference) => elements.party(reference.ref)).filter((p): p is Party => !!p),
    authority: text(node.authority),
    bases: node.bases.map((basis) => buildBasis(basis, elements)),
    proposedBy: text(node.proposedBy),
    addressees: texts(node.addressees),
    opening: texts(node.opening),
    content: buildContents(node.content, elements),
    articles: node.articles.map((article) => buildArticle(article, elements)),
    annexes: node.annexes.map((annex) => buildIssuedAnnex(annex, elements)),
    closing: texts(node.closing),
    recipients: texts(node.recipients),
    archive: text(node.archive),
    signatory: elements.ofType(node.signatory?.ref, 'signatory'),
    clerk: elements.ofType(node.clerk?.ref, 'signatory'),
    source: sourceOf(node),
  };
}

function buildIssuedAnnex(node: ast.IssuedAnnex, elements: ElementMap): IssuedAnnex {
  return {
    title: node.title ? richText(node.title, elements) : { parts: [], source: sourceOf(node) },
    word: node.word && richText(node.word, elements),
    reference: node.reference && richText(node.reference, elements),
    landscape: node.landscape,
    ownFile: node.ownFile,
    content: buildContents(node.content, elements),
    source: sourceOf(node),
  };
}
