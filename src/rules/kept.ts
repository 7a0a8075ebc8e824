/**
 * What was found of an element or a text that stays the same object from one edit to the next (`language/incremental`):
 * kept with it, and good as long as all else that was looked at (`inputs`) is the same.
 */
export class KeptBy<Value> {
  private readonly values = new WeakMap<object, { inputs: string; value: Value }>();

  get(owner: object, inputs: string): Value | undefined {
    const known = this.values.get(owner);
    return known?.inputs === inputs ? known.value : undefined;
  }

  set(owner: object, inputs: string, value: Value): void {
    this.values.set(owner, { inputs, value });
  }
}

const MOST_INPUTS = 200;
/** Of the checks of the last edits; what is forgotten is only compared more slowly. */
const known = new Map<string, string>();

/** Inputs as one string, the same object for the same inputs: compared for each task, which must not take long. */
export function inputsOf(...inputs: unknown[]): string {
  const written = JSON.stringify(inputs);
  const same = known.get(written);
  if (same !== undefined) return same;
  if (known.size >= MOST_INPUTS) known.clear();
  known.set(written, written);
  return written;
}
