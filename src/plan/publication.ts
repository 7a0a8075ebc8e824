import { allDocuments } from './issued.ts';
import type { IssuedDocument, Plan } from './model.ts';

/**
 * Whether a decision follows from the plan though no file writes one: where the files hold objectives and those that
 * hold them write no document themselves. Files of a level above that name objectives only to add up the figures of
 * others publish none.
 */
export function impliesDecision(plan: Plan): boolean {
  const documents = allDocuments(plan);
  // Tasks under headings of other fields are no quality objectives.
  if (documents.length === 0) return plan.objectives.length > 0 || plan.headings.length === 0;
  if (plan.objectives.length === 0 || plan.issued.some(({ reporters }) => reporters.length > 0)) return false;
  const holding = new Set(plan.objectives.map(({ source }) => source.uri));
  return !documents.some(({ source }) => holding.has(source.uri));
}

/**
 * Whether a document comes out where these files are asked for: a file that writes others and only uses the plan by
 * `dùng` does not bring out once more what publishes the plan.
 */
export function comesOut({ publishesPlan, source }: IssuedDocument, plan: Plan, asked: readonly string[]): boolean {
  if (!publishesPlan) return true;
  const others = allDocuments(plan).filter((document) => !document.publishesPlan);
  if (!others.some((document) => asked.includes(document.source.uri))) return true;
  return [source, plan.source, ...plan.objectives.map((item) => item.source)].some(({ uri }) => asked.includes(uri));
}

/** Whether a document would publish a plan that holds nothing yet. */
export function isStillEmpty({ publishesPlan }: IssuedDocument, { tasks, objectives }: Plan): boolean {
  return publishesPlan && tasks.length + objectives.length === 0;
}
