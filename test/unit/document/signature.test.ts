/** Long names, positions and lists of recipients in the signature block. */
import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/document/documents.ts';
import type { ColumnsBlock, ParagraphBlock } from '../../../src/document/model.ts';
import { findLine } from '../word/reading/pages.ts';
import { DIRECTORY, planOf, samplesOf } from '../word/samples.ts';

const decision = async (recipients: number, position = 'Phó Giám đốc', name = 'Trần Thị B') => {
  const list = Array.from({ length: recipients }, (_, i) => `"Phòng, đơn vị số ${i + 1} (để phối hợp)"`).join(', ');
  const plan = await planOf(`${DIRECTORY}
    người ký Khac { chức vụ: "${position}" họ tên: "${name}" }
    quyết định { số: 5 ngày: 05/01/2027 người ký: Khac nơi nhận: ${list} }`);
  const document = documentsOf(plan)[0]!;
  return { ...document, sections: document.sections.slice(0, 1) };
};
const ending = async (recipients: number) => {
  const { blocks } = (await decision(recipients)).sections[0]!;
  const at = blocks.findIndex((block) => block.type === 'columns' && block.role === 'signature');
  const [left] = (blocks[at] as ColumnsBlock).rows[0]!.cells;
  return { beside: left!.length - 1, under: blocks.slice(at + 1) as ParagraphBlock[] };
};

test('the usual recipients stand beside the signature', async () => {
  expect(await ending(15)).toEqual({ beside: 17, under: [] });
});

test('a very long list goes on under it, numbered on and nobody lost', async () => {
  const { beside, under } = await ending(60);
  expect(beside).toBeGreaterThan(6);
  expect(beside + under.length).toBe(62);
  expect(under.map(({ style, numbering }) => `${style} ${numbering?.value}`)[0]).toBe(`recipient ${beside + 1}`);
});

test('then too the signature stands with text on its page, on lines of like length', async () => {
  const long = await decision(
    60,
    'Phó Giám đốc Thường trực phụ trách công tác quy hoạch',
    'Công Tằng Tôn Nữ Thị Ngọc Diễm',
  );
  const [{ pages }] = (await samplesOf(new Map([['dài', long]]))) as [Awaited<ReturnType<typeof samplesOf>>[number]];
  const { page } = findLine(pages, 'Nơi nhận:');
  const words = page.lines.map(({ text }) => text);
  expect(words.some((line) => line.endsWith('./.'))).toBe(true);
  expect(words).toContain('Công Tằng Tôn Nữ Thị Ngọc Diễm');
  expect(words.filter((line) => /^[\p{Lu}\s]+$/u.test(line)).length).toBeGreaterThan(1);
});
