import { expect, it } from 'vitest';
import { paragraph, wordsOf } from './blocks.ts';
import { isOneLine, keptWithSignature, markEnd } from './end-mark.ts';
import type { Block, ParagraphBlock, TableBlock } from './model.ts';

const body = (text: string) => paragraph('body', text);
const table = (...rows: string[][]): TableBlock => ({
  type: 'table',
  columns: [],
  headerRows: [],
  rows: rows.map((cells) => ({
    kind: 'body',
    cells: cells.map((text) => ({ blocks: text === '-' ? [] : [paragraph('tableText', text)] })),
  })),
});
const COLUMNS: Block = { type: 'columns', widths: [1], rows: [] } as unknown as Block;

/** Paragraphs as their words, rows as "a | b"; "^" what stays with the next. */
function shown(blocks: readonly Block[]): string[] {
  const words = (block: Block | ParagraphBlock) => ('runs' in block ? wordsOf(block.runs) : block.type);
  return blocks.flatMap((block) => {
    if (block.type !== 'table') return [`${words(block)}${'keepNext' in block && block.keepNext ? ' ^' : ''}`];
    return block.rows.map(
      ({ cells, keepNext }) =>
        `${cells.map((cell) => cell.blocks.map(words).join()).join(' | ')}${keepNext ? ' ^' : ''}`,
    );
  });
}

it('the mark stands behind the last sentence', () => {
  expect(shown(markEnd([body('Một.'), body('Hai.')]))).toEqual(['Một.', 'Hai./.']);
  expect(shown(markEnd([body('Một')]))).toEqual(['Một./.']);
  expect(shown(markEnd([body('Một;')]))).toEqual(['Một;']);
});

it('of a table in the last cell with words, else with figures', () => {
  expect(shown(markEnd([table(['a', 'b'], ['1', 'Việc', '2'])]))).toEqual(['a | b', '1 | Việc./. | 2']);
  expect(shown(markEnd([table(['1', '2', ' '])]))).toEqual(['1 | 2./. |  ']);
});

it('behind a table without words, and behind columns, on a line of its own that what is before stays with', () => {
  expect(shown(markEnd([table(['a'], ['', '-'])]))).toEqual(['a', ' |  ^', './.']);
  expect(shown(markEnd([table()]))).toEqual(['./.']);
  expect(shown(markEnd([COLUMNS]))).toEqual(['columns', './.']);
  expect(shown(markEnd([paragraph('body', [])]))).toEqual([' ^', './.']);
  expect(shown(markEnd([]))).toEqual(['./.']);
});

it('papers of the Party end without it', () => {
  const nation = 'ĐẢNG CỘNG SẢN VIỆT NAM';
  const blocks = [body('Một.')];
  expect(markEnd(blocks, { nation } as Parameters<typeof markEnd>[1])).toBe(blocks);
});

it('the last paragraph stays with the signature, and the one before where it is a single line', () => {
  const long = 'Trên đây là báo cáo kết quả thực hiện mục tiêu chất lượng của cơ quan trong năm. '.repeat(3);
  expect(isOneLine(body('Ngắn.'))).toBe(true);
  expect(isOneLine(body('Ngắn,\nhai dòng.'))).toBe(false);
  expect(isOneLine(body(long))).toBe(false);
  expect(isOneLine(table(['a']))).toBe(false);
  expect(shown(keptWithSignature([body('a'), body('b'), body('c')]))).toEqual(['a', 'b ^', 'c ^']);
  expect(shown(keptWithSignature([body('a'), body(long)]))).toEqual(['a', `${long} ^`]);
  expect(shown(keptWithSignature([table(['a'], ['b']), body('c')]))).toEqual(['a', 'b ^', 'c ^']);
  expect(shown(keptWithSignature([]))).toEqual([]);
});
