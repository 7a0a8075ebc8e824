import { foldedItem, unaccented } from '../../fold.ts';
import { nth } from '../../known.ts';
import { editDistance } from '../../plan/closest-name.ts';
import { MOST_NAME } from '../../plan/text-length.ts';

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

/** A known name, taken apart once. */
interface Known {
  name: string;
  normal: string;
}

/** More words are no name. */
const MOST_WORDS = 30;

/** The known names by all that words may have in common with them: an agency has hundreds, a plan thousands of words. */
interface Ways {
  exact: Set<string>;
  byWords: Map<string, Known[]>;
  byInitials: Map<string, Known[]>;
  /** Without marks, and with one word left out. */
  nearly: Map<string, Known[]>;
}

/** Names that words may mean. They are taken apart when the first words are asked about: in most plans none are. */
export class NearNames {
  private known?: Ways;

  constructor(private readonly names: readonly string[]) {}

  /** The one known name that these words mean and do not say: shortened, by its first letters, or misspelt. */
  meantBy(words: string): string | undefined {
    const [first] = this.near(words).filter((found) => found.length > 0);
    return first?.length === 1 ? nth(first, 0).name : undefined;
  }

  /** All of them that the words may mean. */
  alike(words: string): string[] {
    return this.near(words)
      .flat()
      .map(({ name }) => name);
  }

  /** Of the same words, by the first letters, misspelt; none where one of them is meant and said. */
  private near(words: string): Known[][] {
    this.known ??= waysTo(this.names);
    const { exact, byWords, byInitials, nearly: byNearly } = this.known;
    if (words.length > MOST_NAME || exact.has(foldedItem(words))) return [];
    const written = normal(words);
    const own = written.split(' ');
    const same = byWords.get(written) ?? [];
    if (own.length > MOST_WORDS) return [same];
    const initials = byInitials.get(`${own.slice(0, -1).join(' ')} ${unaccented(own.at(-1) ?? '')}`) ?? [];
    const nearly = new Set(nearlyOf(own).flatMap((key) => byNearly.get(key) ?? []));
    return [
      same,
      initials.filter((known) => sameInitials(written, known.normal)),
      [...nearly].filter((known) => misspelt(written, known.normal)),
    ];
  }
}

function waysTo(names: readonly string[]): Ways {
  const ways: Ways = { exact: new Set(), byWords: new Map(), byInitials: new Map(), nearly: new Map() };
  for (const name of names) {
    if (name.length > MOST_NAME) continue;
    ways.exact.add(foldedItem(name));
    const known = { name, normal: normal(name) };
    add(ways.byWords, known.normal, known);
    const words = known.normal.split(' ');
    if (words.length > MOST_WORDS) continue;
    for (const key of initialsOf(words)) add(ways.byInitials, key, known);
    for (const key of nearlyOf(words)) add(ways.nearly, key, known);
  }
  return ways;
}

function add(map: Map<string, Known[]>, key: string, known: Known): void {
  const found = map.get(key);
  if (!found) map.set(key, [known]);
  else if (found.at(-1) !== known) found.push(known);
}

/** "phòng hc" of "phòng hành chính": for each word that the letters may begin with. */
function initialsOf(words: readonly string[]): string[] {
  const letters = words.map((word) => unaccented(word)[0]);
  return words.slice(0, -2).map((_, i) => `${words.slice(0, i + 1).join(' ')} ${letters.slice(i + 1).join('')}`);
}

/** What names with one other word, or with other marks, have in common. */
function nearlyOf(words: readonly string[]): string[] {
  const one = words.map((_, i) => words.map((word, at) => (at === i ? '' : word)).join(' '));
  return [`=${unaccented(words.join(' '))}`, ...one];
}

/** Lower case, written out, without the signs between words and without "và", "&". */
function normal(text: string): string {
  const long = SHORTENED.reduce((words, [short, full]) => words.replace(short, full), foldedItem(text));
  return long
    .replace(/(?<=\s)(?:và|&)(?=\s)|[.,;–-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** "phòng hc" of "phòng hành chính". */
function sameInitials(written: string, name: string): boolean {
  const [kind, letters, ...more] = written.split(/ (?=\S+$)/u);
  if (!letters || more.length > 0 || letters.length < 2 || !name.startsWith(`${kind} `)) return false;
  const rest = name.slice(kind!.length + 1).split(' ');
  if (rest.length < 2) return false;
  return rest.map((word) => unaccented(word)[0]).join('') === unaccented(letters);
}

/** One word of several differs, by its marks or by one letter. */
function misspelt(written: string, name: string): boolean {
  const [ours, theirs] = [written.split(' '), name.split(' ')];
  if (ours.length !== theirs.length || ours.length < 2 || TOLD_APART.test(written) || TOLD_APART.test(name))
    return false;
  const wrong = ours.flatMap((word, i) => (word === theirs[i] ? [] : [[word, nth(theirs, i)] as const]));
  if (unaccented(written) === unaccented(name)) return true;
  const [word, right] = wrong[0] ?? [];
  if (!word || !right || wrong.length > 1) return false;
  if (ROMAN.test(word) || ROMAN.test(right)) return false;
  return word.length >= 3 && right.length >= 3 && editDistance(unaccented(word), unaccented(right), 2) < 2;
}
