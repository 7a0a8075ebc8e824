/** The plan around a file with all its records, and records written into its files. */

import { readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextDocument, URI } from 'langium';
import type { IsoDay } from '../deadline/model.ts';
import { nodeFiles } from '../files/output/node-files.ts';
import { type Recorded, type RecordFiles, recordEdits, type Wanted } from '../language/records/record.ts';
import { recordFiles } from '../language/records/record-files.ts';
import type { Plan } from '../plan/model.ts';
import { CliError, fileError } from './messages.ts';
import { shownAddress } from './shown-path.ts';
import { filesBeside, Workspace } from './workspace.ts';

export interface YearAround {
  plan: Plan;
  workspace: Workspace;
  files: RecordFiles;
}

/**
 * The one plan that the paths are about, with what the files beside them record: whoever names the plan's file means
 * the year. Throws a CliError where there is none, or several.
 */
export async function yearAround(paths: string[], on?: IsoDay): Promise<YearAround> {
  const beside = (await Promise.all(paths.map(filesBeside))).flat();
  const workspace = await Workspace.load([...new Set([...paths, ...beside])], on);
  const { shared } = workspace.services;
  const { Plans, LangiumDocuments } = shared.workspace;
  const named = paths.flatMap((path) => LangiumDocuments.getDocument(URI.file(resolve(path))) ?? []);
  const entries = named.flatMap((document) => Plans.entriesOf(document));
  const plans =
    entries.length > 0 ? entries.flatMap((entry) => Plans.wholePlanOf(entry) ?? []) : workspace.wholePlans();
  const distinct = [...new Map(plans.map((plan) => [plan.source.uri, plan])).values()];
  const withWork = distinct.filter(({ tasks }) => tasks.length > 0);
  const [plan, ...more] = withWork.length > 0 ? withWork : distinct;
  if (!plan) throw new CliError('Các tệp này chưa có kế hoạch năm: hãy ghi tên tệp kế hoạch.');
  if (more.length > 0) {
    const names = [plan, ...more].map(({ source }) => shownAddress(source.uri)).join(', ');
    throw new CliError(`Ở đây có nhiều kế hoạch: ${names}. Hãy ghi tên một tệp kế hoạch.`);
  }
  const folder = dirname(fileURLToPath(plan.source.uri));
  return { plan, workspace, files: recordFiles(plan, shared, await readdir(folder).catch(() => [])) };
}

export interface Writing extends Recorded {
  /** By address: the whole text that is to be written. */
  texts: Map<string, string>;
}

/** What the files say once all that is wanted is recorded; nothing is written. */
export function recordsIn({ plan, files, workspace }: YearAround, wanted: readonly Wanted[]): Writing {
  const made = recordEdits(plan, wanted, files);
  const texts = new Map<string, string>();
  const { LangiumDocuments } = workspace.services.shared.workspace;
  for (const [uri, edits] of Object.entries(made.edits)) {
    const document = LangiumDocuments.getDocument(URI.parse(uri));
    if (document) texts.set(uri, TextDocument.applyEdits(document.textDocument as TextDocument, edits));
  }
  if (made.created) texts.set(made.created.uri, made.created.text);
  return { ...made, texts };
}

/** All files or none: each is complete beside its place before the first takes it. */
export async function writeTexts(texts: ReadonlyMap<string, string>): Promise<string[]> {
  const waiting = [...texts].map(([uri, text]) => ({ uri, text, temporary: `${uri}.${process.pid}.tmp` }));
  let at = '';
  try {
    for (const { uri, text, temporary } of waiting) {
      at = uri;
      await nodeFiles.write(temporary, new TextEncoder().encode(text));
    }
    for (const { uri, temporary } of waiting) {
      at = uri;
      await nodeFiles.rename(temporary, uri);
    }
  } catch (error) {
    for (const { temporary } of waiting) await nodeFiles.remove(temporary).catch(() => {});
    throw fileError(error, shownAddress(at));
  }
  return waiting.map(({ uri }) => shownAddress(uri));
}
