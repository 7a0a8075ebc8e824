/** What a document says where its file doesn't: one place for each kind that has usual parts. */
import type { IssuedDocument } from '../../plan/issued.ts';
import type { Plan } from '../../plan/model.ts';
import { defaultBases, publicationDefaults } from './decision.ts';
import { planDefaults } from './plan.ts';

type Defaults = (document: IssuedDocument, plan: Plan) => IssuedDocument;

/** By the name of the kind. Those of a report follow its figures (`issued/report-defaults.ts`). */
const BY_KIND: Record<string, Defaults> = { 'kế hoạch': planDefaults };

/** The document with the missing parts filled in; what the file says stays as it is. */
export function complete(document: IssuedDocument, plan: Plan): IssuedDocument {
  const { kind, publishesPlan, bases } = document;
  const defaults = publishesPlan ? publicationDefaults : BY_KIND[kind.name];
  const completed = defaults?.(document, plan) ?? document;
  return kind.layout === 'decision' && bases.length === 0
    ? { ...completed, bases: defaultBases(document, plan) }
    : completed;
}
