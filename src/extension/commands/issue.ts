/** "MTCL: Phát hành": number and day are asked for where only they are missing. */
import { Range, Uri, WorkspaceEdit, workspace } from 'vscode';
import { todayInVietnam } from '../../deadline/today.ts';
import { dayToType, typedDay } from '../../deadline/typed-day.ts';
import {
  completeHeadRequest,
  type DocumentState,
  type GenerateResult,
  type UnreadyDocument,
} from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension } from '../feature.ts';
import { messages } from '../messages.ts';
import { askWords } from '../newplan/questions.ts';
import { pickByName } from '../pick-by-name.ts';
import { saved } from '../saved.ts';
import { openPlace } from '../views/open-place.ts';

/** The rule that number and day are missing. */
export const HEAD_RULE = 'MTCL502';

/**
 * What came of a document after number and day were asked for and written, at once where nothing else stands in its
 * way. Undefined where it was not issued: a person was shown what stands in its way.
 */
export async function issuedAfterAll(
  extension: Extension,
  uri: string,
  result: GenerateResult,
  again: () => Thenable<GenerateResult>,
): Promise<GenerateResult | undefined> {
  const [only, ...more] = result.unready ?? [];
  if (!only) return result;
  const isHeadOnly = more.length === 0 && only.places.every(({ code }) => code === HEAD_RULE);
  const asked = isHeadOnly ? only : await chosenPlace(result);
  if (!asked || !(await completedHead(extension, uri, asked))) return undefined;
  const next = await again();
  // What is still wrong is shown once more, with what was written gone from the list.
  return next.files.length > 0 || next.conflicts.length + next.issuedBefore.length > 0
    ? next
    : void (await chosenPlace(next));
}

/** "Ghi số, ngày": asks for what a document still lacks of them. */
export async function completeHead(
  extension: Extension,
  { id, name, file }: Pick<DocumentState, 'id' | 'name' | 'file'>,
): Promise<void> {
  const { lacks = [] } = await request(extension, completeHeadRequest, { uri: file, document: id });
  if (lacks.length > 0) await completedHead(extension, file, { id, name, lacks });
}

/** Asks for number and day of a document that lacks them and writes them into its file. True where that was done. */
async function completedHead(
  extension: Extension,
  file: string,
  { id, name, lacks }: Pick<UnreadyDocument, 'id' | 'name' | 'lacks'>,
): Promise<boolean> {
  const text = messages();
  const answers: { number?: string; date?: string } = {};
  for (const part of lacks) {
    const isNumber = part === 'number';
    const answer = await askWords({
      title: text.issueHead(name),
      prompt: isNumber ? text.askNumber : text.askDate,
      value: isNumber ? '' : dayToType(todayInVietnam()),
      placeholder: '',
      problem: (given) => (isNumber ? numberProblem(given) : typedDay(given) ? undefined : text.noSuchDay),
    });
    // Escape: what stands in the way is shown as it is.
    if (typeof answer !== 'string') return false;
    answers[part] = isNumber ? answer.trim() : typedDay(answer);
  }
  const params = { uri: file, document: id, ...answers };
  const { uri, edits } = await request(extension, completeHeadRequest, params);
  const change = new WorkspaceEdit();
  for (const { range, text } of edits) change.replace(Uri.parse(uri), new Range(...range), text);
  if (edits.length === 0 || !(await workspace.applyEdit(change))) return false;
  const changed = await workspace.openTextDocument(Uri.parse(uri));
  return saved(changed);
}

/**
 * What stands in the way, place by place: choosing one puts the cursor there. The document, where its missing number
 * and day were chosen.
 */
async function chosenPlace({ unready = [] }: GenerateResult): Promise<UnreadyDocument | undefined> {
  const text = messages();
  const [first] = unready;
  if (!first) return undefined;
  const items = itemsOf(unready);
  const count = items.length;
  const title = unready.length === 1 ? text.notIssued(first.name, count) : text.notIssuedSeveral(unready.length, count);
  const options = {
    title,
    placeHolder: text.choosePlace,
    ignoreFocusOut: true,
  };
  const chosen = await pickByName(items, options);
  if (!chosen) return undefined;
  if (chosen.place.code === HEAD_RULE && chosen.document.lacks.length > 0) return chosen.document;
  await openPlace(chosen.place);
  return undefined;
}

/** Of documents that came out as drafts: what each still lacks, to go there. */
export async function showUnready({ unready = [] }: GenerateResult): Promise<void> {
  const text = messages();
  const items = itemsOf(unready);
  const options = {
    title: text.missingTitle(items.length),
    placeHolder: text.choosePlace,
  };
  const chosen = await pickByName(items, options);
  if (chosen) await openPlace(chosen.place);
}

function itemsOf(unready: readonly UnreadyDocument[]) {
  return unready.flatMap((document) =>
    document.places.map((place) => ({
      // A line is cut where it gets too long: what to do stands in a second one.
      label: firstSentence(place.message),
      description: `${unready.length > 1 ? `${document.name}, ` : ''}${place.at}`,
      detail: place.message.slice(firstSentence(place.message).length).trim() || undefined,
      document,
      place,
    })),
  );
}

function firstSentence(message: string): string {
  return /^.*?[.:](?=\s)/su.exec(message)?.[0] ?? message;
}

/** "32", "32a", "11-KH/BCĐ"; quotes would end the text. */
function numberProblem(given: string): string | undefined {
  return /\d/.test(given) && !/["“”\n]/.test(given) ? undefined : messages().numberWanted;
}
