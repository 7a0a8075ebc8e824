import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortHash } from './short-hash.ts';

/** As the definition has it. */
function reference(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(36);
}

it('is FNV-1a of 64 bits', () => {
  // From the authors' own list.
  expect(shortHash('')).toBe(0xcbf29ce484222325n.toString(36));
  expect(shortHash('a')).toBe(0xaf63dc4c8601ec8cn.toString(36));
  expect(shortHash('foobar')).toBe(0x85944171f73967e8n.toString(36));
});

it('is the same as by numbers of any size', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(shortHash(text)).toBe(reference(text));
    }),
  );
});
