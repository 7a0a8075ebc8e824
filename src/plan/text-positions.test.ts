import { describe, expect, it } from 'vitest';
import { load } from '../language/test/load.ts';
import { joinedText, locate } from './text-positions.ts';

/** What stands in the file behind the words `wanted` of the first task's statement. */
async function behind(literal: string, wanted: string): Promise<string> {
  const { plan, documents } = await load(`đơn vị VP "Văn phòng"\r\nkế hoạch năm 2027\r\nnhiệm vụ ${literal}`);
  const { statement } = plan!.tasks[0]!;
  const start = joinedText(statement).indexOf(wanted);
  expect(start).toBeGreaterThanOrEqual(0);
  const { start: from, end } = locate(statement, start, start + wanted.length);
  return [...documents.values()][0]!.textDocument.getText({ start: from, end });
}

describe('words are found in the file', () => {
  it.each([
    ['plain', '"Rà soát quy trình"', 'soát', 'soát'],
    ['behind a reference', '"Việc của { VP } và phòng"', 'phòng', 'phòng'],
    ['behind doubled braces', '"{{a}} rồi b"', 'rồi', 'rồi'],
    ['behind escapes', '"Nói \\"rõ\\" việc"', 'việc', 'việc'],
    ['an escaped line end', '"Một\\nhai ba"', 'hai', 'hai'],
    ['after removed indentation', '"""\r\n      Một\r\n      hai\r\n"""', 'hai', 'hai'],
    ['over a line end', '"""\r\n  Một\r\n  hai\r\n"""', 'Một\nhai', 'Một\r\n  hai'],
    ['decomposed letters', '"Rà soát việc"'.normalize('NFD'), 'soát', 'soát'.normalize('NFD')],
    ['no-break spaces', '"Rà\u00a0soát"', 'Rà soát', 'Rà\u00a0soát'],
    ['zero-width characters', '"Rà\u200b soát"', 'soát', 'soát'],
    ["Word's quotes", '“Rà soát”', 'Rà', 'Rà'],
  ])('%s', async (_, literal, wanted, found) => {
    expect(await behind(literal, wanted)).toBe(found);
  });

  it('a reference is one mark and stands with its braces', async () => {
    expect(await behind('"Việc của { VP } và phòng"', '\ufffc')).toBe('{ VP }');
  });

  it('a text that stands in no file yields its source', () => {
    const source = { uri: 'file:///a', start: { line: 1, character: 2 }, end: { line: 1, character: 9 } };
    expect(locate({ parts: [{ kind: 'text', text: 'chữ' }], source }, 0, 1)).toBe(source);
  });
});
