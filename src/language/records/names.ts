/** Names for elements that have none, from their words. */

import type { LangiumDocument } from 'langium';
import { caseless } from '../../fold.ts';
import { asciiSlug } from '../../plan/ascii-slug.ts';
import { fileIndex } from '../syntax/file-index.ts';

const MOST_WORDS = 5;

/** "Thống kê, báo cáo tỷ lệ giải quyết" as "thong-ke-bao-cao-ty"; `otherwise` where too little is left of the words. */
export function nameFrom(words: string, otherwise: string): string {
  const slug = asciiSlug(words).split('-').slice(0, MOST_WORDS).join('-');
  // A single word may be one of the language; a name begins with a letter.
  return /^[a-z][a-z0-9]*-/u.test(slug) ? slug : [otherwise, slug].filter(Boolean).join('-');
}

/** The name, or the next one to it that no file gives; what is taken once is not free again. */
export function freeNames(documents: readonly LangiumDocument[]): (name: string) => string {
  const taken = new Set(
    documents.flatMap(({ parseResult }) => fileIndex(parseResult.value).named.map(({ name }) => caseless(name))),
  );
  return (wanted) => {
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
    taken.add(name);
    return name;
  };
}
