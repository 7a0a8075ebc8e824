import { expect, test } from 'vitest';
import { heldBy } from '../known.ts';
import { load } from '../language/test/load.ts';
import { plain, sourceLines } from './source-lines.ts';

test('each line of the texts and each deadline, with its place; a number stands in the line of its own', async () => {
  const text = `soạn kế hoạch {
  số: "9a"  trích yếu: "Một\\nhai \\"ba\\" {{c}}\\\\n"
  khoản """
    dòng một \\*

    dòng hai\\n  ba
    """
  nhiệm vụ "" { thời hạn: trước 30/6 }
  số: "bảy"
}
`;
  const { documents, services } = await load(text);
  const lines = sourceLines(heldBy(documents, 'a.mtcl'), services);
  expect(lines.map(({ from, to, text: said, lead }) => [text.slice(from, to), said, lead])).toEqual([
    ['9a', 'Số: 9a/', 4],
    ['Một', 'Một', undefined],
    ['hai \\"ba\\" {{c}}\\\\n', 'hai "ba" {c}\\n', undefined],
    ['dòng một \\*', 'dòng một *', undefined],
    ['dòng hai', 'dòng hai', undefined],
    ['ba', 'ba', undefined],
    ['trước 30/6', 'trước 30/6', undefined],
    ['bảy', 'bảy', undefined],
  ]);
});

test.each([
  ['a\\nb', 'a\nb'],
  ['\\"\\*\\\\', '"*\\'],
  ['{{a}}', '{a}'],
])('%s reads as it was meant', (written, read) => {
  expect(plain(written)).toBe(read);
});
