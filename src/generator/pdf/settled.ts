/**
 * A PDF without what differs each time that a program makes one: the time of day in its stamps, and identifiers drawn
 * by chance. The same document is the same file then, so that it can be told whether anything has changed. Nothing moves
 * in the file: what takes a place there is as long as what it takes it of (PDF 32000-1, 7.9.4 and 14.4).
 */
import { createHash } from 'node:crypto';

const DAY = /(?<=\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/gu;
const IDENTIFIERS = /(?<=\/ID\s*\[\s*)<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>|(?<=\/DocChecksum\s*\/)[0-9A-Fa-f]+/gu;

/** @param created ISO day. */
export function settled(pdf: Uint8Array, created: string): Uint8Array {
  const dated = Buffer.from(pdf)
    .toString('latin1')
    .replace(DAY, `${created.replaceAll('-', '')}000000`);
  const bare = dated.replace(IDENTIFIERS, (found) => found.replace(/[0-9A-Fa-f]/gu, '0'));
  const digits = createHash('sha256').update(bare, 'latin1').digest('hex').toUpperCase();
  const named = bare.replace(IDENTIFIERS, (found) => {
    let at = 0;
    return found.replace(/0/gu, () => digits.charAt(at++ % digits.length));
  });
  return new Uint8Array(Buffer.from(named, 'latin1'));
}
