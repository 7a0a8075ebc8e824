import { expect, test } from 'vitest';
import { load } from '../test/load.ts';

test('blocks nested without end are reported at the brace, and the next file is read as ever', async () => {
  const text = `${'phần "a" {\n'.repeat(3000)}${'}'.repeat(3000)}`;
  const deep = await load({ 'a.mtcl': text, 'b.mtcl': 'đơn vị VP "Văn phòng"' });
  expect(deep.findings).toEqual([
    'a.mtcl:51:10 MTCL002 Các khối lồng vào nhau quá sâu nên không đọc được tệp này. Hãy kiểm tra các dấu ngoặc { }.',
  ]);
  expect(deep.documents.get('b.mtcl')!.parseResult.value).toMatchObject({ elements: [{ name: 'VP' }] });
});
