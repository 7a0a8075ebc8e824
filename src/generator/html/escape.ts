import { cleanLines } from '../../document/clean-text.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for content and attributes. */
export function escaped(text: string): string {
  const clean = cleanLines(text);
  return SPECIAL.test(clean) ? clean.replace(EACH_SPECIAL, (character) => ENTITIES[character]!) : clean;
}

const SPECIAL = /[&<>"']/;
const EACH_SPECIAL = /[&<>"']/g;
