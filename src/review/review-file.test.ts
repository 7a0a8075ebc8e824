import { expect, test } from 'vitest';
import { noFiles } from '../files/output/file-store.ts';
import { writeReviewed } from './review-file.ts';

test('a copy stands beside the file under a name that is free, and has it only once it is complete', async () => {
  const done: string[] = [];
  const there = new Set([
    'file:///thu/a.b%20(%C4%91%C3%A3%20so%C3%A1t).docx',
    'file:///thu/a.b%20(%C4%91%C3%A3%20so%C3%A1t%202).docx',
  ]);
  const files = {
    ...noFiles,
    createFolder: async (uri: string) => void done.push(`thư mục ${uri}`),
    kindOf: async (uri: string) => (there.has(uri) ? ('file' as const) : undefined),
    write: async (uri: string, bytes: Uint8Array) => void done.push(`ghi ${bytes.length} ${decodeURI(uri)}`),
    rename: async (from: string, to: string) => void done.push(`${decodeURI(from)} → ${decodeURI(to)}`),
  };
  const uri = await writeReviewed(files, 'file:///thu', 'a.b.docx', new Uint8Array(3));
  expect(decodeURI(uri)).toBe('file:///thu/a.b (đã soát 3).docx');
  expect(done).toEqual([
    'thư mục file:///thu',
    'ghi 3 file:///thu/a.b (đã soát 3).docx.tmp',
    'file:///thu/a.b (đã soát 3).docx.tmp → file:///thu/a.b (đã soát 3).docx',
  ]);
  expect(decodeURI(await writeReviewed(files, 'file:///thu', 'kế hoạch', new Uint8Array(3)))).toBe(
    'file:///thu/kế hoạch (đã soát).docx',
  );
});
