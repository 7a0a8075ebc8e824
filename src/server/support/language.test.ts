import { afterEach, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver';
import { Editor, FOLDER } from '../test/editor.ts';
import { speak } from './language.ts';

// Its language is the window's: it outlives the test.
afterEach(() => {
  speak('vi');
});

it('a changed mtcl.language changes what is shown of open files, and the panes are told', async () => {
  const editor = await Editor.start();
  const uri = `${FOLDER}/a.mtcl`;
  const told: string[] = [];
  editor.client.onRequest('workspace/codeLens/refresh', () => {
    told.push('lenses');
    return null;
  });
  editor.client.onRequest('workspace/inlayHint/refresh', () => {
    told.push('hints');
    return null;
  });
  editor.client.onNotification('mtcl/plansChanged', ({ uris }: { uris: string[] }) => {
    if (uris.includes(uri)) told.push('panes');
  });
  await editor.open(uri, 'kế hoạch năm 2027\n');
  await editor.settle();
  const lenses = async () =>
    (await editor.ask<CodeLens[]>('textDocument/codeLens', uri)).map((one) => one.command?.title);
  const set = async (language: string) => {
    told.length = 0;
    await editor.client.sendNotification('workspace/didChangeConfiguration', { settings: { mtcl: { language } } });
    await editor.settle();
    // Of a plan that was checked anew the panes are told, too, and hints are asked for again.
    return [...new Set(told)].toSorted();
  };
  expect(await lenses()).toContain('Xem trước');
  expect(await set('en')).toEqual(['hints', 'lenses', 'panes']);
  expect(await lenses()).toContain('Preview');
  // Said again it changes nothing.
  expect(await set('en')).not.toContain('lenses');
  expect(await set('vi')).toEqual(['hints', 'lenses', 'panes']);
  editor.dispose();
});
