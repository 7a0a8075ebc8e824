/** Loads `.mtcl` texts for tests as if they were files of one folder. */
import { type LangiumDocument, URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Plan } from '../../plan/model.ts';
import { createMtclServices } from '../services/module.ts';
import type { MtclCoreServices, MtclSharedCoreServices } from '../services/types.ts';

export interface Loaded {
  services: MtclCoreServices;
  shared: MtclSharedCoreServices;
  /** By file name. */
  documents: Map<string, LangiumDocument>;
  /** The plan of the last file. */
  plan: Plan | undefined;
  /** All diagnostics: "file:line:column CODE message". */
  findings: string[];
  diagnostics: Diagnostic[];
}

const FOLDER = 'file:///ke-hoach/';

/** A single text is the file `a.mtcl`. Later files may use earlier ones. */
export function load(files: string | Record<string, string>): Promise<Loaded> {
  return loadInto(createMtclServices(), files);
}

/** Into services that a test has, with features of the editor or without. */
export async function loadInto<Services extends Pick<Loaded, 'shared'> & { mtcl: Loaded['services'] }>(
  { shared, mtcl }: Services,
  files: string | Record<string, string>,
): Promise<Omit<Loaded, 'services' | 'shared'> & { services: Services['mtcl']; shared: Services['shared'] }> {
  const entries = Object.entries(typeof files === 'string' ? { 'a.mtcl': files } : files);
  const documents = new Map<string, LangiumDocument>();
  for (const [name, text] of entries) {
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(FOLDER + encodeURI(name)));
    shared.workspace.LangiumDocuments.addDocument(document);
    documents.set(name, document);
  }
  await shared.workspace.DocumentBuilder.build([...documents.values()], { validation: true });
  const last = [...documents.values()].at(-1)!;
  const all = [...documents].flatMap(([name, document]) =>
    (document.diagnostics ?? []).map((diagnostic) => ({ name, diagnostic })),
  );
  return {
    services: mtcl,
    shared,
    documents,
    plan: shared.workspace.Plans.planOf(last),
    diagnostics: all.map(({ diagnostic }) => diagnostic),
    findings: all.map(({ name, diagnostic: { range, code, message } }) => {
      const place = `${range.start.line + 1}:${range.start.character + 1}`;
      return `${entries.length > 1 ? `${name}:` : ''}${place} ${code} ${message}`;
    }),
  };
}
