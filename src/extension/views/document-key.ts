import type { DocumentState } from '../../server/protocol.ts';

/** By which lists of the editor know a document of a plan: several reports, each in its file, may have one id. */
export function documentKey({ id, file }: Pick<DocumentState, 'id' | 'file'>): string {
  return `${file} ${id}`;
}
