/** What a draft leaves open in its head, and annexes whose document stands elsewhere. */
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../document/documents.ts';
import { load } from '../../language/test/load.ts';
import { renderText } from './index.ts';

const HEAD = 'cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải"  ký hiệu: "SNgV" }\nkế hoạch năm 2027 của S\n';

async function printed(text: string): Promise<{ text: string; findings: string[] }> {
  const { plan, findings } = await load(HEAD + text);
  return { text: renderText(documentsOf(plan!)[0]!), findings };
}

describe('a day whose month alone is known', () => {
  test('is printed with its own year; the document is a draft', async () => {
    const { text } = await printed('soạn kế hoạch { ngày: 01/2028  trích yếu: "Công tác"  "Nội dung." }');
    expect(text).toContain('Bình Hải, ngày … tháng 01 năm 2028');
    expect(text).toContain('DỰ THẢO');
  });

  test('stands in the reference of an annex', async () => {
    const { text } = await printed('soạn kế hoạch { ngày: 12/2026  trích yếu: "A"  "B."  phụ lục "C" { "D." } }');
    expect(text).toMatch(/Kèm theo Kế hoạch số\s+\/KH-SNgV\s+ngày … tháng 12 năm 2026/u);
  });

  test('a month that no calendar has is an error', async () => {
    const { findings } = await printed('soạn kế hoạch { ngày: 13/2027  trích yếu: "A"  "B." }');
    expect(findings[0]).toMatch(/MTCL303 Tháng 13\/2027 không có trong lịch\. Tháng phải từ 1 đến 12\./u);
  });
});

test('minutes print the day that their author wrote above them', async () => {
  const minutes = (head: string) => printed(`soạn biên bản { ${head} trích yếu: "Họp giao ban"  "Nội dung." }`);
  expect((await minutes('ngày: 05/05/2027')).text).toContain('Bình Hải, ngày 05 tháng 5 năm 2027');
  expect((await minutes('')).text).not.toContain('Bình Hải, ngày');
});

test('annexes alone: no head, no text, no signature, and nothing that a head must have', async () => {
  const { text, findings } = await printed(
    'soạn báo cáo { chỉ có phụ lục  phụ lục "Số liệu" ghi là "PHỤ LỤC" { kèm theo: ""  "Nội dung." } }',
  );
  expect(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual(['PHỤ LỤC', 'SỐ LIỆU', 'Nội dung./.']);
  expect(findings.filter((line) => line.includes('MTCL502'))).toEqual([]);
});
