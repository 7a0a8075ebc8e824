/** Where pages end: what LibreOffice makes of documents that are built to break badly. */
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../../src/document/documents.ts';
import type { Block, OfficialDocument, TableRow } from '../../../src/document/model.ts';
import { pageNumber } from './checks/page.ts';
import { cell, head, headerRow, p, text } from './fixtures/blocks.ts';
import { findLine, type Page } from './reading/pages.ts';
import { tablesOf } from './reading/word-file.ts';
import { DIRECTORY, planOf, type Sample, samplesOf } from './samples.ts';

/** A document of one page size with these blocks alone. */
function documentOf(blocks: Block[], orientation: 'portrait' | 'landscape' = 'portrait'): OfficialDocument {
  return {
    id: 'thu',
    fileName: 'thu',
    name: 'Thử',
    draft: false,
    properties: { title: 'Thử', subject: '', author: 'Sở Tư pháp', date: '2027-01-05' },
    sections: [{ id: 'thu', name: 'Thử', orientation, startsNumbering: true, blocks }],
  };
}

async function laidOut(document: OfficialDocument): Promise<Sample> {
  return (await samplesOf(new Map([['thử', document]])))[0]!;
}

/** Words on the page below its number, from top to bottom. */
const textsOf = (page: Page): string[] =>
  page.lines.filter((line) => line !== pageNumber(page)).map((line) => line.text);

describe('the signature', async () => {
  /** The decision's own pages with that many clauses before its end. */
  const decisionWith = async (clauses: number, ending: string) => {
    const plan = await planOf(`${DIRECTORY}
      quyết định {
        số: 5  ngày: 05/01/2027
        điều "Nội dung" { ${Array.from({ length: clauses }, (_, i) => `khoản "Việc thứ ${i + 1}."`).join(' ')} }
        điều { "${ending}" }
        nơi nhận: "Sở Khoa học và Công nghệ", "Ban Giám đốc Sở"
      }`);
    const document = documentsOf(plan)[0]!;
    return { ...document, sections: document.sections.slice(0, 1) };
  };
  const endings = [
    'Có hiệu lực kể từ ngày ký.',
    'Chánh Văn phòng, các phòng, đơn vị thi hành Quyết định này. '.repeat(3),
  ];
  const documents = new Map<string, OfficialDocument>();
  for (const [i, ending] of endings.entries()) {
    for (let clauses = 1; clauses <= 22; clauses++) {
      const name = `${clauses} khoản, đoạn cuối ${i === 0 ? 'một dòng' : 'ba dòng'}`;
      documents.set(name, await decisionWith(clauses, ending.trim()));
    }
  }
  const samples = await samplesOf(documents);

  test('these documents end on all parts of a page', () => {
    const twoPages = samples.filter(({ pages }) => pages.length === 2).length;
    expect(twoPages).toBeGreaterThan(10);
    expect(samples.length - twoPages).toBeGreaterThan(5);
  });

  test.each(samples)('stands on one page with two lines of text: $name', ({ pages }) => {
    const { page, line } = findLine(pages, 'Nơi nhận:');
    const texts = textsOf(page);
    for (const words of ['PHÓ GIÁM ĐỐC', 'Trần Thị B', '- Lưu: VT.']) expect(texts).toContain(words);
    expect(page.lines.filter((other) => other !== pageNumber(page) && other.bottom < line.top).length).toBeGreaterThan(
      1,
    );
    expect(page).toBe(pages.at(-1));
  });
});

describe('table rows', () => {
  const row = (...texts: string[]): TableRow => ({ kind: 'body', cells: texts.map((content) => text(content)) });
  const lines = (count: number): TableRow => ({
    kind: 'body',
    cells: [text('x'), cell(Array.from({ length: count }, (_, i) => p('tableText', `dòng ${i + 1}`)))],
  });
  const table = (rows: TableRow[], headerRows: TableRow[] = [headerRow(head('TT'), head('Việc'))]): Block => ({
    type: 'table',
    columns: [{ width: 20 }, { width: 80 }],
    headerRows,
    rows,
  });
  const short = Array.from({ length: 36 }, (_, i) => row(String(i + 1), 'Việc'));

  test('up to a third of a page move to the next page as a whole', async () => {
    const { pages, word } = await laidOut(documentOf([table([...short, lines(12)])]));
    expect(tablesOf(word.sections)[0]!.rows.map(({ canSplit }) => canSplit)).not.toContain(true);
    expect(textsOf(pages[0]!)).not.toContain('dòng 1');
    expect(textsOf(pages[1]!)).toEqual(expect.arrayContaining(['TT', 'Việc', 'dòng 1', 'dòng 12']));
  });

  test('that are taller begin on the page where they stand', async () => {
    const { pages, word } = await laidOut(documentOf([table([...short, lines(20)])]));
    expect(tablesOf(word.sections)[0]!.rows.filter(({ canSplit }) => canSplit)).toHaveLength(1);
    expect(textsOf(pages[0]!)).toContain('dòng 1');
    expect(textsOf(pages[1]!)).toEqual(expect.arrayContaining(['TT', 'Việc', 'dòng 20']));
  });

  test('taller than a page are all there', async () => {
    const { pages } = await laidOut(documentOf([table([lines(120)])]));
    const all = pages.flatMap(textsOf);
    for (let i = 1; i <= 120; i++) expect(all).toContain(`dòng ${i}`);
    expect(pages.length).toBe(3);
  });

  test('of an objective stay with the task under them', async () => {
    const group: TableRow = { kind: 'group', cells: [cell([p('tableGroup', 'Mục tiêu')], { columnSpan: 2 })] };
    const documents = new Map<string, OfficialDocument>();
    for (let before = 34; before <= 44; before++) {
      const rows = Array.from({ length: before }, (_, i) => row(String(i + 1), 'Việc'));
      const block = table([...rows, group, row('1', 'Việc đầu'), row('2', 'Việc sau')]);
      documents.set(`${before} hàng phía trên`, documentOf([block]));
    }
    const samples = await samplesOf(documents);
    expect(new Set(samples.map(({ pages }) => pages.length))).toEqual(new Set([1, 2]));
    for (const { name, pages } of samples) {
      const { page } = findLine(pages, 'Mục tiêu');
      expect(textsOf(page), name).toContain('Việc đầu');
    }
  });

  test('of a header of two rows are whole on every page, however many lines their cells take', async () => {
    const headers = [
      headerRow(
        head('Nhiệm vụ và biện pháp thực hiện mục tiêu chất lượng của cơ quan', { rowSpan: 2 }),
        head('Trách nhiệm', { columnSpan: 2 }),
      ),
      headerRow(head('Chủ trì'), head('Phối hợp')),
    ];
    const rows = Array.from({ length: 60 }, (_, i) => row(`Việc ${i + 1}`, 'A', 'B'));
    const block: Block = {
      ...(table(rows, headers) as Block & { type: 'table' }),
      columns: [{ width: 15 }, { width: 40 }, { width: 45 }],
    };
    const { pages } = await laidOut(documentOf([block]));
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      const words = textsOf(page).join(' ');
      for (const word of ['Nhiệm', 'biện', 'mục', 'lượng', 'quan', 'Chủ trì', 'Phối hợp'])
        expect(words).toContain(word);
      const lowest = page.lines.find(({ text: words }) => words.endsWith('quan'))!;
      const first = page.lines.find(({ text: words }) => /^Việc \d+$/.test(words))!;
      expect(first.top).toBeGreaterThan(lowest.bottom - 1);
    }
  });
});

describe('a text that ends in a table', async () => {
  const documents = new Map<string, OfficialDocument>();
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => `hàng: "${i + 1}", "Việc ${i + 1}"`).join('\n');
  for (let count = 8; count <= 34; count += 2) {
    const table = `bảng { cột: "STT" rộng 10, "Việc" rộng 90\n${rows(count)} }`;
    const plan = await planOf(`${DIRECTORY}
      soạn kế hoạch {
        số: 5  ngày: 05/01/2027  trích yếu: "Kế hoạch thử"
        phần "Việc phải làm" { ${table} }
        phụ lục "Danh mục" { ${table} ${table} }
        nơi nhận: "Ban Giám đốc Sở"
      }`);
    documents.set(`${count} hàng`, documentsOf(plan)[0]!);
  }
  const samples = await samplesOf(documents);

  test.each(samples)('has no page with the end mark or the signature alone: $name', ({ pages }) => {
    const ends = pages.filter((page) => textsOf(page).some((words) => /^Việc \d+\.\/\.$/.test(words)));
    expect(ends).toHaveLength(2);
    expect(pages.flatMap(textsOf)).not.toContain('./.');
    expect(textsOf(ends[0]!)).toContain('Nơi nhận:');
  });

  test('takes a tall last row along as a whole', async () => {
    const tall = Array.from({ length: 20 }, (_, i) => `dòng ${i + 1}`).join('\n');
    const tallLast = new Map<string, OfficialDocument>();
    for (let count = 2; count <= 22; count += 2) {
      const plan = await planOf(`${DIRECTORY}
        soạn kế hoạch {
          số: 5  ngày: 05/01/2027  trích yếu: "Kế hoạch thử"
          phần "Việc phải làm" { bảng { cột: "STT" rộng 10, "Việc" rộng 90\n${rows(count)}\nhàng: "x", """${tall}""" } }
          nơi nhận: "Ban Giám đốc Sở"
        }`);
      tallLast.set(`${count} hàng`, documentsOf(plan)[0]!);
    }
    for (const { name, pages } of await samplesOf(tallLast)) {
      const { page } = findLine(pages, 'Nơi nhận:');
      expect(textsOf(page), name).toEqual(expect.arrayContaining(['dòng 1', 'dòng 20./.']));
    }
  });

  test('stands with its signature on the pages of a wide table', async () => {
    const plan = await planOf(`${DIRECTORY}
      soạn kế hoạch {
        số: 5  ngày: 05/01/2027  trích yếu: "Kế hoạch thử"
        phần "Việc phải làm" { bảng nhiệm vụ }
        người ký: PhoGiamDoc
      }
      mục tiêu "Từ 95% hồ sơ" { nhiệm vụ "Thống kê" { chủ trì: VP thời hạn: hằng quý theo dõi: QMR kết quả: "Bảng" } }`);
    const { pages } = await laidOut(documentsOf(plan).at(-1)!);
    expect(pages.map(({ width, height }) => (width > height ? 'ngang' : 'đứng'))).toEqual(['đứng', 'ngang']);
    expect(textsOf(pages[1]!)).toEqual(expect.arrayContaining(['Bảng./.', 'Nơi nhận:', 'PHÓ GIÁM ĐỐC', 'Trần Thị B']));
  });
});

test('annex II: text upright, the table sideways, then upright again', async () => {
  const plan = await planOf(`${DIRECTORY}
    mục tiêu "Từ 95% hồ sơ được giải quyết đúng hạn" {
      nhiệm vụ "Thống kê" { chủ trì: VP phối hợp: HC thời hạn: hằng quý theo dõi: QMR kết quả: "Bảng thống kê" }
    }`);
  const { pages, word } = await laidOut(documentsOf(plan)[0]!);
  const annex = pages.slice(pages.findIndex(({ lines }) => lines[0]!.text === 'Phụ lục II'));
  expect(annex.map(({ width, height }) => (width > height ? 'ngang' : 'đứng'))).toEqual(['đứng', 'ngang', 'đứng']);
  expect(annex.map((page) => pageNumber(page)?.text)).toEqual([undefined, '2', '3']);
  expect(word.sections.map(({ start }) => start)).toEqual([1, 1, 1, undefined, undefined]);
});
