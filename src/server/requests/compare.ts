import { URI, UriUtils } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { comparisonDocument } from '../../compare/comparison-document.ts';
import { compare, summaryOf } from '../../compare/index.ts';
import type { FileStore } from '../../files/output/file-store.ts';
import { renderWord } from '../../generator/docx/render-word.ts';
import { houseOf } from '../../generator/house.ts';
import { renderHtml } from '../../generator/html/index.ts';
import { readFolder, withTexts } from '../../language/new-files/folder.ts';
import type { Plan } from '../../plan/model.ts';
import { type CompareParams, type CompareResult, compareRequest } from '../protocol.ts';
import type { MtclSharedServices } from '../services/types.ts';
import { answer } from '../support/answer.ts';
import { texts } from '../support/texts.ts';
import { base64 } from './base64.ts';

/** Answers `mtcl/compare`. */
export function onCompare(connection: Connection, shared: MtclSharedServices): void {
  // As the editor holds them: what was typed and not saved counts too.
  const files = withTexts(shared.workspace.Files, (uri) =>
    shared.workspace.TextDocuments.get(URI.parse(uri).toString())?.getText(),
  );
  answer(connection, compareRequest, (params: CompareParams) => compared(params, files, shared));
}

export async function compared(
  { before, after, word }: CompareParams,
  files: FileStore,
  shared: MtclSharedServices,
): Promise<CompareResult> {
  const [old, next] = [await planOf(before, files), await planOf(after, files)];
  const missing = old ? (next ? undefined : after) : before;
  if (!old || !next || missing) {
    const notice = texts().nothingToCompare(UriUtils.basename(URI.parse(missing ?? before)));
    return { name: '', title: '', summary: '', html: '', notice };
  }
  const comparison = compare(old, next);
  const document = comparisonDocument(comparison, next);
  const bytes = word ? await renderWord(document, await houseOf(next, shared.workspace.Inputs)) : undefined;
  return {
    name: document.fileName,
    title: document.properties.title,
    summary: summaryOf(comparison),
    html: renderHtml(document),
    ...(bytes ? { word: base64(bytes) } : {}),
  };
}

/** Each side with the files of its own folder: those of the same names in two folders are two plans. */
async function planOf(uri: string, files: FileStore): Promise<Plan | undefined> {
  const address = URI.parse(uri);
  const { documents, shared } = await readFolder(files, UriUtils.dirname(address).toString());
  const document = documents.find((one) => UriUtils.equals(one.uri, address));
  return document && shared.workspace.Plans.planOf(document);
}
