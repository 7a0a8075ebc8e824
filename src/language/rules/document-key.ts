import type { SourceRange } from '../../plan/model.ts';

/** Names the document that is declared there. */
export function documentKey({ uri, start }: SourceRange): string {
  return `${uri}:${start.line}:${start.character}`;
}
