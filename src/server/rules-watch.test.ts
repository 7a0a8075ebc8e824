import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type FileStore, noFiles } from '../files/output/file-store.ts';
import { rulesPageText } from '../rules/documentation.ts';
import { startEditorServer } from './features/language-server.ts';
import { spelledElsewhereNotice } from './protocol.ts';
import { followSpelling, watchRuleSettings } from './rules-watch.ts';
import { createServerServices } from './services/module.ts';

/** One folder with `mtcl.json`, whose text the tests change. */
let project: string | undefined;
const files: FileStore = {
  ...noFiles,
  read: async (uri) => (uri === 'file:///k/mtcl.json' && project ? new TextEncoder().encode(project) : undefined),
  look: async (uri) =>
    uri === 'file:///k/mtcl.json' && project
      ? { kind: 'file', size: project.length, changed: 1, real: uri }
      : undefined,
};

const toServer = new PassThrough();
const toClient = new PassThrough();
const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
const { shared } = createServerServices({ connection, files });
shared.workspace.RuleSettings.page = 'file:///mtcl/docs/rules.md';
watchRuleSettings(shared);
followSpelling(connection, shared);
startEditorServer(shared);
const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));

let settings: Record<string, string> = {};
let waiting: ((diagnostics: Diagnostic[]) => void)[] = [];
/** Codes and strengths that were told last of each file. */
const last = new Map<string, Record<string, unknown>>();
const next = () => new Promise<Diagnostic[]>((resolve) => waiting.push(resolve));

beforeAll(async () => {
  client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    last.set(uri, strengths(diagnostics));
    const told = waiting;
    waiting = [];
    for (const resolve of told) resolve(diagnostics);
  });
  client.onRequest('workspace/configuration', () => [{ rules: settings }]);
  client.onRequest('client/registerCapability', () => null);
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [],
    capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
  });
  await client.sendNotification('initialized', {});
});
afterAll(() => client.dispose());

const uri = 'file:///k/a.mtcl';
const text = `cơ quan S "Sở Y" { địa danh: "Bình Hải" }
kế hoạch năm 2027 của S
nhiệm vụ "Rà soát" {
  chủ trì: "Tổ một cửa"
  theo dõi: "Lãnh đạo"
  kết quả: "Biên  bản"
}
`;
const strengths = (diagnostics: Diagnostic[]) =>
  Object.fromEntries(diagnostics.map(({ code, severity }) => [code, severity]));

test('findings carry the link to their rule and fixes; strengths follow mtcl.json and the setting at once', async () => {
  let found = next();
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'mtcl', version: 1, text },
  });
  const first = await found;
  expect(strengths(first)).toEqual({ MTCL301: 2, MTCL511: 4 });
  const spacing = first.find(({ code }) => code === 'MTCL511')!;
  const [page, line] = spacing.codeDescription!.href.split('#L');
  expect(page).toBe('file:///mtcl/docs/rules.md');
  expect(rulesPageText().split('\n')[Number(line) - 1]).toBe('### MTCL511');

  const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: spacing.range,
    context: { diagnostics: [spacing] },
  });
  const fix = actions.find(({ title }) => title === 'Sửa dấu cách');
  expect(fix?.edit?.changes?.[uri]).toEqual([{ range: spacing.range, newText: ' ' }]);
  const all = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: spacing.range,
    context: { diagnostics: [], only: ['source.fixAll'] },
  });
  expect(all.map(({ kind }) => kind)).toEqual(['source.fixAll.mtcl']);

  found = next();
  project = '{ "rules": { "MTCL301": "error" } }';
  await client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: 'file:///k/mtcl.json', type: 2 }],
  });
  expect(strengths(await found)).toEqual({ MTCL301: 1, MTCL511: 4 });

  found = next();
  settings = { MTCL301: 'hint', MTCL511: 'off' };
  await client.sendNotification('workspace/didChangeConfiguration', { settings: { mtcl: { rules: settings } } });
  // The project's file goes before the person's setting.
  expect(strengths(await found)).toEqual({ MTCL301: 1 });
});

test('the spelling is left to another extension, unless somebody sets its strength', async () => {
  const other = 'file:///m/b.mtcl';
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: other, languageId: 'mtcl', version: 1, text: text.replace('Rà soát', 'Trình Chỉ tịch ký') },
  });
  const spelling = () => last.get(other)?.MTCL528;
  await expect.poll(spelling).toBe(3);
  await client.sendNotification(spelledElsewhereNotice.method, true);
  await expect.poll(spelling).toBeUndefined();
  settings = { MTCL528: 'warning' };
  await client.sendNotification('workspace/didChangeConfiguration', { settings: { mtcl: { rules: settings } } });
  await expect.poll(spelling).toBe(2);
  settings = {};
  await client.sendNotification('workspace/didChangeConfiguration', { settings: { mtcl: { rules: settings } } });
  await expect.poll(spelling).toBeUndefined();
  await client.sendNotification(spelledElsewhereNotice.method, false);
  await expect.poll(spelling).toBe(3);
});
