import { cleanLines } from '../../document/clean-text.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for content and attributes. */
export function escaped(text: string): string {
  return cleanLines(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
