import { URI } from 'langium';
import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { todayInVietnam } from '../../deadline/today.ts';
import { carryOver } from '../../language/new-files/carry-over.ts';
import { chooseFrom } from '../../language/new-files/choose.ts';
import { readFolder, withTexts } from '../../language/new-files/folder.ts';
import type { CarriedOver, Missing, Refusal } from '../../language/new-files/results.ts';
import { surroundingsOf } from '../../language/new-files/surroundings.ts';
import { isWrittenKind, newDocument } from '../../starters/new-document.ts';
import { type NewFiles, newPlan } from '../../starters/new-plan.ts';
import type { Surroundings } from '../../starters/surroundings.ts';
import {
  type CarryOverParams,
  carryOverRequest,
  type FolderParams,
  type NewDocumentParams,
  type NewPlanParams,
  newDocumentRequest,
  newPlanRequest,
  surroundingsRequest,
} from '../protocol.ts';
import type { MtclSharedServices } from '../services/types.ts';
import { answer } from '../support/answer.ts';
import { texts } from '../support/texts.ts';

/** Answers `mtcl/newPlan`, `mtcl/surroundings`, `mtcl/newDocument`, `mtcl/carryOver`: new files, as text. */
export function onNewFiles(connection: Connection, shared: MtclSharedServices): void {
  // As the editor holds them: what was typed and not saved counts too.
  const files = withTexts(shared.workspace.Files, (uri) =>
    shared.workspace.TextDocuments.get(URI.parse(uri).toString())?.getText(),
  );
  const read = async (folder: string) => surroundingsOf(await readFolder(files, folder));
  answer(connection, newPlanRequest, ({ answers, taken }: NewPlanParams): NewFiles => newPlan(answers, taken));
  answer(connection, surroundingsRequest, ({ folder }: FolderParams): Promise<Surroundings> => read(folder));
  answer(
    connection,
    newDocumentRequest,
    async ({ folder, kind, use, choices }: NewDocumentParams): Promise<NewFiles | Missing> => {
      if (!isWrittenKind(kind)) throw new ResponseError(ErrorCodes.InvalidParams, texts().noSuchFile(String(kind)));
      const surroundings = await read(folder);
      const found = chooseFrom(surroundings, kind, use ? { use } : {});
      if (!('directory' in found)) return found;
      return newDocument(kind, found, { ...choices, today: todayInVietnam() }, surroundings.taken);
    },
  );
  answer(
    connection,
    carryOverRequest,
    ({ folder, from, year }: CarryOverParams): Promise<CarriedOver | Refusal> => carryOver(files, folder, from, year),
  );
}
