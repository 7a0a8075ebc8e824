/** House templates: what the documents of an agency say where they don't say it themselves. */
import type { HouseTemplate, IssuedDocument } from './model.ts';

/** Names of templates for what is no document with a type name: written in quotes. */
const UNIT_PLAN_TEMPLATE = 'mục tiêu đơn vị';
const CALENDAR_TEMPLATE = 'lịch công việc';

/** The document with what it leaves out taken from the template of its kind; its number and date are its own. */
export function fromTemplate(document: IssuedDocument, templates: HouseTemplate[]): IssuedDocument {
  const template = templateOf(document.kind.name, templates);
  if (!template) return document;
  // The template of decisions is that of what publishes the plan: its articles fit no other.
  if (document.kind.layout === 'decision' && !document.publishesPlan) {
    return { ...document, ...issuerOf(document, template) };
  }
  const completed = { ...document, ...wordsOf(document, template) };
  // A unit signs itself and has addressees of its own.
  if (document.unit) return completed;
  return {
    ...completed,
    ...issuerOf(document, template),
    ...recipientsOf(document, template),
    // A sign that the document sets itself stays; the usual one gives way to the template's.
    kind: document.ownSign ? document.kind : template.kind,
    addressees: list(document.addressees, template.addressees),
    clerk: document.clerk ?? template.clerk,
    cosigners: document.cosigners ?? template.cosigners,
  };
}

/** The plan of a unit, completed from `mẫu "mục tiêu đơn vị"`. */
export function unitPlanFromTemplate(document: IssuedDocument, templates: HouseTemplate[]): IssuedDocument {
  const template = templateOf(UNIT_PLAN_TEMPLATE, templates);
  return template ? { ...document, ...wordsOf(document, template), ...recipientsOf(document, template) } : document;
}

/** Who signs and receives the calendar on paper, by `mẫu "lịch công việc"`. */
export function calendarTemplate(templates: HouseTemplate[]): HouseTemplate | undefined {
  return templateOf(CALENDAR_TEMPLATE, templates);
}

function wordsOf(document: IssuedDocument, template: HouseTemplate): Partial<IssuedDocument> {
  return {
    title: document.title ?? template.title,
    bases: list(document.bases, template.bases),
    proposedBy: document.proposedBy ?? template.proposedBy,
    opening: list(document.opening, template.opening),
    content: list(document.content, template.content),
    articles: list(document.articles, template.articles),
    annexes: list(document.annexes, template.annexes),
    closing: list(document.closing, template.closing),
  };
}

function issuerOf(document: IssuedDocument, template: HouseTemplate): Partial<IssuedDocument> {
  return {
    authority: document.authority ?? template.authority,
    signatory: document.signatory ?? template.signatory,
    archive: document.archive ?? template.archive,
  };
}

function recipientsOf(document: IssuedDocument, template: HouseTemplate): Partial<IssuedDocument> {
  return {
    recipients: list(document.recipients, template.recipients),
    archive: document.archive ?? template.archive,
  };
}

function list<T>(own: T[], given: T[]): T[] {
  return own.length > 0 ? own : given;
}

function templateOf(kind: string, templates: HouseTemplate[]): HouseTemplate | undefined {
  return templates.findLast((template) => template.kind.name === kind);
}
