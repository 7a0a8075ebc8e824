import type { DocumentState } from '../../server/protocol.ts';

/** By which lists of the editor know a document of a plan: several reports, each in its file, may have one id. */
export function documentKey({ id, file }: Pick<DocumentState, 'id' | 'file'>): string {
  return `${file} ${id}`;
}

/** The words that a list shows for each document, by its key: those of one name say their subject, too. */
export function documentLabels(documents: readonly DocumentState[]): Map<string, string> {
  const byName = Map.groupBy(documents, ({ name }) => name);
  return new Map(
    documents.map((document) => {
      const { name } = document;
      const isAlone = byName.get(name)?.length === 1;
      return [documentKey(document), isAlone ? name : [name, subjectOf(document)].filter(Boolean).join(': ')];
    }),
  );
}

/** "Quyết định 12/QĐ-SNgV: Về việc …" → "Về việc …": the name stands in front already. */
export function subjectOf({ title }: DocumentState): string {
  return title.replace(/^[^:]*: */u, '');
}
