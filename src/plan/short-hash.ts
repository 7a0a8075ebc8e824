/**
 * FNV-1a over UTF-8, 64 bits, in base 36: at most 13 letters and digits. In two halves of 32 bits, because texts may be
 * long and numbers of any size are a hundred times slower.
 */
export function shortHash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    // Times the prime 2^40 + 0x1b3; products of 32 bits with it are exact.
    const product = ((low ^ byte) >>> 0) * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((low ^ byte) << 8)) >>> 0;
    low = product >>> 0;
  }
  return ((BigInt(high) << 32n) | BigInt(low)).toString(36);
}
