import { URI } from 'langium';
import { expect, test } from 'vitest';
import type { Connection } from 'vscode-languageserver';
import { type FileStore, noFiles } from '../../files/output/file-store.ts';
import { SpokenError } from '../../files/spoken-error.ts';
import { PLAN_HEAD, p, wordFile, workbookFile } from '../../import/testing/word-file.ts';
import type { ReviewResult } from '../protocol.ts';
import { texts } from '../support/texts.ts';
import { onReview } from './review.ts';

/** What the server answers about a file with these bytes, and what it has written. */
async function reviewed(bytes: Uint8Array | Error | undefined, suggest = false) {
  const written: string[] = [];
  const files: FileStore = {
    ...noFiles,
    read: async (uri) => {
      if (bytes instanceof Error) throw bytes;
      return uri.endsWith('.docx') ? bytes : undefined;
    },
    createFolder: async () => {},
    write: async (uri) => void written.push(URI.parse(uri).path),
    rename: async (from, to) => void written.push(`${URI.parse(from).path} → ${URI.parse(to).path}`),
  };
  let asked: ((params: object) => Promise<ReviewResult>) | undefined;
  const connection = {
    onRequest: (_: unknown, handler: typeof asked) => {
      asked = handler;
    },
  } as unknown as Connection;
  onReview(connection, { files });
  return { answer: await asked!({ uri: 'file:///k/Ke%20hoach.docx', suggest }), written };
}

const none = (problem: string) => ({ answer: { comments: 0, changes: 0, problem }, written: [] });

test('a copy with comments is written beside the file', async () => {
  const { answer, written } = await reviewed(
    wordFile(
      PLAN_HEAD +
        p('Thực hiện theo Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư.'),
    ),
  );
  expect(answer).toEqual({
    reviewed: 'file:///k/Ke%20hoach%20(%C4%91%C3%A3%20so%C3%A1t).docx',
    comments: expect.any(Number),
    changes: 0,
  });
  expect(answer.comments).toBeGreaterThan(0);
  expect(written).toEqual([
    '/k/Ke hoach (đã soát).docx.tmp',
    '/k/Ke hoach (đã soát).docx.tmp → /k/Ke hoach (đã soát).docx',
  ]);
});

test('what cannot be reviewed is told, and nothing is written', async () => {
  expect(await reviewed(undefined)).toEqual(none(texts().wordFileGone));
  expect(await reviewed(workbookFile([['a']]))).toEqual(none(texts().reviewsDocxOnly));
  expect(await reviewed(new Error('EIO'))).toEqual(none('EIO'));
  const spoken = new SpokenError({ vi: 'Tệp lớn quá.', en: 'The file is too large.' });
  expect(await reviewed(spoken)).toEqual(none('Tệp lớn quá.'));
});
