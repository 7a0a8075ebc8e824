import { capitalised } from '../../wording/citations.ts';
import { folded, isUpper } from '../tidy.ts';

/** "SỞ NGOẠI VỤ" as the text writes it, "Sở Ngoại vụ"; else with capitals where a name of a place begins. */
export function properName(name: string, corpus: string): string {
  if (!isUpper(name)) return name;
  const lower = name.toLocaleLowerCase('vi');
  const all = corpus.toLocaleLowerCase('vi');
  for (let at = all.indexOf(lower); at >= 0; at = all.indexOf(lower, at + 1)) {
    const found = corpus.slice(at, at + name.length);
    if (folded(found) === folded(name) && !isUpper(found) && /\p{Lu}/u.test(found)) return capitalised(found);
  }
  const words = lower.split(' ');
  let place = false;
  // "Sở Văn hóa, Thể thao và Du lịch": what a body is for begins with capitals (NĐ 30/2020, Phụ lục II, IV.1).
  const body = /^(?:sở|bộ|cục|chi cục) /u.exec(lower)?.[0];
  const field = body ? body.trim().split(' ').length : -1;
  return capitalised(
    words
      .map((word, i) => {
        const shown =
          place ||
          i === field ||
          (field > 0 && i > field && /^và$|,$/u.test(words[i - 1] ?? '')) ||
          /^(?:ubnd|hđnd)$/u.test(word)
            ? word.length < 5 && /^(?:ubnd|hđnd)$/u.test(word)
              ? word.toLocaleUpperCase('vi')
              : capitalised(word)
            : word;
        if (/^(?:tỉnh|xã|phường|huyện|quận)$/u.test(word) || word === 'phố') place = true;
        return shown;
      })
      .join(' '),
  );
}
