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
