import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { nth } from '../../known.ts';
import type { PlanService } from '../../language/plan-builder/plans.ts';
import type { MtclSharedCoreServices } from '../../language/services/types.ts';
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

/**
 * The plan of the year beside a file that holds no work of its own, such as a letter: the views go on to show it. Of
 * several that of the same agency, then the latest.
 */
export function yearPlanFor(
  { uri }: LangiumDocument,
  plan: Plan | undefined,
  { workspace: { LangiumDocuments, Plans } }: MtclSharedCoreServices,
): { plan: Plan; entry: LangiumDocument } | undefined {
  if (plan && hasWork(plan)) return undefined;
  const rank = (other: Plan) => (other.agency.title === plan?.agency.title ? 10_000 : 0) + other.year;
  const [first] = Plans.plansBeside(plan?.source ?? { uri: uri.toString() })
    .filter(hasWork)
    .toSorted((a, b) => rank(b) - rank(a));
  const file = first && LangiumDocuments.getDocument(URI.parse(first.source.uri));
  return file ? { plan: first, entry: Plans.entryOf(file) } : undefined;
}

/** Objectives or tasks. */
export function hasWork({ objectives, tasks }: Plan): boolean {
  return objectives.length > 0 || tasks.length > 0;
}
