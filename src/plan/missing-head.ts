import type { IssuedDocument } from './model.ts';

export type HeadPart = 'number' | 'date';

/** How the parts of a document's head are written in its block. */
export const HEAD_KEYWORDS: Record<HeadPart, string> = { number: 'số', date: 'ngày' };

/** What an issued document must have and this one has not; minutes say their day in the text, annexes alone have no head. */
export function missingHead({
  number,
  date,
  kind,
  annexesOnly,
}: Pick<IssuedDocument, 'number' | 'date' | 'kind' | 'annexesOnly'>): HeadPart[] {
  if (annexesOnly) return [];
  return [
    ...(number?.trim() ? [] : ['number' as const]),
    ...(date || kind.layout === 'minutes' ? [] : ['date' as const]),
  ];
}
