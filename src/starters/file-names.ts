/** Picks file names that are still free, whatever their capitals. */
import { caseless } from '../fold.ts';
import { lastOf } from '../known.ts';
export class FileNames {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map((name) => caseless(name)));
  }

  /** "danh-ba.mtcl", else "danh-ba-2027.mtcl", else "danh-ba-2027-2.mtcl". */
  free(base: string, year?: number): string {
    const candidates = year === undefined ? [base] : [base, `${base}-${year}`];
    const last = lastOf(candidates);
    for (let count = 2; ; count += 1) {
      const name = candidates.map((candidate) => `${candidate}.mtcl`).find((one) => !this.taken.has(one));
      if (name) {
        this.taken.add(name);
        return name;
      }
      candidates.splice(0, candidates.length, `${last}-${count}`);
    }
  }
}
