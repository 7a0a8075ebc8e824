/** Names of files as people type them and as file systems keep them. */
import { caseless } from '../../fold.ts';

/**
 * The name of a folder's list that is meant by a name: the same one, else one that is composed otherwise (Macs and some
 * converters write letters in parts), else one that differs in capitals. Of several the first in the order of letters.
 */
export function nameMeant(name: string, names: readonly string[]): string | undefined {
  if (names.includes(name)) return name;
  const sorted = [...names].sort();
  const composed = name.normalize('NFC');
  const folded = caseless(name);
  return sorted.find((each) => each.normalize('NFC') === composed) ?? sorted.find((each) => caseless(each) === folded);
}
