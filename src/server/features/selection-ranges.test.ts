import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { loadMarked } from '../test/marked.ts';
import { selectionRangesAt } from './selection-ranges.ts';

test('the selection grows from the word to the file', async () => {
  const { document, cursors } = await loadMarked(
    'đơn vị VP "v"\nmục tiêu "x" { nhiệm vụ "a" { chủ trì: V<|>P, "b" kết quả: "Báo c<|>áo {VP}" } }',
  );
  const [name, word] = selectionRangesAt(document, cursors).map((first) => {
    const texts: string[] = [];
    for (let each: SelectionRange | undefined = first; each; each = each.parent) {
      texts.push(document.textDocument.getText(each.range));
    }
    return texts;
  });
  const task = 'nhiệm vụ "a" { chủ trì: VP, "b" kết quả: "Báo cáo {VP}" }';
  expect(name!.slice(0, 4)).toEqual(['VP', 'VP, "b"', ' chủ trì: VP, "b" kết quả: "Báo cáo {VP}" ', task]);
  expect(word!.slice(0, 4)).toEqual([
    'cáo',
    'Báo cáo {VP}',
    '"Báo cáo {VP}"',
    ' chủ trì: VP, "b" kết quả: "Báo cáo {VP}" ',
  ]);
  expect(word!.at(-1)).toBe(document.textDocument.getText());
});
