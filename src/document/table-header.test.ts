/** Headers of tables: headings over several columns, rows that count the columns. */
import { expect, test } from 'vitest';
import { load } from '../language/test/load.ts';
import { documentsOf } from './documents.ts';
import type { TableBlock } from './model.ts';

/** Each row of the header: the words of its cells, with the rows and columns that they cover. */
async function headerOf(table: string): Promise<string[]> {
  const { plan } = await load(
    `cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải"  ký hiệu: "SNgV" }\nkế hoạch năm 2027 của S\nsoạn kế hoạch { trích yếu: "A"  ${table} }`,
  );
  const blocks = documentsOf(plan!)[0]!.sections.flatMap((section) => section.blocks);
  const [found] = blocks.filter((block): block is TableBlock => block.type === 'table');
  return found!.headerRows.map(({ cells }) =>
    cells
      .map(({ blocks: lines, rowSpan = 1, columnSpan = 1 }) => {
        const words = lines
          .flatMap((line) => (line.type === 'paragraph' ? line.runs : []))
          .map((run) => ('text' in run ? run.text : ' '))
          .join('');
        return `${words}${rowSpan > 1 ? ` ↓${rowSpan}` : ''}${columnSpan > 1 ? ` →${columnSpan}` : ''}`;
      })
      .join(' | '),
  );
}

test('columns of tasks under one heading', async () => {
  const table = `bảng nhiệm vụ {
    cột: STT, nội dung "Việc", chủ trì "Chủ trì" dưới "Phân công", phối hợp "Phối hợp" dưới "Phân công", thời hạn "Hạn"
    hàng tiêu đề: "(1)", "(2)", "(3)", "(4)"
    nhiệm vụ "Lập sổ" { thời hạn: quý I }
  }`;
  expect(await headerOf(table)).toEqual([
    'STT ↓2 | Việc ↓2 | Phân công →2 | Hạn ↓2',
    'Chủ trì | Phối hợp',
    '(1) | (2) | (3) | (4) | ',
  ]);
});

test('groups that say all of themselves carry no number', async () => {
  const rows = async (setting: string) => {
    const { plan } = await load(
      `cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải" }\nkế hoạch năm 2027 của S\nsoạn kế hoạch { trích yếu: "A" bảng nhiệm vụ { cột: STT, nội dung, thời hạn ${setting} đề mục "Tháng 01" { nhiệm vụ "Lập sổ" } } }`,
    );
    const blocks = documentsOf(plan!)[0]!.sections.flatMap((section) => section.blocks);
    const [found] = blocks.filter((block): block is TableBlock => block.type === 'table');
    return found!.rows.map(({ cells }) => cells.length);
  };
  expect(await rows('')).toEqual([2, 3]);
  expect(await rows('nhóm không đánh số')).toEqual([1, 3]);
});

test('a typed number stands in place of the one that is made; a row without one is not counted', async () => {
  const { plan } = await load(
    `cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải" }
kế hoạch năm 2027 của S
soạn kế hoạch {
  trích yếu: "A"
  bảng nhiệm vụ {
    cột: STT, nội dung, thời hạn
    đề mục "Hạ tầng" {
      STT: "B"
      nhiệm vụ "Lập sổ" { thời hạn: quý I STT: "01" }
      nhiệm vụ "Tổng" { STT: "" }
      nhiệm vụ "Báo cáo"
    }
    đề mục "Tháng 02" { STT: "" }
    đề mục "Khác"
  }
}`,
  );
  const blocks = documentsOf(plan!)[0]!.sections.flatMap((section) => section.blocks);
  const [found] = blocks.filter((block): block is TableBlock => block.type === 'table');
  const first = found!.rows.map(({ cells }) => {
    const [block] = cells[0]!.blocks;
    if (block?.type !== 'paragraph') return undefined;
    return block.numbering?.value ?? block.runs.map((run) => ('text' in run ? run.text : '')).join('');
  });
  expect(first).toEqual(['B', '01', '', 2, 'Tháng 02', 3]);
});

test('a table of figures, two groups of columns side by side', async () => {
  const table = `bảng {
    cột: "TT", "Nhận" dưới "Hồ sơ", "Trả" dưới "Hồ sơ", "Nhận" dưới "Văn bản", "Trả" dưới "Văn bản"
    hàng: "1", "5", "4", "3", "2"
  }`;
  expect(await headerOf(table)).toEqual(['TT ↓2 | Hồ sơ →2 | Văn bản →2', 'Nhận | Trả | Nhận | Trả']);
});
