import type { DocumentKind } from './document-kinds.ts';

export type HeadPart = 'number' | 'date';

/** How the parts of a document's head are written in its block. */
export const HEAD_KEYWORDS: Record<HeadPart, string> = { number: 'số', date: 'ngày' };

/** What an issued document must have and this one has not; minutes say their day in the text. */
export function missingHead(document: { number?: string; date?: string; kind?: DocumentKind } = {}): HeadPart[] {
  const { number, date, kind } = document;
  return [
    ...(number?.trim() ? [] : ['number' as const]),
    ...(date || kind?.layout === 'minutes' ? [] : ['date' as const]),
  ];
}
