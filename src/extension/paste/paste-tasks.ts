import {
  type DataTransfer,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  languages,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { pasteTasksRequest } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension, Feature } from '../feature.ts';
import { messages } from '../messages.ts';
import { isPlanFile } from '../webview/pane.ts';

/** "Dán thành nhiệm vụ": a table of Word or Excel on the clipboard, offered beside the plain paste, which stays the first. */
export const pasteTasks: Feature = {
  name: 'paste',
  activate: (extension) =>
    languages.registerDocumentPasteEditProvider({ language: 'mtcl' }, provider(extension), {
      providedPasteEditKinds: [kind()],
      pasteMimeTypes: ['text/html', 'text/plain'],
    }),
};

function kind(): DocumentDropOrPasteEditKind {
  return DocumentDropOrPasteEditKind.Empty.append('mtcl', 'tasks');
}

function provider(extension: Extension): DocumentPasteEditProvider {
  return {
    async provideDocumentPasteEdits(document, ranges, data, _context, token) {
      const [range] = ranges;
      if (!range || ranges.length > 1 || !isPlanFile(document)) return undefined;
      const clipboard = await tableIn(data);
      if (!clipboard || token.isCancellationRequested) return undefined;
      const { version } = document;
      const { start, end } = range;
      const result = await request(extension, pasteTasksRequest, {
        uri: document.uri.toString(),
        range: [start.line, start.character, end.line, end.character],
        ...clipboard,
      });
      if (!result || document.version !== version) return undefined;
      return [editOf(document, range, result.text, messages().pasteAsTasks(result.tasks))];
    },
  };
}

/** Plain text pasted all day long is not sent anywhere. */
async function tableIn(data: DataTransfer): Promise<{ html?: string; text?: string } | undefined> {
  const html = await data.get('text/html')?.asString();
  const text = await data.get('text/plain')?.asString();
  const table = html !== undefined && /<table/iu.test(html);
  const tabs = text !== undefined && /\t[^\t\n]*\n[^\t\n]*\t/u.test(text);
  if (!table && !tabs) return undefined;
  return { ...(table ? { html } : {}), ...(text === undefined ? {} : { text }) };
}

function editOf(document: TextDocument, range: Range, text: string, title: string): DocumentPasteEdit {
  // An edit of the file, not a text to insert: VS Code would indent its lines a second time.
  const edit = new DocumentPasteEdit('', title, kind());
  edit.additionalEdit = new WorkspaceEdit();
  edit.additionalEdit.replace(document.uri, range, text);
  edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
  return edit;
}
