import type { Plan } from './model.ts';

/**
 * Whether the files publish the year's decision: where they write one (`quyết định { … }`), or where they hold objectives
 * and the files that hold these write no document themselves. Files of a level above that name objectives only to add
 * up the figures of others don't.
 */
export function issuesDecision(plan: Plan): boolean {
  if (plan.decision?.declared) return true;
  const documents = documentSources(plan);
  if (documents.length === 0) return true;
  if (plan.objectives.length === 0 || plan.issued.some(({ reporters }) => reporters.length > 0)) return false;
  const holding = new Set(plan.objectives.map(({ source }) => source.uri));
  return !documents.some((uri) => holding.has(uri));
}

/**
 * Whether the decision comes out where these files are asked for: a file that writes other documents and only uses the
 * plan by `dùng` does not bring it out once more.
 */
export function bringsDecision(plan: Plan, asked: readonly string[]): boolean {
  if (!issuesDecision(plan)) return false;
  if (!documentSources(plan).some((uri) => asked.includes(uri))) return true;
  const { decision, objectives, source } = plan;
  const own = [source, ...(decision?.declared ? [decision.source] : []), ...objectives.map((item) => item.source)];
  return own.some(({ uri }) => asked.includes(uri));
}

/** The files of the documents other than the decision. */
function documentSources({ issued, unitPlans }: Plan): string[] {
  return [...issued, ...unitPlans.map(({ document }) => document)].map(({ source }) => source.uri);
}
