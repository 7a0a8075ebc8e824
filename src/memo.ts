/** What is worked out once and kept: the one place that says for how long. */

/** Of an object, as long as the object itself is there. What is worked out must not change while it is. */
export function onceFor<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** Of a word or number, for as long as the program runs: only where there are few of them, whatever is opened. */
export function onceEach<Key extends string | number, Value extends object | string>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/**
 * Of the last asked for alone: the same again for the same (of a list the same elements), else made anew and the one
 * before forgotten.
 */
export function whileSame<Asked extends readonly unknown[], Value>(
  make: (...asked: Asked) => Value,
): (...asked: Asked) => Value {
  let last: { asked: Asked; value: Value } | undefined;
  return (...asked) => {
    if (!last || !isSame(last.asked, asked, 1)) last = { asked, value: make(...asked) };
    return last.value;
  };
}

/** About the square root of the longest lists: as few runs to look up as elements in the one that changed. */
const RUN = 48;

/**
 * Divides lists into runs. A run stays the same object as long as it holds the same elements: what is found of all of
 * them is then looked up once, not for each, and where one of them changes one run is looked through anew.
 */
export function inRuns<Element extends object>(): (list: readonly Element[]) => (readonly Element[])[] {
  /** By the first of its elements. */
  const known = new WeakMap<Element, readonly Element[]>();
  const runFrom = (list: readonly Element[], from: number, first: Element): readonly Element[] => {
    const before = known.get(first);
    const length = Math.min(RUN, list.length - from);
    if (before?.length === length && before.every((element, i) => element === list[from + i])) return before;
    const run = list.slice(from, from + length);
    known.set(first, run);
    return run;
  };
  return (list) => {
    const runs: (readonly Element[])[] = [];
    for (let from = 0; from < list.length; from += RUN) {
      const first = list[from];
      if (first) runs.push(runFrom(list, from, first));
    }
    return runs;
  };
}

function isSame(before: unknown, now: unknown, depth = 0): boolean {
  if (Object.is(before, now)) return true;
  if (depth < 0 || !Array.isArray(before) || !Array.isArray(now) || before.length !== now.length) return false;
  return before.every((one, i) => isSame(one, now[i], depth - 1));
}

/** This many new texts are remembered before it is seen which of them are still asked for. */
const SPARE = 1000;
/** Never more than twice as many, whatever is asked in one check. */
const MOST = 60_000;

/** All there are: they live as long as the program, and so does what each was made for. */
const memos: { forgetUnused(): void }[] = [];

/** Forgets, in every memo, the texts of earlier edits. To be called when a check is done. */
export function forgetUnusedTexts(): void {
  for (const memo of memos) memo.forgetUnused();
}

/**
 * What was worked out from texts. Between two keystrokes all texts of a plan but one are the same, so each is worked
 * out once; those that nobody asks for any more are forgotten between two checks.
 */
export class TextMemo<Value extends object> {
  /** Asked for since texts were forgotten last, and before that. */
  private recent = new Map<string, Value>();
  private earlier = new Map<string, Value>();
  /** Texts that were new since then. */
  private made = 0;
  private readonly make: (text: string) => Value;

  // No parameter property: Node runs such files as they are, by taking the types out (src/deadline/zones.test.ts).
  constructor(make: (text: string) => Value) {
    this.make = make;
    memos.push(this);
  }

  of(text: string): Value {
    const known = this.recent.get(text);
    if (known) return known;
    const before = this.earlier.get(text);
    if (!before) this.made++;
    if (this.recent.size >= MOST) this.turn();
    const own = ownCopy(text);
    const value = before ?? this.make(own);
    this.recent.set(own, value);
    return value;
  }

  forgetUnused(): void {
    if (this.made > SPARE) this.turn();
  }

  get size(): number {
    return this.recent.size + this.earlier.size;
  }

  private turn(): void {
    this.earlier = this.recent;
    this.recent = new Map();
    this.made = 0;
  }
}

/** Engines keep a part of a long text as a window into it: the part of one word would hold the whole file. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
