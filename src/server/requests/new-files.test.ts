import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { Connection, RequestType } from 'vscode-languageserver';
import { nodeHost } from '../../generator/node-host.ts';
import { newDocumentRequest } from '../protocol.ts';
import { createServerServices } from '../services/module.ts';
import { onNewFiles } from './new-files.ts';

type Handler = (params: object) => Promise<unknown>;

test.each(['khong-co', 'danh-ba', 'toString'])('a new document of the kind %s is refused in words', async (kind) => {
  const folder = await mkdtemp(join(tmpdir(), 'mtcl-new-'));
  try {
    const handlers = new Map<string, Handler>();
    const connection = {
      onRequest: ({ method }: RequestType<object, unknown, void>, handler: Handler) => handlers.set(method, handler),
    };
    onNewFiles(connection as unknown as Connection, createServerServices({ files: nodeHost.files }).shared);
    const asked = handlers.get(newDocumentRequest.method)!({ folder: pathToFileURL(folder).href, kind, choices: {} });
    await expect(asked).rejects.toMatchObject({ code: -32602, message: expect.stringContaining(`«${kind}»`) });
  } finally {
    await rm(folder, { recursive: true });
  }
});
