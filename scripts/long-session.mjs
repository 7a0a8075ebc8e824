// A long day at the built server, over its own pipe: so many edits with requests between them, and what the process
// holds in memory every tenth of the way, with all that it need not keep thrown away.
// node scripts/long-session.mjs [edits] [folder of examples]
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const edits = Number(process.argv[2] ?? 20_000);
const folder = await mkdtemp(join(tmpdir(), 'mtcl-long-'));
const uri = (name) => pathToFileURL(join(folder, name)).href;
const examples = `examples/${process.argv[3] ?? 'so-ngoai-vu'}`;
const example = (name) => readFileSync(join(examples, name), 'utf8');
const names = readdirSync(examples).filter((name) => name.endsWith('.mtcl'));
const texts = new Map(names.map((name) => [uri(name), example(name)]));

const server = spawn(
  process.execPath,
  ['--expose-gc', '--require', './scripts/support/report-heap.cjs', 'dist/server.cjs', '--stdio'],
  {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  },
);
const heap = () =>
  new Promise((resolve) => {
    server.once('message', resolve);
    server.send('heap');
  });
const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
client.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
client.onRequest('client/registerCapability', () => null);
client.listen();
const folders = [{ uri: pathToFileURL(folder).href, name: 'k' }];
await client.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: folders, capabilities: {} });
await client.sendNotification('initialized', {});

const versions = new Map();
const open = async (address) => {
  versions.set(address, 1);
  const textDocument = { uri: address, languageId: 'mtcl', version: 1, text: texts.get(address) };
  await client.sendNotification('textDocument/didOpen', { textDocument });
};
const close = (address) => client.sendNotification('textDocument/didClose', { textDocument: { uri: address } });
for (const address of texts.keys()) await open(address);

const mb = (bytes) => (bytes / 2 ** 20).toFixed(1);
const started = Date.now();
for (let i = 1; i <= edits; i++) {
  const address = [...texts.keys()][i % texts.size];
  const version = versions.get(address) + 1;
  versions.set(address, version);
  // The text stays as long as it is; each word at its end is a new one, each deadline too.
  const more = `nhóm N${i % 50} "Nhóm số ${i}" { KhongCo${i} }
nhiệm vụ nv-${i} "Rà soát lần thứ ${i}" { chủ trì: KhongCo${i} thời hạn: trong ${i} ngày sau tổng-kết-năm-${i} }\n`;
  const text = `${texts.get(address)}// ${i}\n${more}`;
  await client.sendNotification('textDocument/didChange', {
    textDocument: { uri: address, version },
    contentChanges: [{ text }],
  });
  const textDocument = { uri: address };
  if (i % 20 === 0) await client.sendRequest('textDocument/documentSymbol', { textDocument });
  if (i % 7 === 0)
    await client.sendRequest('textDocument/hover', { textDocument, position: { line: 3, character: 9 } });
  if (i % 500 === 0) await client.sendRequest('mtcl/preview', { uri: uri(names[0]), known: [] });
  if (i % 1000 === 0) {
    await close(address);
    const untitled = `untitled:Untitled-${i}`;
    texts.set(untitled, `đơn vị U${i} "Phòng ${i}"\n`);
    await open(untitled);
    await close(untitled);
    texts.delete(untitled);
    await open(address);
  }
  if (i % (edits / 10) === 0) {
    await client.sendRequest('mtcl/outline', { uri: uri(names[0]) });
    const { heapUsed, rss } = await heap();
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    console.log(
      `${String(i).padStart(6)} edits ${seconds.padStart(5)} s   heap ${mb(heapUsed)} MB   process ${mb(rss)} MB`,
    );
  }
}
client.dispose();
server.kill();
await rm(folder, { recursive: true });
