/** Paths as texts of other people name them: what they must not be, told before anything of the disk is touched. */
import type { InputProblem } from './input-error.ts';

/** Names that Windows gives to devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/iu;
/** Control characters, halves of characters, and what Windows reads as something else: a stream of a file, a pattern. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are looked for
const NO_NAME = /[\0-\x1f\x7f-\x9f:*?"<>|]|\p{Cs}/u;

/** Why no file may be named so; undefined where it may. Either slash parts folders. */
export function pathProblem(path: string): InputProblem | undefined {
  const words = path.trim();
  if (!words) return 'empty';
  if (/^[\\/]{2}/u.test(words)) return 'network';
  if (/^[\\/]/u.test(words) || /^[a-z]:/iu.test(words)) return 'absolute';
  if (/^[a-z][a-z0-9+.-]*:/iu.test(words)) return 'address';
  const bad = words.split(/[\\/]/u).some((name) => DEVICE.test(name.trim()) || NO_NAME.test(name));
  return bad ? 'device' : undefined;
}

/** Whether an address is a folder's or lies in it. Both may be encoded in their own way. */
export function liesIn(uri: string, folder: string): boolean {
  const place = comparable(uri);
  const above = comparable(folder).replace(/\/$/u, '');
  return place === above || place.startsWith(`${above}/`);
}

/** The address of the folder that holds a file or folder; at the top that of itself. */
export function folderOf(uri: string): string {
  const parent = uri.replace(/\/$/u, '').replace(/\/[^/]*$/u, '');
  return /^[a-z][a-z0-9+.-]*:\/{0,2}$/iu.test(parent) ? uri : parent;
}

/** Addresses differ in how they are encoded, and on Windows in the case of the drive ("file:///c%3A/", "file:///C:/"). */
function comparable(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // Not encoded at all.
  }
  return plain
    .normalize('NFC')
    .replace(/^file:\/\/\/([a-z]):/iu, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}
