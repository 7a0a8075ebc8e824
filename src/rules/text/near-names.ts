import { nth } from '../../known.ts';
import { editDistance, withoutMarks } from '../../plan/closest-name.ts';

/** How units are shortened in tables: "P. Hành chính", "VP Sở". */
const SHORTENED: [RegExp, string][] = [
  [/^p(?:\.\s*|\s+)/u, 'phòng '],
  [/^(?:vp|v\.p)(?:\.\s*|\s+)/u, 'văn phòng '],
  [/^tt(?:\.\s*|\s+)/u, 'trung tâm '],
  [/^bp(?:\.\s*|\s+)/u, 'bộ phận '],
  [/^cc(?:\.\s*|\s+)/u, 'chi cục '],
];
/** Where one letter makes another name: places, schools; numbers tell units of one kind apart. */
const TOLD_APART = /(?:^|\s)(?:xã|phường|đặc khu|tỉnh|thành phố|thôn|ấp|khu|khối|trường|trạm|ông|bà)(?:\s|$)|\d/u;
const ROMAN = /^[ivx]+$/u;

/** The one known name that these words mean and do not say: shortened, by its first letters, or misspelt. */
export function nearName(words: string, names: readonly string[]): string | undefined {
  const written = normal(words);
  if (names.some((name) => folded(name) === folded(words))) return undefined;
  for (const means of [sameWords, sameInitials, misspelt]) {
    const found = names.filter((name) => means(written, normal(name)));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** The sign that ends a line of a list is none of the name. */
function folded(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return /[;,.]$/u.test(words) ? words.slice(0, -1).trimEnd() : words;
}

/** Lower case, written out, without the signs between words and without "và", "&". */
function normal(text: string): string {
  const long = SHORTENED.reduce((words, [short, full]) => words.replace(short, full), folded(text));
  return long
    .replace(/(?<=\s)(?:và|&)(?=\s)|[.,;–-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function sameWords(written: string, name: string): boolean {
  return written === name;
}

/** "phòng hc" of "phòng hành chính". */
function sameInitials(written: string, name: string): boolean {
  const [kind, letters, ...more] = written.split(/ (?=\S+$)/u);
  if (!letters || more.length > 0 || letters.length < 2 || !name.startsWith(`${kind} `)) return false;
  const rest = name.slice(kind!.length + 1).split(' ');
  if (rest.length < 2) return false;
  return rest.map((word) => withoutMarks(word)[0]).join('') === withoutMarks(letters);
}

/** One word of several differs, by its marks or by one letter. */
function misspelt(written: string, name: string): boolean {
  const [ours, theirs] = [written.split(' '), name.split(' ')];
  if (ours.length !== theirs.length || ours.length < 2 || TOLD_APART.test(written) || TOLD_APART.test(name))
    return false;
  const wrong = ours.flatMap((word, i) => (word === theirs[i] ? [] : [[word, nth(theirs, i)] as const]));
  if (withoutMarks(written) === withoutMarks(name)) return true;
  const [word, right] = wrong[0] ?? [];
  if (!word || !right || wrong.length > 1) return false;
  if (ROMAN.test(word) || ROMAN.test(right)) return false;
  return word.length >= 3 && right.length >= 3 && editDistance(withoutMarks(word), withoutMarks(right), 2) < 2;
}
