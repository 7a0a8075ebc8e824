/** Which documents a command writes: the same list as the view "Văn bản", each in the file in which it stands. */
import { type QuickPickItem, Uri } from 'vscode';
import { lastOf } from '../../known.ts';
import type { DocumentState, OutlineResult } from '../../server/protocol.ts';
import { messages } from '../messages.ts';
import { pickByName } from '../pick-by-name.ts';
import { documentKey, documentLabels } from '../views/document-key.ts';

/** What is written of a file; without `documents` all that it brings out, the calendar too. */
export interface Target {
  uri: string;
  documents?: string[];
}

interface DocumentItem extends QuickPickItem {
  targets: Target[];
}

/** Asked only where the plan has several. Undefined: given up. */
export async function chosenForIssue(uri: string, result: OutlineResult | undefined): Promise<Target[] | undefined> {
  const documents = result?.plan?.documents ?? [];
  if (!result || documents.length < 2) return targetsOf(documents, result?.entry ?? uri, uri);
  const text = messages();
  const ready = documents.filter(({ blocking }) => blocking === 0);
  const all = { label: text.issueAllReady(ready.length), targets: targetsOf(ready, result.entry, uri) };
  const items = [
    ...(ready.length > 1 ? [all] : []),
    ...documentItems(documents, result.entry, ({ blocking }) => text.issueState(blocking)),
  ];
  return (await pickByName(items, { title: text.issueTitle, placeHolder: text.issueChoose }))?.targets;
}

/** The same for drafts: asked only where the list holds more than the file brings out, which stands in front. */
export async function chosenForExport(uri: string, result: OutlineResult | undefined): Promise<Target[] | undefined> {
  const documents = result?.plan?.documents ?? [];
  const own = documents.filter(({ elsewhere, entry }) => !elsewhere && (!entry || entry === uri));
  if (!result || documents.length === own.length) return [{ uri }];
  const text = messages();
  const labels = documentLabels(documents);
  const ofFile = {
    label: `$(file) ${text.exportOfFile(lastOf(Uri.parse(uri).path.split('/')))}`,
    description: own.map((document) => labels.get(documentKey(document))).join(', '),
    targets: [{ uri }],
  };
  const all = {
    label: `$(files) ${text.exportAll(documents.length)}`,
    targets: targetsOf(documents, result.entry, uri),
  };
  const items = [
    ...(own.length > 0 ? [ofFile] : []),
    all,
    ...documentItems(documents, result.entry, ({ file }) => lastOf(Uri.parse(file).path.split('/'))),
  ];
  return (await pickByName(items, { title: text.exportTitle, placeHolder: text.exportChoose }))?.targets;
}

function documentItems(
  documents: readonly DocumentState[],
  entry: string,
  describe: (document: DocumentState) => string,
): DocumentItem[] {
  const labels = documentLabels(documents);
  return documents.map((document) => ({
    label: `$(${document.blocking === 0 ? 'pass' : 'edit'}) ${labels.get(documentKey(document))}`,
    description: describe(document),
    detail: document.title,
    targets: targetsOf([document], entry, entry),
  }));
}

/** File by file, by the outermost one. */
function targetsOf(documents: readonly DocumentState[], entry: string, otherwise: string): Target[] {
  if (documents.length === 0) return [{ uri: otherwise }];
  const byFile = Map.groupBy(documents, (document) => document.entry ?? entry);
  return [...byFile].map(([uri, own]) => ({ uri, documents: own.map(({ id }) => id) }));
}
