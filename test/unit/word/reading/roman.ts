const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Numbers below 100, as Word writes them. */
export function roman(count: number): string {
  return `${TENS[Math.floor(count / 10)]}${ONES[count % 10]}`;
}
