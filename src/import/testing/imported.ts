import { type ImportChoices, type Imported, importFile } from '../import-file.ts';
import { readOfficeSync } from '../reader/read-office.ts';
import { type OtherParts, wordFile } from './word-file.ts';

/** What comes of a small Word file, or of a file as it is, in an empty folder: all, and the texts of its directory and of its own file. */
export function imported(
  body: string | Uint8Array,
  choices: Partial<ImportChoices> = {},
  parts: OtherParts = {},
): Imported & { directory: string; text: string } {
  const usual: ImportChoices = { name: 'Kế hoạch.docx', directories: [], taken: [], thisYear: 2027 };
  const bytes = typeof body === 'string' ? wordFile(body, parts) : body;
  const made = importFile(readOfficeSync(bytes), { ...usual, ...choices });
  const [first, ...more] = made.files;
  return { ...made, directory: more.length > 0 ? (first?.text ?? '') : '', text: made.files.at(-1)?.text ?? '' };
}
