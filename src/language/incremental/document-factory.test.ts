import { Cancellation, URI } from 'langium';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createServerServices } from '../../server/services/module.ts';
import type { Task } from '../generated/ast.ts';
import { nodesOfType } from '../syntax/file-index.ts';

const TEXT = `kế hoạch năm 2027
nhiệm vụ a "Rà soát" { thời hạn: 30/6 }
nhiệm vụ c "Đánh giá nội bộ" { thời hạn: 30/6 }
nhiệm vụ b "Tập huấn" { thời hạn: 31/7 }
`;

test('of an open file only what was edited is read again; a file that did not change is not read at all', async () => {
  const { TextDocuments, LangiumDocumentFactory, LangiumDocuments } = createServerServices().shared.workspace;
  const open = TextDocument.create('file:///k/a.mtcl', 'mtcl', 1, TEXT);
  TextDocuments.set(open);
  const document = LangiumDocumentFactory.fromTextDocument(open, URI.parse(open.uri));
  LangiumDocuments.addDocument(document);
  const tasks = () => nodesOfType<Task>(document.parseResult.value, 'Task');
  const [first] = tasks();
  const read = document.parseResult;

  await LangiumDocumentFactory.update(document, Cancellation.CancellationToken.None);
  expect(document.parseResult === read).toBe(true);

  TextDocument.update(open, [{ text: TEXT.replace('Tập huấn', 'Kiểm tra') }], 2);
  await LangiumDocumentFactory.update(document, Cancellation.CancellationToken.None);
  expect(tasks().map(({ $cstNode }) => $cstNode?.text.split('"')[1])).toEqual([
    'Rà soát',
    'Đánh giá nội bộ',
    'Kiểm tra',
  ]);
  expect(tasks()[0] === first).toBe(true);
});
