/** Files that people name as they like ("Báo cáo 95% quý I.docx"): an address is decoded once. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { nodeHost } from '../../generator/node-host.ts';
import { p, wordFile } from '../../import/testing/word-file.ts';
import { loadInto } from '../../language/test/load.ts';
import { createServerServices } from '../services/module.ts';
import { gatheredFrom } from './forms.ts';
import { onImport } from './import.ts';

const NAMES = ['Báo cáo 95% quý I.docx', '%41.docx', '100%.docx'];
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mtcl-names-'));
});
afterEach(() => rm(folder, { recursive: true }));

const services = () => loadInto(createServerServices({ files: nodeHost.files }), 'kế hoạch năm 2027\n');
const address = (name: string) => pathToFileURL(join(folder, name)).href;

test.each(NAMES)('%s is imported under its own name', async (name) => {
  await writeFile(join(folder, name), wordFile(p('QUYẾT ĐỊNH') + p('Điều 1. Ban hành mục tiêu chất lượng năm 2027.')));
  let answered: ((params: object) => Promise<unknown>) | undefined;
  const connection = { onRequest: (_: unknown, handler: typeof answered) => (answered = handler) };
  onImport(connection as unknown as Connection, (await services()).shared, nodeHost);
  const result = await answered!({ folder: pathToFileURL(folder).href, source: address(name) });
  expect(JSON.stringify(result)).toContain(name);
});

test('a form that is not there is told of by its name, and costs itself alone', async () => {
  const { shared, documents } = await services();
  const uri = documents.get('a.mtcl')!.uri.toString();
  const { lines } = await gatheredFrom({ uri, sources: NAMES.map(address) }, shared, nodeHost, '2027-06-15');
  for (const name of NAMES) expect(lines.join('\n')).toContain(`«${name}»`);
});
