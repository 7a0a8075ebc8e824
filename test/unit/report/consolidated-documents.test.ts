import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/document/documents.ts';
import { generate } from '../../../src/generator/formats.ts';
import { nodeHost } from '../../../src/generator/node-host.ts';
import { load } from '../../../src/language/test/load.ts';
import { Previews } from '../../../src/server/requests/preview.ts';
import { linesOf } from '../document/lines.ts';

const PROVINCE = `cơ quan T "Ủy ban nhân dân tỉnh Bình Hải" { địa danh: "Bình Hải" ký hiệu: "UBND" }
đơn vị A "Sở A" đơn vị B "Sở B"
kế hoạch năm 2027 của T { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu DVC "Giải quyết đúng hạn" { chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98% }
soạn báo cáo { kỳ: "6 tháng" tổng hợp từ: A, B }`;
const AGENCY = `cơ quan S "Sở A" { địa danh: "Bình Hải" ký hiệu: "SA" }
kế hoạch năm 2027 của S
mục tiêu DVC "Giải quyết đúng hạn" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98% tiến độ ngày 10/06/2027: đạt 99/100
}`;
const NOW = '2027-06-20T00:00:00.000Z';
const REPORT = 'bao-cao-6-thang';

async function made(files: Record<string, string>) {
  const { shared, documents, plan } = await load(files);
  const { Plans } = shared.workspace;
  const atHand = [...documents.values()].flatMap((document) => Plans.planOf(document) ?? []);
  const withheld: string[] = [];
  const written = await generate(plan!, {
    host: nodeHost,
    formats: ['txt'],
    now: NOW,
    atHand,
    onRemark: (sentence) => withheld.push(sentence),
  });
  const report = documentsOf(plan!, atHand).find(({ id }) => id === REPORT)!;
  return { names: written.map(({ name }) => name), withheld, lines: linesOf(report, 0).join('\n') };
}

describe('a report that consolidates others, made with all documents', () => {
  it('has the figures of the plans at hand', async () => {
    const { names, withheld, lines } = await made({ 'a.mtcl': AGENCY, 'tinh.mtcl': PROVINCE });
    expect(names).toEqual([expect.stringContaining(`${REPORT}-2027-ubnd`)]);
    expect(withheld).toEqual([]);
    expect(lines).toContain('Đã có 01/02 cơ quan, đơn vị gửi báo cáo');
  });

  it('is not written where none of them is there, and it says why', async () => {
    const { names, withheld, lines } = await made({ 'tinh.mtcl': PROVINCE });
    expect(names).toEqual([]);
    expect(withheld).toEqual([expect.stringContaining('Báo cáo tổng hợp lập bằng lệnh «mtcl report THƯ-MỤC')]);
    expect(lines).toContain('Báo cáo tổng hợp 6 tháng chưa lập được');
    expect(lines).not.toContain('Đã có');
    expect(lines).not.toContain('Chưa có số liệu');
  });

  it('takes the records of units that stand in its own files', async () => {
    const { names, lines } = await made({
      'tinh.mtcl': `${PROVINCE}\ntiến độ ngày 10/06/2027 của B { DungHan: đạt 50/50 }`,
    });
    expect(names).toEqual([expect.stringContaining(`${REPORT}-2027-ubnd`)]);
    expect(lines).toContain('Đã có 01/02 cơ quan, đơn vị gửi báo cáo');
  });

  it.each([
    [{ 'tinh.mtcl': PROVINCE }, 'chưa lập được', 'Đã có'],
    [{ 'a.mtcl': AGENCY, 'tinh.mtcl': PROVINCE }, 'Đã có 01/02', 'chưa lập được'],
    [{ 'nam-truoc.mtcl': AGENCY.replaceAll('2027', '2026'), 'tinh.mtcl': PROVINCE }, 'chưa lập được', 'Đã có'],
  ])('is previewed the same way', async (files, shown, notShown) => {
    const { shared, documents } = await load(files as Record<string, string>);
    const uri = documents.get('tinh.mtcl')!.uri.toString();
    const { document } = await new Previews(shared).of({ uri, document: REPORT } as Parameters<Previews['of']>[0]);
    const html = JSON.stringify(document).replace(/<[^>]*>/g, '');
    expect(html).toContain(shown);
    expect(html).not.toContain(notShown);
  });
});
