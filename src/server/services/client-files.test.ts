/** The server as in a browser: every file, read or written, goes through the editor. */
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { fileIn, noFiles } from '../../files/output/file-store.ts';
import { LEDGER } from '../../files/output/write.ts';
import { FORMATS, isOfCalendar, isOfDocuments } from '../../generator/format-table.ts';
import { type Answer, fileRequests, fromBase64, toBase64 } from '../file-protocol.ts';
import { type GenerateParams, type GenerateResult, generateRequest } from '../protocol.ts';
import { serve } from '../server.ts';
import { byScheme, clientFiles } from './client-files.ts';

const ROOT = 'vscode-vfs://github/co-quan/ke-hoach';
const PLAN = `${ROOT}/2027/ke-hoach.mtcl`;
const utf8 = new TextEncoder();
let readOnly = false;

const kept = new Map<string, Uint8Array>([
  [
    `${ROOT}/danh-ba.mtcl`,
    utf8.encode(`cơ quan SNgV "Sở Ngoại vụ" { địa danh: "Bình Hải" hình đầu trang: "hinh.png" }
đơn vị VP "Văn phòng"
vai trò QMR "Đại diện lãnh đạo"
`),
  ],
  [
    PLAN,
    utf8.encode(`dùng "../danh-ba.mtcl"
kế hoạch năm 2027 của SNgV { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu "đúng hạn" {
  chỉ tiêu: từ 95%
  nhiệm vụ "Rà soát" { chủ trì: VP  thời hạn: chậm nhất 15/3  theo dõi: QMR  kết quả: "Biên  bản" }
}
`),
  ],
  [`${ROOT}/mtcl.json`, utf8.encode('{ "rules": { "MTCL511": "warning" } }')],
  [
    `${ROOT}/hinh.png`,
    fromBase64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  ],
]);

const toServer = new PassThrough();
const toClient = new PassThrough();
const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
serve(connection, { files: clientFiles(connection) });
const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
const diagnostics = new Map<string, Diagnostic[]>();

beforeAll(async () => {
  const text = (uri: string) => decodeURIComponent(uri);
  client.onRequest(fileRequests.read.method, ({ uri }) => {
    const bytes = kept.get(text(uri));
    return { result: bytes ? toBase64(bytes) : null };
  });
  client.onRequest<Answer<null>, void>(fileRequests.write.method, ({ uri, content }) => {
    if (readOnly) return { error: { code: 'NoPermissions', message: 'no' } };
    kept.set(text(uri), fromBase64(content));
    return { result: null };
  });
  client.onRequest<Answer<boolean>, void>(fileRequests.create.method, ({ uri, content }) => {
    if (readOnly) return { error: { code: 'NoPermissions', message: 'no' } };
    if (kept.has(text(uri))) return { result: false };
    kept.set(text(uri), fromBase64(content));
    return { result: true };
  });
  client.onRequest(fileRequests.rename.method, ({ uri, to }) => {
    kept.set(text(to), kept.get(text(uri))!);
    kept.delete(text(uri));
    return { result: null };
  });
  client.onRequest(fileRequests.createFolder.method, () => ({ result: null }));
  client.onRequest(fileRequests.remove.method, ({ uri }) => {
    kept.delete(text(uri));
    return { result: null };
  });
  client.onRequest(fileRequests.look.method, ({ uri }) => {
    const bytes = kept.get(text(uri));
    return { result: bytes ? { kind: 'file', size: bytes.length, changed: 1, real: uri } : null };
  });
  client.onRequest(fileRequests.kindOf.method, ({ uri }) => {
    const below = [...kept.keys()].some((key) => key.startsWith(`${text(uri)}/`));
    return { result: kept.has(text(uri)) ? 'file' : below ? 'folder' : null };
  });
  client.onRequest(fileRequests.list.method, ({ uri }) => {
    const below = [...kept.keys()].filter((key) => key.startsWith(`${uri}/`)).map((key) => key.slice(uri.length + 1));
    const names = [...new Set(below.map((path) => path.split('/')[0]!))];
    return { result: names.map((name) => ({ name, kind: below.includes(name) ? 'file' : 'folder' })) };
  });
  client.onRequest('workspace/configuration', () => [{}]);
  client.onRequest('client/registerCapability', () => null);
  client.onNotification('textDocument/publishDiagnostics', (told) => {
    diagnostics.set(told.uri, told.diagnostics);
  });
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: ROOT, name: 'ke-hoach' }],
    capabilities: { workspace: { workspaceFolders: true } },
  });
  await client.sendNotification('initialized', {});
});
afterAll(() => client.dispose());

const generate = (params: Partial<GenerateParams>) =>
  client.sendRequest<GenerateResult>(generateRequest.method, { uri: PLAN, ...params });

test('files of the open folder and those they use are read; documents, the picture in them, are written', async () => {
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri: PLAN, languageId: 'mtcl', version: 1, text: new TextDecoder().decode(kept.get(PLAN)) },
  });
  const result = await generate({});
  expect(result.conflicts).toEqual([]);
  const folder = `${ROOT}/2027/van-ban`;
  const names = result.files.map(({ name }) => name);
  expect(names.map((name) => name.replace(/^.*\./, '')).toSorted()).toEqual(['docx', 'ics']);
  expect(result.files.map(({ uri }) => uri)).toEqual(names.map((name) => fileIn(folder, name)));
  expect([...kept.keys()].filter((uri) => uri.startsWith(folder)).toSorted()).toEqual(
    [...names, LEDGER].map((name) => `${folder}/${name}`).toSorted(),
  );
  const word = kept.get(`${folder}/${names.find((name) => name.endsWith('.docx'))}`)!;
  expect(new TextDecoder('latin1').decode(word)).toContain('word/media/');
  // What the file uses was found; how strong a finding is follows mtcl.json two folders up.
  expect(diagnostics.get(PLAN)!.map(({ code, severity }) => [code, severity])).toEqual([['MTCL511', 2]]);
});

test('a file that somebody edited is not written over', async () => {
  const { files } = await generate({ overwrite: true });
  const word = files.find(({ name }) => name.endsWith('.docx'))!;
  kept.set(decodeURIComponent(word.uri), utf8.encode('sửa tay'));
  expect(await generate({})).toMatchObject({ conflicts: [word.uri] });
});

test('a place that cannot be written to is said so', async () => {
  readOnly = true;
  const { files, problems } = await generate({ formats: ['txt'], overwrite: true });
  readOnly = false;
  expect(files).toEqual([]);
  expect(problems.join()).toMatch(/^Không ghi được vào «[\w.-]+»: không có quyền ghi/);
});

test('PDF is refused with what to do instead; the other formats are made', async () => {
  const refused = await generate({ formats: ['pdf'] });
  expect(refused.files).toEqual([]);
  expect(refused.problems.join()).toContain('VS Code cài trên máy');
  const rest = await generate({ formats: ['txt', 'pdf'] });
  expect(rest.files.map(({ format }) => format)).toEqual(['txt']);
  expect(rest.problems.join()).toContain('VS Code cài trên máy');
});

test('every format that needs no other program is made', async () => {
  const formats = FORMATS.filter((format) => format !== 'pdf');
  const { files } = await generate({ formats, overwrite: true });
  // The documents of the file in front, then the calendars of the year.
  expect(files.map(({ format }) => format)).toEqual([
    ...formats.filter(isOfDocuments),
    ...formats.filter(isOfCalendar),
  ]);
  const workbook = files.find(({ format }) => format === 'xlsx');
  expect(workbook?.name).toBe('lich-cong-viec-2027-sngv.xlsx');
  expect([...(kept.get(decodeURIComponent(workbook?.uri ?? '')) ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
});

test('a folder opened later is read, one closed is forgotten', async () => {
  const other = 'vscode-vfs://github/co-quan-khac';
  const uri = `${other}/ke-hoach.mtcl`;
  kept.set(uri, utf8.encode('cơ quan A "Sở A" { địa danh: "Bình Hải" }\nkế hoạch năm 2027 của A'));
  const folders = (added: string[], removed: string[]) =>
    client.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {
        added: added.map((folder) => ({ uri: folder, name: '' })),
        removed: removed.map((folder) => ({ uri: folder, name: '' })),
      },
    });
  const until = async (holds: (result: GenerateResult) => boolean) => {
    for (;;) {
      const result = await generate({ uri, formats: ['txt'], overwrite: true });
      if (holds(result)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  expect((await generate({ uri })).problems.join()).toContain('chưa được đọc');
  await folders([other], []);
  await until(({ files }) => files.length > 0);
  await folders([], [other]);
  await until(({ problems }) => problems.join().includes('chưa được đọc'));
  // The files of the other folder stay.
  expect((await generate({ formats: ['txt'], overwrite: true })).files).toHaveLength(1);
});

test('on a machine only what is not on it goes through the editor', async () => {
  const asked: string[] = [];
  const told = (who: string) => ({
    ...noFiles,
    read: async (uri: string) => {
      asked.push(`${who} ${uri}`);
      return undefined;
    },
  });
  const files = byScheme(told('machine'), told('editor'));
  await files.read('file:///c%3A/a.mtcl');
  await files.read('vscode-vfs://github/a.mtcl');
  expect(asked).toEqual(['machine file:///c%3A/a.mtcl', 'editor vscode-vfs://github/a.mtcl']);
});
