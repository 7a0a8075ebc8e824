/** What a document says where its file doesn't: the usual parts of its kind. */
import type { IssuedDocument, Plan } from '../../plan/model.ts';
import { defaultBases, publicationDefaults } from './decision.ts';
import { USUAL } from './usual.ts';

/** The document with the missing parts filled in; what the file says stays as it is. */
export function complete(document: IssuedDocument, plan: Plan): IssuedDocument {
  const { kind, publishesPlan, bases } = document;
  const defaults = publishesPlan ? publicationDefaults : USUAL[kind.name];
  const completed = defaults?.(document, plan) ?? document;
  return kind.layout === 'decision' && bases.length === 0
    ? { ...completed, bases: defaultBases(document, plan) }
    : completed;
}
