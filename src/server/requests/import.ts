import { URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { todayInVietnam } from '../../deadline/today.ts';
import { MOST_FILE, readChosen } from '../../files/input/index.ts';
import { SpokenError } from '../../files/spoken-error.ts';
import type { Host } from '../../generator/host.ts';
import { importFile } from '../../import/import-file.ts';
import { readOffice } from '../../import/reader/read-office.ts';
import { summaryText } from '../../import/summary.ts';
import { withTexts } from '../../language/new-files/folder.ts';
import { knownDirectories } from '../../language/new-files/known-directories.ts';
import { type ImportParams, type ImportResult, importRequest } from '../protocol.ts';
import type { MtclSharedServices } from '../services/types.ts';
import { answer } from '../support/answer.ts';

/** Answers `mtcl/import`. */
export function onImport(connection: Connection, shared: MtclSharedServices, host: Host): void {
  const files = withTexts(shared.workspace.Files, (uri) =>
    shared.workspace.TextDocuments.get(URI.parse(uri).toString())?.getText(),
  );
  answer(connection, importRequest, async ({ folder, source, year }: ImportParams): Promise<ImportResult> => {
    try {
      const bytes = await readChosen(shared.workspace.Files, source, MOST_FILE);
      const made = importFile(await readOffice(bytes, host.convertOffice), {
        name: UriUtils.basename(URI.parse(source)),
        ...(year === undefined ? {} : { year }),
        ...(await knownDirectories(files, folder)),
        thisYear: Number(todayInVietnam().slice(0, 4)),
      });
      return { ...made, told: summaryText(made.summary) };
    } catch (error) {
      if (error instanceof SpokenError) return { refused: error.words };
      throw error;
    }
  });
}
