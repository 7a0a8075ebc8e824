import { nth } from '../../known.ts';
import type { Mark } from './mark.ts';

/** A step of the tree: what may follow, and the name that is complete here. */
interface Step {
  next: Map<string, Step>;
  name?: string;
}

/** Longer than any name of a unit; what is longer is not looked for. */
const MOST_CHARACTERS = 300;

const PIECES = /[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu;

/**
 * Finds many names in a text at once, whatever their capitals, each as a whole word and the longest first. The names
 * stand in a tree of their words, so that neither their number nor what stands in them makes a search slower.
 */
export class NameFinder {
  private readonly root: Step = { next: new Map() };
  private readonly firsts: string[];

  constructor(names: Iterable<string>) {
    for (const name of names) if (name.length <= MOST_CHARACTERS) this.add(name);
    this.firsts = [...this.root.next.keys()];
  }

  private add(name: string): void {
    let step = this.root;
    for (const piece of name.toLowerCase().match(PIECES) ?? []) {
      let next = step.next.get(piece);
      if (!next) {
        next = { next: new Map() };
        step.next.set(piece, next);
      }
      step = next;
    }
    step.name ??= name;
  }

  /** Where the names stand, none over another. */
  find(text: string): (Mark & { name: string })[] {
    // Most texts hold no first word of a name: they need not be taken apart.
    const all = text.toLowerCase();
    if (!this.firsts.some((first) => all.includes(first))) return [];
    const pieces = [...text.matchAll(PIECES)];
    const keys = pieces.map(([piece]) => piece.toLowerCase());
    const found: (Mark & { name: string })[] = [];
    for (let at = 0; at < pieces.length; ) {
      const match = this.longest(keys, at);
      if (match) {
        const last = nth(pieces, match.end - 1);
        found.push({ start: nth(pieces, at).index, end: last.index + last[0].length, name: match.name });
      }
      at = match?.end ?? at + 1;
    }
    return found;
  }

  private longest(keys: string[], from: number): { end: number; name: string } | undefined {
    let longest: { end: number; name: string } | undefined;
    let step: Step | undefined = this.root;
    for (let at = from; at < keys.length; at++) {
      step = step.next.get(nth(keys, at));
      if (!step) break;
      if (step.name !== undefined) longest = { end: at + 1, name: step.name };
    }
    return longest;
  }
}
