import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { nth } from '../../known.ts';
import type { PlanService } from '../../language/plan-builder/plans.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
import { hasWork } from '../../plan/has-work.ts';
import type { Plan } from '../../plan/model.ts';

/** The plan that a file belongs to, by its outermost file. */
export interface PlanFiles {
  entry: LangiumDocument;
  /** What is used before what uses it. */
  files: LangiumDocument[];
}

/**
 * Finds it once everything is checked. Of several plans that use the file, the one of `entry` is taken.
 * Undefined for a file that is not loaded.
 */
export async function planFilesOf(
  { uri, entry }: { uri: string; entry?: string },
  shared: MtclSharedCoreServices,
  cancelToken?: CancellationToken,
): Promise<PlanFiles | undefined> {
  const { DocumentBuilder, LangiumDocuments, Plans } = shared.workspace;
  await DocumentBuilder.waitUntil(DocumentState.Validated, undefined, cancelToken);
  const document = LangiumDocuments.getDocument(URI.parse(uri));
  if (!document) return undefined;
  const entries = Plans.entriesOf(document);
  const known = entry === undefined ? undefined : URI.parse(entry).toString();
  const chosen = entries.find((candidate) => candidate.uri.toString() === known) ?? nth(entries, 0);
  return { entry: chosen, files: Plans.filesOf(chosen) };
}

/** The plans of others that a plan's reports consolidate; looked for only where it has such a report. */
export function atHandFor(plan: Plan, plans: PlanService): Plan[] {
  return plan.issued.some(({ reporters }) => reporters.length > 0) ? plans.plansBeside(plan.source) : [];
}

/** The plan of the year, by its outermost file. */
export interface YearPlan {
  plan: Plan;
  entry: LangiumDocument;
}

/**
 * The plan of the year for a file that holds no work of its own, such as a letter: the one that the views show and the
 * commands about a year act on. Of several that of the same agency and year, then one with objectives, the latest.
 */
export function yearPlanFor(
  document: LangiumDocument,
  plan: Plan | undefined,
  shared: MtclSharedCoreServices,
): YearPlan | undefined {
  return yearPlansFor(document, plan, shared)[0];
}

/** The same, the first in front, with those that could be meant as well: nothing in the file tells which. */
export function yearPlansFor(
  { uri }: LangiumDocument,
  plan: Plan | undefined,
  { workspace: { LangiumDocuments, Plans } }: MtclSharedCoreServices,
): YearPlan[] {
  if (plan && hasWork(plan)) return [];
  const isOwn = (other: Plan) => other.agency.title === plan?.agency.title;
  const rank = (other: Plan) =>
    (isOwn(other) ? 4 : 0) + (other.year === plan?.year ? 2 : 0) + (other.objectives.length > 0 ? 1 : 0);
  const beside = new Set(Plans.plansBeside(plan?.source ?? { uri: uri.toString() }));
  const found = Plans.all()
    .filter((other) => hasWork(other) && (beside.has(other) || isOwn(other)))
    .toSorted((a, b) => rank(b) - rank(a) || b.year - a.year);
  const [first] = found;
  if (!first) return [];
  const latest = new Set<string>();
  return found.flatMap((other) => {
    const file = LangiumDocuments.getDocument(URI.parse(other.source.uri));
    // Of each agency the latest alone, and one for all files that use it.
    if (!file || rank(other) < rank(first) || latest.has(other.agency.title)) return [];
    latest.add(other.agency.title);
    return [{ plan: other, entry: Plans.entryOf(file) }];
  });
}

/** As `planFilesOf`, where the work of a year is asked for: of a file that holds none, the plan that the views show. */
export async function yearFilesOf(
  params: { uri: string; entry?: string },
  shared: MtclSharedCoreServices,
  cancelToken?: CancellationToken,
): Promise<PlanFiles | undefined> {
  const found = await planFilesOf(params, shared, cancelToken);
  if (!found) return undefined;
  const { Plans } = shared.workspace;
  const year = yearPlanFor(found.entry, Plans.planOf(found.entry), shared);
  return year ? { entry: year.entry, files: Plans.filesOf(year.entry) } : found;
}
