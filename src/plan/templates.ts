/** House templates: what the documents of an agency say where they don't say it themselves. */
import type { HouseTemplate, IssuedDocument } from './issued.ts';
import type { DecisionSettings } from './model.ts';

/** The document with what it leaves out taken from the template of its kind; its number and date are its own. */
export function fromTemplate(document: IssuedDocument, templates: HouseTemplate[]): IssuedDocument {
  // The template of decisions is that of the year's decision: its articles fit no other.
  const template = document.kind.layout === 'decision' ? undefined : templateOf(document.kind.name, templates);
  if (!template) return document;
  const list = <T>(own: T[], given: T[]) => (own.length > 0 ? own : given);
  return {
    ...document,
    // A sign that the document sets itself stays; the usual one gives way to the template's.
    kind: document.ownSign ? document.kind : template.kind,
    title: document.title ?? template.title,
    authority: document.authority ?? template.authority,
    bases: list(document.bases, template.bases),
    proposedBy: document.proposedBy ?? template.proposedBy,
    addressees: list(document.addressees, template.addressees),
    opening: list(document.opening, template.opening),
    content: list(document.content, template.content),
    articles: list(document.articles, template.articles),
    annexes: list(document.annexes, template.annexes),
    closing: list(document.closing, template.closing),
    recipients: list(document.recipients, template.recipients),
    archive: document.archive ?? template.archive,
    signatory: document.signatory ?? template.signatory,
    clerk: document.clerk ?? template.clerk,
  };
}

/** The year's decision, completed from `mẫu quyết định`. */
export function decisionFromTemplate(
  decision: DecisionSettings | undefined,
  templates: HouseTemplate[],
): DecisionSettings | undefined {
  const template = templateOf('quyết định', templates);
  if (!template) return decision;
  const list = <T>(own: T[] | undefined, given: T[]) => (own && own.length > 0 ? own : given);
  return {
    ...decision,
    title: decision?.title ?? template.title,
    authority: decision?.authority ?? template.authority,
    bases: list(decision?.bases, template.bases),
    proposedBy: decision?.proposedBy ?? template.proposedBy,
    articles: list(decision?.articles, template.articles),
    recipients: list(decision?.recipients, template.recipients),
    archive: decision?.archive ?? template.archive,
    signatory: decision?.signatory ?? template.signatory,
    source: decision?.source ?? template.source,
  };
}

function templateOf(kind: string, templates: HouseTemplate[]): HouseTemplate | undefined {
  return templates.findLast((template) => template.kind.name === kind);
}
