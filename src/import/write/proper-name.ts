import { capitalised } from '../../wording/citations.ts';
import { smallLetters } from '../recognise/small-letters.ts';
import { foldedSpelling, isUpper } from '../tidy.ts';

/** "SỞ NGOẠI VỤ" as the text writes it, "Sở Ngoại vụ"; else with capitals where a name begins. */
export function properName(name: string, corpus: string): string {
  if (!isUpper(name)) return name;
  const lower = name.toLocaleLowerCase('vi');
  const all = corpus.toLocaleLowerCase('vi');
  for (let at = all.indexOf(lower); at >= 0; at = all.indexOf(lower, at + 1)) {
    const found = corpus.slice(at, at + name.length);
    if (foldedSpelling(found) === foldedSpelling(name) && !isUpper(found) && /\p{Lu}/u.test(found))
      return capitalised(found);
  }
  return capitalised(smallLetters(name));
}
