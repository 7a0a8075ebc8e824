import { PassThrough } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import {
  type CodeAction,
  type CodeLens,
  type CompletionList,
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  type PublishDiagnosticsParams,
  type SelectionRange,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createServerServices } from '../services/module.ts';
import { startEditorServer } from './language-server.ts';

const toServer = new PassThrough();
const toClient = new PassThrough();
const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
startEditorServer(createServerServices({ connection }).shared);
const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
client.listen();

afterAll(() => client.dispose());

const uri = 'file:///k/a.mtcl';
const textDocument = { uri };

test('an editor opens a file, gets findings, completes, asks for views', async () => {
  const { capabilities } = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [],
    capabilities: {
      textDocument: { completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } } },
    },
  });
  expect(capabilities).toMatchObject({
    selectionRangeProvider: true,
    codeActionProvider: { codeActionKinds: expect.arrayContaining(['quickfix', 'refactor.move']) },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}' },
    renameProvider: { prepareProvider: true },
    workspace: { fileOperations: { willRename: { filters: expect.anything() } } },
  });
  expect(capabilities.completionProvider!.triggerCharacters).toContain('{');
  await client.sendNotification('initialized', {});

  const found = new Promise<PublishDiagnosticsParams>((resolve) => {
    client.onNotification('textDocument/publishDiagnostics', resolve);
  });
  const text = 'đơn vị VP "Văn phòng"\nkế hoạch năm 2027\nmục tiêu "x" { nhiệm vụ "y" { chu tri } }\n';
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'mtcl', version: 1, text },
  });
  const { diagnostics } = await found;
  expect(diagnostics.map(({ code }) => code)).toContain('MTCL002');

  const position = { line: 2, character: 37 };
  const list = await client.sendRequest<CompletionList>('textDocument/completion', { textDocument, position });
  expect(list.items.find(({ label }) => label === 'chủ trì')?.textEdit).toEqual({
    newText: 'chủ trì: ',
    insert: { start: { line: 2, character: 30 }, end: position },
    replace: { start: { line: 2, character: 30 }, end: position },
  });

  const selections = await client.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
    textDocument,
    positions: [{ line: 0, character: 12 }],
  });
  expect(selections[0]!.range).toEqual({ start: { line: 0, character: 11 }, end: { line: 0, character: 14 } });

  const lenses = await client.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(lenses.map(({ command }) => command!.title)).toContain('Xem trước');
});

test('the light bulb answers in the midst of typing: it waits for the check of what stands there now', async () => {
  const uri = 'file:///k/b.mtcl';
  const text = 'kế hoạch năm 2027\nmục tiêu "x" { nhiệm vụ "y" { thời hạn: trước 31/6/2027 } }\n';
  const found = new Promise<PublishDiagnosticsParams>((resolve) => {
    client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.uri === uri) resolve(params);
    });
  });
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'mtcl', version: 1, text },
  });
  const shown = (await found).diagnostics.find(({ code }) => code === 'MTCL303')!;
  // The texts of fixes stay with the server: with each letter a thousand findings are written anew.
  expect(shown).not.toHaveProperty('data');
  for (let version = 2; version < 8; version++) {
    const contentChanges = [{ text: `${text}// ${'ghi chú '.repeat(version)}\n` }];
    void client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }
  const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: shown.range,
    context: { diagnostics: [shown] },
  });
  expect(actions.map(({ title }) => title)).toContain('Thay bằng ngày cuối tháng (30/06/2027)');
});
