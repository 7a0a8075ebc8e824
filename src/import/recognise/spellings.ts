/** Several spellings of one body: "VP. HĐND-UBND", "Phòng VH-XH", "Trung tâm Kiểm soát bệnh tật (TTKSBT)". */
import { foldedSpelling } from '../tidy.ts';

/** The same for all spellings of a name: "UBND", "Uỷ ban nhân dân", "BCĐ ISO". */
export function keyOf(name: string): string {
  return foldedSpelling(withoutInitials(name))
    .replace(/(?<!\p{L})hđnd ?[-–,&] ?ubnd(?!\p{L})/gu, 'hđnd và ubnd')
    .replace(/^ubnd(?!\p{L})|(?<=\s)ubnd(?!\p{L})/gu, 'ủy ban nhân dân')
    .replace(/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân')
    .replace(/(?<!\p{L})bc[đd](?!\p{L})/gu, 'ban chỉ đạo')
    .replace(/(?<!\p{L})vp\.?(?![\p{L}.])/gu, 'văn phòng')
    .replaceAll(' & ', ' và ');
}

/** "(TTKSBT)" behind the words it is made of says nothing more. */
function withoutInitials(name: string): string {
  const [all, letters = ''] = / \((\p{Lu}{2,10})\)$/u.exec(name) ?? [];
  if (!all) return name;
  const words = name.slice(0, -all.length);
  const initials = wordsOf(words).map((word) => word.charAt(0).toLocaleUpperCase('vi'));
  return initials.slice(-letters.length).join('') === letters ? words : name;
}

/** Words without signs between them and "và". */
function wordsOf(name: string): string[] {
  return name.split(/[\s\-–,&.]+/u).filter((word) => word !== '' && word.toLocaleLowerCase('vi') !== 'và');
}

const SHORT = /^\p{Lu}{2,6}$/u;

/** The first word and the first letters of all others; of words in capitals all letters. */
interface Outline {
  letters: string;
  /** Some of its words are but letters. */
  short: boolean;
}

function outlineOf(name: string): Outline {
  // What keyOf knows is no abbreviation here.
  const long = withoutInitials(name)
    .replace(/(?<!\p{L})UBND(?!\p{L})/gu, 'ủy ban nhân dân')
    .replace(/(?<!\p{L})HĐND(?!\p{L})/gu, 'hội đồng nhân dân')
    .replace(/(?<!\p{L})VP\.?(?!\p{L})/gu, 'Văn phòng');
  const [first = '', ...rest] = wordsOf(long);
  const letters = rest.map((word) => (SHORT.test(word) ? word : word.charAt(0)).toLocaleLowerCase('vi'));
  return { letters: `${foldedSpelling(first)} ${letters.join('')}`, short: rest.some((word) => SHORT.test(word)) };
}

export interface Spellings {
  /** Of a name with letters for words: the key of the one name they stand for. */
  aliases: Map<string, string>;
  /** Names whose letters may stand for several. */
  unsure: { name: string; others: string[] }[];
}

/** @param abbreviations Those that the text introduces, with what they stand for. */
export function spellingsOf(
  names: readonly string[],
  abbreviations: readonly { id: string; title: string }[],
): Spellings {
  const aliases = new Map(abbreviations.map(({ id, title }) => [keyOf(id), keyOf(title)]));
  const unsure = new Map<string, { name: string; others: string[] }>();
  const long = new Map<string, Map<string, string>>();
  const all = [...new Set(names)].map((name) => ({ name, key: keyOf(name), ...outlineOf(name) }));
  for (const { name, key, letters, short } of all) {
    if (short) continue;
    const same = long.get(letters) ?? new Map<string, string>();
    long.set(letters, same.set(key, name));
  }
  for (const { name, key, letters, short } of all) {
    const meant = short ? [...(long.get(letters) ?? [])] : [];
    const [only] = meant;
    if (meant.length === 1 && only) aliases.set(key, only[0]);
    else if (meant.length > 1) unsure.set(key, { name, others: meant.map(([, title]) => title) });
  }
  return { aliases, unsure: [...unsure.values()] };
}
