/** Numbers the Vietnamese way: "98,5%", "1.234", "05". */

/** Digits a rate shows at most, to tell it from the number it must not reach. */
const MOST_DIGITS = 4;

/** Up to so many decimals, without closing zeros: 1234.5 as "1.234,5". */
export function vietnameseDecimal(value: number, digits = 2): string {
  const scale = 10 ** digits;
  // Halves are rounded up; the small addition makes up for what the binary number lacks.
  const rounded = Math.round(Math.abs(value) * scale + 1e-7) / scale;
  const [whole = '0', decimals = ''] = rounded.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const tail = decimals.replace(/(?<!0)0+$/, '');
  return `${value < 0 && rounded > 0 ? '-' : ''}${grouped}${tail ? `,${tail}` : ''}`;
}

/**
 * A rate in percent with one decimal. Where rounding would make it look like `limit`, or past it, it gets as many
 * more as it takes to tell the two apart: 97,96% of wanted 98% is no 98%.
 */
export function vietnameseRate(rate: number, limit?: number): string {
  for (let digits = 1; digits <= MOST_DIGITS; digits += 1) {
    const rounded = Math.round(rate * 10 ** digits) / 10 ** digits;
    const same = limit !== undefined && Math.sign(rounded - limit) !== Math.sign(differing(rate - limit));
    if (!same || digits === MOST_DIGITS) return `${vietnameseDecimal(rate, digits)}%`;
  }
  return `${vietnameseDecimal(rate, 1)}%`;
}

function differing(difference: number): number {
  return Math.abs(difference) < 1e-9 ? 0 : difference;
}

/** Counts below ten are written with a zero in front, none as "0". */
export function vietnameseCount(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : vietnameseDecimal(count, 0);
}

/** The share of `part` in `whole`; none of nothing is a dash. */
export function vietnameseShare(part: number, whole: number): string {
  return whole === 0 ? '–' : vietnameseRate((part / whole) * 100);
}
