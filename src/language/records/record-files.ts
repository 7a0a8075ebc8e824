import { UriUtils } from 'langium';
import type { Plan } from '../../plan/model.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';
import type { RecordFiles } from './record.ts';

/** The files that records of a plan may go into. `taken`: names in the plan's folder, where they are known. */
export function recordFiles(plan: Plan, shared: MtclSharedCoreServices, taken: readonly string[] = []): RecordFiles {
  const { Imports, LangiumDocuments, Places } = shared.workspace;
  const documents = Places.works(LangiumDocuments.all);
  const folder = planFolder(plan);
  const beside = documents.filter(({ uri }) => UriUtils.dirname(uri).toString() === folder);
  return { documents, imports: Imports, taken: [...taken, ...beside.map(({ uri }) => UriUtils.basename(uri))] };
}

export async function takenBeside(plan: Plan, shared: MtclSharedCoreServices): Promise<string[]> {
  const entries = await shared.workspace.Files.list(planFolder(plan)).catch(() => []);
  return entries.map(({ name }) => name);
}

export function planFolder({ source }: Plan): string {
  return source.uri.slice(0, source.uri.lastIndexOf('/'));
}
