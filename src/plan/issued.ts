/** The documents that a plan's files issue. */
import type { IsoDay } from '../deadline/model.ts';
import { documentKind } from './document-kinds.ts';
import type { IssuedDocument, Plan, SourceRange } from './model.ts';

/** A document of which nothing is said but where it stands. */
export function emptyDocument(kind: string, source: SourceRange, head = source): IssuedDocument {
  return {
    id: kind.replace(' ', '-'),
    named: false,
    written: true,
    publishesPlan: false,
    kind: documentKind(kind),
    ownSign: false,
    reporters: [],
    bases: [],
    addressees: [],
    opening: [],
    content: [],
    articles: [],
    annexes: [],
    closing: [],
    recipients: [],
    source,
    head,
  };
}

/** The document that publishes the plan, where one does. */
export function publicationOf({ issued }: Pick<Plan, 'issued'>): IssuedDocument | undefined {
  return issued.find(({ publishesPlan }) => publishesPlan);
}

/** All documents, those of units included. */
export function allDocuments({ issued, unitPlans }: Pick<Plan, 'issued' | 'unitPlans'>): IssuedDocument[] {
  return [...issued, ...unitPlans.map(({ document }) => document)];
}

/** The day from which the plan counts: that of its publication, else its first. */
export function dayOfPlan(plan: Pick<Plan, 'issued' | 'from'>): IsoDay {
  return publicationOf(plan)?.date ?? plan.from;
}
