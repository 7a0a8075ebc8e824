/** A Word file whose tracked changes are all accepted (`ins`) or all rejected (`del`), as Word does it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export function resolved(bytes: Uint8Array, take: 'ins' | 'del'): Uint8Array {
  const drop = take === 'ins' ? 'del' : 'ins';
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!/^word\/[^/]*\.xml$/u.test(name)) return [name, part];
    const xml = strFromU8(part)
      .replace(new RegExp(`<w:${drop} [^>]*>.*?</w:${drop}>`, 'gu'), '')
      .replace(new RegExp(`</?w:${take}(?: [^>]*)?>`, 'gu'), '')
      .replaceAll('w:delText', 'w:t');
    return [name, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(parts));
}
