/**
 * What was worked out from texts. Between two keystrokes all texts of a plan but one are the same, so each is worked
 * out once; those that nobody asks for any more are forgotten between two checks.
 */

/** This many new texts are remembered before it is seen which of them are still asked for. */
const SPARE = 1000;
/** Never more than twice as many, whatever is asked in one check. */
const MOST = 60_000;

const memos: { forgetUnused(): void }[] = [];

/** Forgets, in every memo, the texts of earlier edits. To be called when a check is done. */
export function forgetUnusedTexts(): void {
  for (const memo of memos) memo.forgetUnused();
}

export class TextMemo<Value extends object> {
  /** Asked for since texts were forgotten last, and before that. */
  private recent = new Map<string, Value>();
  private earlier = new Map<string, Value>();
  /** Texts that were new since then. */
  private made = 0;

  constructor(private readonly make: (text: string) => Value) {
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
