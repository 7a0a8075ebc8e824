import type { Plan } from './model.ts';
import { shortHash } from './short-hash.ts';

/** Tells an agency from all others: two that share sign and place differ in their names or in whom they answer to. */
export function agencyKey({ sign, place, title, superior = '' }: Plan['agency']): string {
  const words = [sign, place, title, superior].map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());
  return shortHash(words.join('|').toLowerCase());
}
