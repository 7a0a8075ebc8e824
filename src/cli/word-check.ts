/** Word and Excel files checked where they are: for `mtcl check` and `mtcl review`. */

import { basename, dirname, resolve } from 'node:path';
import { URI } from 'langium';
import type { IsoDay } from '../deadline/index.ts';
import { SpokenError } from '../files/spoken-error.ts';
import { convertOffice } from '../generator/pdf/convert-office.ts';
import { findingsOfFile } from '../review/review-file.ts';
import type { WordFinding } from '../review/word-findings.ts';
import { RULES } from '../rules/catalogue.ts';
import { type Row, severityOf } from './findings/rows.ts';
import { readGiven } from './given-file.ts';
import { CliError } from './messages.ts';
import { shownPath } from './shown-path.ts';
import { servicesFor } from './workspace.ts';

export interface CheckedWord {
  path: string;
  bytes: Uint8Array;
  findings: WordFinding[];
}

/** Reads and checks a file as of a day. Throws a CliError where it cannot be read, with what to do about it. */
export async function checkWord(path: string, on: IsoDay): Promise<CheckedWord> {
  const bytes = await readGiven(path);
  try {
    const { shared } = await servicesFor([path], on);
    const place = { name: basename(path), folder: URI.file(dirname(resolve(path))) };
    return { path, bytes, findings: await findingsOfFile(bytes, place, on, shared, convertOffice) };
  } catch (error) {
    throw error instanceof SpokenError ? new CliError(`«${path}»: ${error.message}`) : error;
  }
}

/** Rows of the list of findings: with the place in words, as a Word file has no lines. */
export function wordRows({ path, findings }: CheckedWord): Row[] {
  const file = shownPath(resolve(path));
  return findings.map(
    ({ code, message, diagnostic, where, words, fixes }): Row => ({
      file,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      severity: severityOf(diagnostic),
      code,
      group: RULES[code].group,
      message,
      related: [],
      place: where || 'cả văn bản',
      words,
      fixes: fixes.map(({ title }) => ({ title })),
    }),
  );
}
