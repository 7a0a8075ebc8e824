import { describe, expect, it } from 'vitest';
import { decisionOf, linesOf } from './lines.ts';

/** The cells of the only task of a plan, as they print. */
async function cells(task: string): Promise<string[]> {
  const document = await decisionOf(`mục tiêu "x" { nhiệm vụ "Việc" {\n${task}\n} }`);
  const rows = document.sections.flatMap((_, index) => linesOf(document, index)).filter((line) => / \| /.test(line));
  return rows.at(-1)!.split(' | ');
}

const bases = async (decision: string): Promise<string[]> => {
  const document = await decisionOf(`quyết định { ${decision} }\nmục tiêu "x"`);
  return linesOf(document, 0, true).flatMap((line) => (line.startsWith('legalBasis: ') ? [line.slice(12)] : []));
};

describe('a cell prints what its author wrote', () => {
  it.each([
    ['thời hạn: Sau ngày hội nghị 14/3/2027', 'Sau ngày hội nghị 14/3/2027'],
    ['thời hạn: ít nhất 01 lần/năm', 'Ít nhất 01 lần/năm'],
    ['thời hạn: [Định kỳ 6 tháng/lần hoặc đột xuất] [Lồng ghép]', '[Định kỳ 6 tháng/lần hoặc đột xuất] [Lồng ghép]'],
    ['thời hạn: theo yêu cầu của {VP}', 'Theo yêu cầu của Văn phòng'],
    ['thời hạn: khi "có công văn đề nghị"', 'Khi có công văn đề nghị'],
  ])('%s', async (task, printed) => {
    expect((await cells(task))[4]).toBe(printed);
  });

  it('items that share a line stay on it; a list has its dashes, closing marks only where none were written', async () => {
    expect((await cells('kết quả: "- Báo cáo; - Biên bản"'))[6]).toBe('- Báo cáo; - Biên bản');
    expect((await cells('kết quả: "- Báo cáo"'))[6]).toBe('- Báo cáo');
    expect((await cells('kết quả: "–5 °C"'))[6]).toBe('–5 °C');
    expect((await cells('kết quả: "Báo cáo,", "Biên bản", "Phiếu;"'))[6]).toBe('- Báo cáo, / - Biên bản; / - Phiếu;');
  });
});

it('single spaces, but the room for a number stays', async () => {
  expect((await cells('kết quả: "Báo  cáo   số      /SNV"'))[6]).toBe('Báo cáo số      /SNV');
});

describe('bases and proposer', () => {
  it('are closed where the author did not', async () => {
    expect(
      await bases('căn cứ: "Kế hoạch số 5/KH-UBND", "Luật A.", "Luật B"\n theo đề nghị của: "Chánh Văn phòng,"'),
    ).toEqual([
      'Căn cứ Kế hoạch số 5/KH-UBND;',
      'Căn cứ Luật A.',
      'Căn cứ Luật B;',
      'Theo đề nghị của Chánh Văn phòng,',
    ]);
  });

  it('keep the words they begin with', async () => {
    expect(
      await bases(
        'căn cứ: "căn cứ Luật A", "Thực hiện Công văn số 5/SNV"\n theo đề nghị của: "Xét đề nghị của Chánh Văn phòng"',
      ),
    ).toEqual(['Căn cứ Luật A;', 'Thực hiện Công văn số 5/SNV;', 'Xét đề nghị của Chánh Văn phòng.']);
  });
});

describe('the mark at the end', () => {
  it.each([
    ['Điều cuối', 'Điều cuối./.'],
    ['Điều cuối.', 'Điều cuối./.'],
    ['Điều cuối./.', 'Điều cuối./.'],
    ['Điều cuối;', 'Điều cuối;'],
  ])('%s → %s', async (written, printed) => {
    const document = await decisionOf(`quyết định { điều { "${written}" } }\nmục tiêu "x"`);
    expect(
      linesOf(document, 0, true)
        .filter((line) => line.includes('Điều cuối'))
        .at(-1),
    ).toContain(printed);
  });
});
