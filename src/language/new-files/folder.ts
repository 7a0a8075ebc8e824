/** The `.mtcl` files of a folder, read apart from those that the editor checks. */
import { type LangiumDocument, URI } from 'langium';
import { type FileStore, fileIn } from '../../files/output/file-store.ts';
import { createMtclServices } from '../services/module.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';

export interface Folder {
  /** Its own files, not those in folders below it. */
  documents: LangiumDocument[];
  /** Names of everything in it. */
  taken: string[];
  shared: MtclSharedCoreServices;
}

/** Reads them with all they use. `checked`: with their findings. */
export async function readFolder(files: FileStore, folder: string, checked = false): Promise<Folder> {
  const { shared } = createMtclServices({ files });
  const { LangiumDocuments, DocumentBuilder } = shared.workspace;
  const entries = await files.list(folder);
  const names = entries.filter(({ name, kind }) => kind !== 'folder' && /\.mtcl$/i.test(name)).map(({ name }) => name);
  const uris = names.toSorted().map((name) => URI.parse(fileIn(folder, name)));
  const documents = await Promise.all(uris.map((uri) => LangiumDocuments.getOrCreateDocument(uri)));
  await DocumentBuilder.build(documents, { validation: checked });
  return { documents, taken: entries.map(({ name }) => name), shared };
}

/** The same files, some with other words: those that an editor holds unsaved, those that are about to be written. */
export function withTexts(
  files: FileStore,
  textOf: (uri: string) => string | undefined,
  more: string[] = [],
): FileStore {
  return {
    ...files,
    read: async (uri) => {
      const text = textOf(uri);
      return text === undefined ? files.read(uri) : new TextEncoder().encode(text);
    },
    kindOf: async (uri) => (textOf(uri) === undefined ? files.kindOf(uri) : 'file'),
    list: async (folder) => {
      const there = await files.list(folder);
      const missing = more.filter((name) => !there.some((entry) => entry.name === name));
      return [...there, ...missing.map((name) => ({ name, kind: 'file' as const }))];
    },
  };
}
