import { expect, it } from 'vitest';
import { findingsOf } from '../../test/snippet.ts';

const lone = async (words: string) =>
  (await findingsOf(`nhiệm vụ "${words}" { chủ trì: VP }`))
    .filter(({ code }) => code === 'MTCL571')
    .map(({ message }) => message);

it('a bracket that opens or closes alone is told, with what goes beside it', async () => {
  expect(await lone('Rà soát (nếu có)')).toEqual([]);
  expect(await lone('Rà soát (nếu có')).toEqual(['Ngoặc «(» mở ở đây mà không đóng. Hãy thêm «)».']);
  expect(await lone('Rà soát nếu cần thiết)')).toEqual([
    'Ngoặc «)» đóng ở đây mà không mở. Hãy thêm «(» phía trước, hoặc bỏ đi.',
  ]);
});

it('of a text that is nothing but brackets twenty are told', async () => {
  expect(await lone('(x '.repeat(20))).toHaveLength(20);
  expect(await lone('(x '.repeat(1_000))).toHaveLength(20);
});
