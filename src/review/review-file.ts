/** A Word file reviewed into a copy beside it: for the command line and the editor, whose files come through one interface. */
import type { URI } from 'langium';
import { type FileStore, fileIn } from '../files/output/file-store.ts';
import { type Convert, readOffice } from '../import/reader/read-office.ts';
import type { MtclSharedCoreServices } from '../language/services/types.ts';
import { type WordFinding, wordFindings } from './word-findings.ts';

/** What the rules say of a file. Throws an OfficeError where it cannot be read, with what to do about it. */
export async function findingsOfFile(
  bytes: Uint8Array,
  place: { name: string; folder: URI },
  today: string,
  shared: MtclSharedCoreServices,
  convert?: Convert,
): Promise<WordFinding[]> {
  const file = await readOffice(bytes, convert);
  return wordFindings(file, { ...place, thisYear: Number(today.slice(0, 4)) }, shared);
}

/** Writes "ke-hoach (đã soát).docx"; a file that is there is never written over. Answers with its address. */
export async function writeReviewed(
  files: FileStore,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<string> {
  await files.createFolder(folder);
  const stem = name.replace(/\.[^.]*$/u, '');
  for (let i = 1; ; i++) {
    const uri = fileIn(folder, `${stem} (đã soát${i > 1 ? ` ${i}` : ''}).docx`);
    if (await files.kindOf(uri)) continue;
    // Under another name first: a copy that is not complete has not the name of one.
    await files.write(`${uri}.tmp`, bytes);
    await files.rename(`${uri}.tmp`, uri);
    return uri;
  }
}
