import { commands, env, ProgressLocation, Uri, window } from 'vscode';
import { reviewRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { messages } from '../messages.ts';
import { reported, showProblem } from '../notify.ts';
import { pickByName } from '../pick-by-name.ts';
import { trusted } from '../trust.ts';

/** "MTCL: Soát tệp Word": a copy of a Word file with every finding as a comment on its words. */
export const reviewCommand: Feature = {
  name: 'review',
  activate: (extension) =>
    commands.registerCommand('mtcl.review', (uri?: Uri) =>
      reported(async () => review(extension, uri instanceof Uri ? uri : await chosenFile()), messages().notReviewed),
    ),
};

async function chosenFile(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: messages().chooseWordFile,
    filters: { Word: ['docx'] },
    canSelectMany: false,
  });
  return chosen?.[0];
}

async function review(extension: Extension, uri: Uri | undefined): Promise<void> {
  if (!uri) return;
  const text = messages();
  if (!(await trusted())) return;
  const suggest = await howToReview();
  if (suggest === undefined) return;
  const name = uri.path.replace(/^.*\//u, '');
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: text.reviewing(name) },
    () => request(extension, reviewRequest, { uri: uri.toString(), suggest }),
  );
  if (result.problem) return showProblem(text.notReviewed(result.problem));
  if (!result.reviewed) {
    void window.showInformationMessage(text.nothingToReview(name), text.understood);
    return;
  }
  const copy = Uri.parse(result.reviewed);
  const done = text.reviewed(copy.path.replace(/^.*\//u, ''), result.comments, result.changes);
  const open = await window.showInformationMessage(done, text.openFile);
  if (open) await openOutside(copy);
}

/** With changes to accept, or comments alone; undefined where the question was left. */
async function howToReview(): Promise<boolean | undefined> {
  const text = messages();
  const ways = [
    { ...text.reviewWithComments, suggest: false },
    { ...text.reviewWithChanges, suggest: true },
  ];
  const chosen = await pickByName(ways, { title: text.howToReview, placeHolder: text.reviewKeepsOriginal });
  return chosen?.suggest;
}

/** Word opens it where it is a file of this machine. */
async function openOutside(uri: Uri): Promise<void> {
  if (uri.scheme === 'file' && (await env.openExternal(uri))) return;
  await commands.executeCommand('revealInExplorer', uri);
}
