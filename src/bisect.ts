/**
 * The first index from `from` up to `to` of which something holds that holds of all behind it too; `to` where it holds
 * of none. Asks about as often as `to - from` can be halved.
 */
export function firstIndex(from: number, to: number, holds: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
