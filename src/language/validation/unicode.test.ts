import { expect, it } from 'vitest';
import { load } from '../test/load.ts';

const message = (letters: number) => `Tệp có ${letters} chữ gõ kiểu Unicode tổ hợp. Hãy chuyển sang Unicode dựng sẵn.`;
const nfd = (text: string) => text.normalize('NFD');

/** The words that are marked, each with the message. */
async function marked(text: string): Promise<[words: string, message: unknown][]> {
  const { documents, diagnostics } = await load(text);
  const { textDocument } = documents.get('a.mtcl')!;
  return diagnostics
    .filter(({ code }) => code === 'MTCL007')
    .map(({ range, message: said }) => [textDocument.getText(range), said]);
}

it('decomposed letters are said once, at the whole of the first word that holds one, with their number', async () => {
  expect(await marked(`đơn vị VP "Văn ${nfd('phòng')} của ${nfd('sở')}"`)).toEqual([[nfd('phòng'), message(2)]]);
  expect(await marked(`// một-${nfd('Hoàn')}, xong\nđơn vị VP "a"`)).toEqual([[nfd('Hoàn'), message(1)]]);
  expect(await marked(nfd('đơn vị VP "Văn phòng"'))).toEqual([[nfd('đơn'), message(4)]]);
});

it('composed letters, and marks that no composed letter has, are left alone', async () => {
  expect(await marked('đơn vị VP "Văn phòng"')).toEqual([]);
  expect(await marked('đơn vị VP "x\u0301 ký hiệu"')).toEqual([]);
});

it('beside a mark that no composed letter has only the others count', async () => {
  expect(await marked(`đơn vị VP "x\u0301 ${nfd('sở')}"`)).toEqual([[nfd('sở'), message(1)]]);
});
