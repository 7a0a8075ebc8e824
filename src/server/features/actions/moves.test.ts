import { expect, test } from 'vitest';
import { loadMarked } from '../../test/marked.ts';
import { moveElement } from './moves.ts';

async function moved(marked: string, direction: 'up' | 'down'): Promise<string | undefined> {
  const { document, cursors, text } = await loadMarked(marked);
  const move = moveElement(document, cursors[0]!, direction);
  return move?.edits
    .map(({ range, newText }) => ({
      from: document.textDocument.offsetAt(range.start),
      to: document.textDocument.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, newText }) => all.slice(0, from) + newText + all.slice(to), text);
}

const TEXT = `mục tiêu "một" {
  chỉ tiêu: từ 98%
  nhiệm vụ "a" {
    ghi chú: "x"
  } // bên a

  // trên b
  nhiệm vụ "b"
}
đơn vị VP "v"
mục tiêu "hai"
`;

test('a task changes place with its neighbour, comments and all', async () => {
  const swapped = TEXT.replace(
    / {2}nhiệm vụ "a"[\s\S]*"b"/,
    `  // trên b
  nhiệm vụ "b"

  nhiệm vụ "a" {
    ghi chú: "x"
  } // bên a`,
  );
  expect(await moved(TEXT.replace('nhiệm vụ "b"', 'nhiệm <|>vụ "b"'), 'up')).toBe(swapped);
  expect(await moved(TEXT.replace('nhiệm vụ "a"', 'nhiệm <|>vụ "a"'), 'down')).toBe(swapped);
});

test('an objective passes what stands between', async () => {
  const result = await moved(TEXT.replace('mục tiêu "hai"', 'mục tiêu<|> "hai"'), 'up');
  expect(result).toMatch(/^mục tiêu "hai"\nđơn vị VP "v"\nmục tiêu "một" \{[\s\S]*\}\n$/);
});

test('nothing at the ends and on other lines', async () => {
  expect(await moved(TEXT.replace('nhiệm vụ "a"', '<|>nhiệm vụ "a"'), 'up')).toBeUndefined();
  expect(await moved(TEXT.replace('ghi chú', 'ghi<|> chú'), 'up')).toBeUndefined();
  expect(await moved(TEXT.replace('mục tiêu "hai"', '<|>mục tiêu "hai"'), 'down')).toBeUndefined();
});
