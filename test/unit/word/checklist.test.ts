/**
 * NĐ 30/2020/NĐ-CP as a checklist of 40 items, held against every sample: against the XML of the Word file, and against
 * the pages that LibreOffice makes of it where the XML cannot tell.
 */
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { HEAD_ITEMS } from './checks/head.ts';
import { appliesTo } from './checks/item.ts';
import { PAGE_ITEMS } from './checks/page.ts';
import { TEXT_ITEMS } from './checks/text.ts';
import { readWord } from './reading/word-file.ts';
import { allDocuments, isDecision, samplesOf } from './samples.ts';

const ITEMS = [...PAGE_ITEMS, ...HEAD_ITEMS, ...TEXT_ITEMS].sort((a, b) => a.number - b.number);
const samples = await samplesOf(await allDocuments());

test('the checklist has the items 1 to 40', () => {
  expect(ITEMS.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
});

describe.each(ITEMS.map((item) => [`${item.number}. ${item.says}`, item] as const))('%s', (_, item) => {
  test.each(samples.filter((sample) => appliesTo(item, sample)))('$name', (sample) => item.check(sample));
});

describe('a damaged file does not pass', () => {
  const decision = samples.find(isDecision)!;
  const [STYLES, DOCUMENT, NUMBERING] = ['word/styles.xml', 'word/document.xml', 'word/numbering.xml'] as const;

  test.each([
    [1, DOCUMENT, 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'],
    [2, DOCUMENT, 'w:left="1701"', 'w:left="1134"'],
    [3, STYLES, 'w:eastAsia="Times New Roman"', 'w:eastAsia="Arial"'],
    [4, STYLES, '<w:color w:val="000000"/>', '<w:color w:val="2E74B5"/>'],
    [5, STYLES, '<w:lang w:val="vi-VN"', '<w:lang w:val="en-US"'],
    [6, DOCUMENT, '<w:titlePg/>', ''],
    [8, DOCUMENT, 'w:start="1"', 'w:start="4"'],
    [9, DOCUMENT, '<w:tblHeader/>', ''],
    [12, DOCUMENT, 'Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'],
    [17, DOCUMENT, 'Số: 12/', 'Số: 5/'],
    [18, DOCUMENT, 'ngày 05 tháng 01', 'ngày 5 tháng 1'],
    [23, DOCUMENT, 'Theo đề nghị của Chánh Văn phòng Sở.', 'Theo đề nghị của Chánh Văn phòng Sở;'],
    [25, NUMBERING, 'Điều %1.', 'Điều %1:'],
    [26, NUMBERING, 'w:lvlText w:val="%1."', 'w:lvlText w:val="%1)"'],
    [28, DOCUMENT, './.', '.'],
    [32, DOCUMENT, 'Lưu: VT', 'VT'],
    [34, DOCUMENT, '>Phụ lục II<', '>Phụ lục 2<'],
    [36, DOCUMENT, 'Quyết định số 12/', 'Quyết định số 21/'],
    [38, DOCUMENT, '<w:gridCol w:w="', '<w:gridCol w:w="1'],
    [39, NUMBERING, 'upperRoman', 'decimal'],
    [40, DOCUMENT, 'ệ', 'ệ'.normalize('NFD')],
  ] as const)('item %i: %s, %s → %s', (number, part, from, to) => {
    const text = strFromU8(decision.word.parts[part]!);
    expect(text).toContain(from);
    const bytes = zipSync({ ...decision.word.parts, [part]: strToU8(text.replaceAll(from, to)) });
    const damaged = { ...decision, bytes, word: readWord(bytes) };
    expect(() => ITEMS.find((item) => item.number === number)!.check(damaged)).toThrow();
  });
});
