/** The checksum that zip files keep of each part (APPNOTE 4.4.7): a part that was changed or cut on its way is told by it. */
import { nth } from '../../known.ts';

const POLYNOMIAL = 0xedb88320;
const SLICES = 4;

/** For each byte what it does to the sum, and so for the three bytes behind it: four bytes are taken at once. */
const TABLES = tables();

function tables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
    return sum;
  });
  const all = [first];
  for (let slice = 1; slice < SLICES; slice++) {
    const before = nth(all, slice - 1);
    all.push(before.map((sum) => (sum >>> 8) ^ nth(first, sum & 0xff)));
  }
  return all;
}

export function crc32(bytes: Uint8Array): number {
  const [a, b, c, d] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const of = (table: Uint32Array, byte: number) => table[byte & 0xff] as number;
  const whole = bytes.length - (bytes.length % SLICES);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = -1;
  let at = 0;
  for (; at < whole; at += SLICES) {
    sum ^= view.getInt32(at, true);
    sum = of(d, sum) ^ of(c, sum >>> 8) ^ of(b, sum >>> 16) ^ of(a, sum >>> 24);
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ of(a, sum ^ (bytes[at] as number));
  return ~sum >>> 0;
}
