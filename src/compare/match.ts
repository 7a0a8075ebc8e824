/** Which elements of two plans are the same one: by name, by words, by likeness. */
import { wordsAlone } from '../fold.ts';
import { heldBy } from '../known.ts';

export interface Item<T> {
  element: T;
  /** The name that a person gave it; undefined where there is none. */
  name?: string;
  /** What it says. */
  words: string;
  /** What it stands under, matched before; items of one group are more likely the same. */
  group?: unknown;
}

/** Words alike by this much are one element that was reworded. */
const ALIKE = 0.5;
/** How much standing in the same group counts, in parts of a whole likeness. */
const SAME_GROUP = 0.15;

/**
 * Pairs of the same element. A name counts where the words are not another element's: names that an import gave by the
 * order ("MT1") move from one objective to the next.
 * @param sameGroup Whether the groups of two items are the same.
 */
export function matched<T>(
  before: readonly Item<T>[],
  after: readonly Item<T>[],
  sameGroup: (a: unknown, b: unknown) => boolean = () => true,
): Map<T, T> {
  const pairs = new Map<T, T>();
  const left = new Set(before);
  const right = new Set(after);
  const pair = (a: Item<T>, b: Item<T>) => {
    pairs.set(a.element, b.element);
    left.delete(a);
    right.delete(b);
  };
  const tokens = new Map([...before, ...after].map((item) => [item, tokensOf(item.words)]));
  const likeness = (a: Item<T>, b: Item<T>) => dice(heldBy(tokens, a), heldBy(tokens, b));

  // The same words: most of two versions, found without comparing each with each.
  for (const byGroup of [true, false]) {
    const known = Map.groupBy(right, (item) => [...heldBy(tokens, item).keys()].join(' '));
    for (const a of [...left]) {
      const same = (known.get([...heldBy(tokens, a).keys()].join(' ')) ?? []).filter((b) => right.has(b));
      const named = same.find((b) => a.name !== undefined && a.name === b.name);
      const b = named ?? same.find((one) => !byGroup || sameGroup(a.group, one.group));
      if (b && (likeness(a, b) === 1 || named)) pair(a, b);
    }
  }
  const byName = (least: number) => {
    const names = new Map([...right].flatMap((b) => (b.name === undefined ? [] : [[b.name, b] as const])));
    for (const a of [...left]) {
      const b = a.name === undefined ? undefined : names.get(a.name);
      if (b && right.has(b) && likeness(a, b) >= least) pair(a, b);
    }
  };
  byName(ALIKE);
  const candidates = [...left].flatMap((a) =>
    [...right].flatMap((b) => {
      const like = likeness(a, b);
      return like >= ALIKE ? [{ a, b, score: like + (sameGroup(a.group, b.group) ? SAME_GROUP : 0) }] : [];
    }),
  );
  for (const { a, b } of candidates.toSorted((one, other) => other.score - one.score)) {
    if (left.has(a) && right.has(b)) pair(a, b);
  }
  byName(0);
  return pairs;
}

/** Words with how often each stands; numbers are what changes from year to year. */
function tokensOf(words: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsAlone(words).split(' ')) {
    if (word && !/^\d+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function dice(a: Map<string, number>, b: Map<string, number>): number {
  let common = 0;
  let all = 0;
  for (const [word, count] of a) {
    common += Math.min(count, b.get(word) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 1 : (2 * common) / all;
}
