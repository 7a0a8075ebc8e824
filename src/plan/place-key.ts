import type { SourceRange } from './model.ts';

/** Tells what is declared there from all else: no two things begin at one place of a file. */
export function placeKey({ uri, start }: Pick<SourceRange, 'uri' | 'start'>): string {
  return `${uri}#${start.line}:${start.character}`;
}
