import { expect, test } from 'vitest';
import { loadMarked } from '../test/marked.ts';
import { linkedRangesAt } from './linked-editing.ts';

/** Places of the linked texts ("line:character"), at each mark. */
async function linked(files: Parameters<typeof loadMarked>[0]): Promise<(string[] | undefined)[]> {
  const { document, services, cursors } = await loadMarked(files);
  return cursors.map((cursor) =>
    linkedRangesAt(document, cursor, services)?.ranges.map(({ start: { line, character } }) => `${line}:${character}`),
  );
}

const REST = `
mục tiêu "b" {
  nhiệm vụ "c" {
    chủ trì: VP, HC
    thời hạn: thường xuyên
  }
}
quyết định { điều { "giao {VP}" } }
`;

test('a declared name with its uses in the file, also inside texts', async () => {
  expect(await linked(`đơn vị <|>V<|>P<|> "Văn phòng"${REST}`)).toEqual(
    Array.from({ length: 3 }, () => ['0:7', '3:13', '7:27']),
  );
});

test('never from a use: who types there means another element', async () => {
  expect(await linked(`đơn vị VP "Văn phòng"${REST.replace('VP,', 'V<|>P<|>,')}`)).toEqual([undefined, undefined]);
  expect(await linked(`đơn vị VP "Văn phòng"${REST.replace('{VP}', '{V<|>P}')}`)).toEqual([undefined]);
});

test('not beside names, without uses, nor where another file uses the name', async () => {
  expect(await linked(`đơn <|>vị VP<|> "V<|>ăn phòng"`)).toEqual([undefined, undefined, undefined]);
  const { documents, services } = await loadMarked({
    'danh-ba.mtcl': 'đơn vị VP "Văn phòng"\nnhóm N "n" { VP }\n',
    'a.mtcl': `dùng "danh-ba.mtcl"${REST}`,
  });
  const position = { line: 0, character: 8 };
  expect(linkedRangesAt(documents.get('danh-ba.mtcl')!, position, services)).toBeUndefined();
});

test('holds on while the name is empty and while letters take their marks', async () => {
  const { document, services, cursors } = await loadMarked(`đơn vị V<|>P "Văn phòng"${REST}`);
  const { wordPattern } = linkedRangesAt(document, cursors[0]!, services)!;
  const whole = (text: string) => new RegExp(wordPattern!).exec(text)?.[0] === text;
  expect(['', 'T', 'Thống-kê_2', 'thống', 'ð'].filter((text) => !whole(text))).toEqual([]);
  expect(['a b', 'a{', 'a"', 'a,', 'a:'].filter(whole)).toEqual([]);
});
