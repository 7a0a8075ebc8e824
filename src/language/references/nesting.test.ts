import { expect, test } from 'vitest';
import { load } from '../test/load.ts';

const nested = (levels: number) => `${'phần "a" {\n'.repeat(levels)}${'}'.repeat(levels)}`;

test.each([51, 300, 3000])(
  '%i blocks in each other are reported at the brace; the next file is read as ever',
  async (levels) => {
    const deep = await load({ 'a.mtcl': nested(levels), 'b.mtcl': 'đơn vị VP "Văn phòng"' });
    expect(deep.findings).toEqual([
      'a.mtcl:51:10 MTCL002 Các khối lồng vào nhau quá sâu nên không đọc được tệp này. Hãy kiểm tra các dấu ngoặc { }.',
    ]);
    expect(deep.documents.get('b.mtcl')!.parseResult.value).toMatchObject({ elements: [{ name: 'VP' }] });
  },
);

test('50 blocks in each other, or braces inside a text, are fine', async () => {
  expect((await load(nested(50))).findings).toEqual([]);
  expect((await load(`đơn vị VP "${'{{'.repeat(100)}"`)).findings).toEqual([]);
});
