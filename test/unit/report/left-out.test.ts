/** What is at hand but can't be added up is left out of the sums, and said. */
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { issuedDocument } from '../../../src/document/issued/issued.ts';
import { asideRemark, remarksOf } from '../../../src/document/issued/report-remarks.ts';
import { renderSources } from '../../../src/generator/xlsx/sources-sheet.ts';
import { load } from '../../../src/language/test/load.ts';
import { countsOf, type GatheredReport, gatherReports } from '../../../src/report/index.ts';
import { linesOf } from '../document/lines.ts';

const TINH = `cơ quan UBND "Ủy ban nhân dân tỉnh Bình Hải" { địa danh: "Bình Hải"  ký hiệu: "UBND" }
đơn vị A "Sở A"  đơn vị B "UBND xã B"  đơn vị C "Sở C"
nhóm CacNoi "các nơi" { A, B, C }
kế hoạch năm 2027 của UBND { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu DVC "Hồ sơ đúng hạn" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu KhieuNai "Khiếu nại": không quá 5 "vụ"
}
soạn báo cáo { kỳ: "6 tháng"  tổng hợp từ: CacNoi }`;

const agency = (title: string, progress: string) => `cơ quan CQ "${title}" { địa danh: "Bình Hải"  ký hiệu: "CQ" }
kế hoạch năm 2027 của CQ
mục tiêu DVC "Hồ sơ đúng hạn" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu KhieuNai "Khiếu nại": không quá 5 "vụ"
  nhiệm vụ RaSoat "Rà soát" { chủ trì: "Văn phòng"  thời hạn: trước 30/4  theo dõi: "QMR"  kết quả: "Báo cáo" }
}
${progress}`;

async function gathered(files: Record<string, string>): Promise<GatheredReport> {
  const { shared, documents } = await load({ 'tinh.mtcl': TINH, ...files });
  const plans = [...documents.values()].map((document) => shared.workspace.Plans.planOf(document)!);
  return gatherReports(plans, '6 tháng')![0]!;
}

const fileOf = (uri: string) => uri.replace('file:///ke-hoach/', '');
const remarks = (report: GatheredReport) => remarksOf(report, fileOf);
const reached = ({ report }: GatheredReport) =>
  report.objectives[0]!.targets.map(({ reached }) => [reached?.value, reached?.total]);

describe('of records that can’t be added up', () => {
  const files = {
    'a.mtcl': agency('Sở A', 'tiến độ ngày 10/06/2027 { DungHan: đạt 48/50 "hồ sơ"  KhieuNai: đạt 2 "vụ" }'),
    'b.mtcl': agency('UBND xã B', 'tiến độ ngày 11/06/2027 { DungHan: đạt 97%  KhieuNai: đạt 1 "đơn" }'),
    'c.mtcl': agency('Sở C', 'tiến độ ngày 12/06/2027 { DungHan: đạt 50/50 "hồ sơ"  KhieuNai: đạt 1 "Vụ" }'),
  };

  it('a rate without numerator and denominator, and a count of something else, are not in the sum', async () => {
    expect(reached(await gathered(files))).toEqual([
      [98, 100],
      [3, undefined],
    ]);
  });

  it('both are told, by whom and why, beside the figure', async () => {
    const report = await gathered(files);
    expect(report.report.objectives[0]!.targets.map(asideRemark)).toEqual([
      'Chưa gồm: UBND xã B (97%, không có tử số, mẫu số).',
      'Chưa gồm: UBND xã B (1 đơn, khác đơn vị tính).',
    ]);
    const document = issuedDocument(report.plan, report.issued, report.report);
    const annex = linesOf(document, document.sections.length - 1).join('\n');
    expect(annex).toContain('Chưa gồm: UBND xã B (97%, không có tử số, mẫu số).');
  });

  it('the workbook of sources lists them with file and line', async () => {
    const { plan, report } = await gathered(files);
    const { sheets } = await readXlsx(await renderSources(plan, report, fileOf));
    expect(sheets.map(({ name }) => name)).toEqual(['Nguồn số liệu', 'Chưa cộng']);
    const line = files['b.mtcl'].split('\n').length;
    expect(sheets[1]!.rows.filter((row) => row.includes('UBND xã B')).map((row) => row.at(-1))).toEqual([
      `b.mtcl:${line}`,
      `b.mtcl:${line}`,
    ]);
    expect(sheets[0]!.rows.flat()).not.toContain(`b.mtcl:${line}`);
  });

  it('where all are alike, bare rates are averaged and what is counted has its own name', async () => {
    const bare = (title: string, rate: string) =>
      agency(title, `tiến độ ngày 10/06/2027 { DungHan: đạt ${rate}%  KhieuNai: đạt 1 "đơn" }`);
    const report = await gathered({ 'a.mtcl': bare('Sở A', '97'), 'b.mtcl': bare('UBND xã B', '99') });
    expect(report.report.objectives[0]!.targets.map(({ reached, aside }) => [reached, aside])).toEqual([
      [{ value: 98, measure: 98, averaged: true, unit: undefined }, []],
      [{ value: 2, measure: 2, unit: 'đơn' }, []],
    ]);
  });

  it('of one unit of an agency too', async () => {
    const units = `đơn vị VP "Văn phòng"  đơn vị MC "Một cửa"
tiến độ ngày 10/06/2027 của VP { DungHan: đạt 40/40 "hồ sơ" }
tiến độ ngày 10/06/2027 của MC { DungHan: đạt 90% }`;
    const report = await gathered({ 'a.mtcl': agency('Sở A', units) });
    expect(reached(report)[0]).toEqual([40, 40]);
    expect(asideRemark(report.report.objectives[0]!.targets[0]!)).toBe(
      'Chưa gồm: Sở A – Một cửa (90%, không có tử số, mẫu số).',
    );
  });
});

describe('of several files of one agency', () => {
  const early = agency('Sở A', 'tiến độ ngày 31/03/2027 { DungHan: đạt 10/10  RaSoat: đang làm }');
  const late = agency('SỞ A', 'tiến độ ngày 10/06/2027 { DungHan: đạt 48/50  RaSoat: hoàn thành }');

  it('with the same objectives only the one with the latest record counts, and that is said', async () => {
    const report = await gathered({ 'quy-1.mtcl': early, 'quy-2.mtcl': late });
    expect(reached(report)[0]).toEqual([48, 50]);
    expect(countsOf(report.report).tasks).toMatchObject({ all: 1, done: 1 });
    expect(remarks(report)).toEqual([
      'Sở A có hai tệp cùng mục tiêu, nhiệm vụ: tính quy-2.mtcl (ghi ngày 10/6/2027), không tính quy-1.mtcl (ghi ngày 31/3/2027).',
    ]);
  });

  it('records after the cut-off do not make a file the latest', async () => {
    const after = agency('Sở A', 'tiến độ ngày 20/06/2027 { DungHan: đạt 1/2 }');
    expect(reached(await gathered({ 'cu.mtcl': early, 'sau.mtcl': after }))[0]).toEqual([10, 10]);
  });

  it('that share no objective and no task both count, in one row', async () => {
    const other = `cơ quan CQ "Sở A" { địa danh: "Bình Hải"  ký hiệu: "CQ" }
kế hoạch năm 2027 của CQ
mục tiêu Khac "Việc khác" {
  nhiệm vụ TapHuan "Tập huấn" { chủ trì: "Văn phòng"  thời hạn: trước 30/4  theo dõi: "QMR"  kết quả: "Báo cáo" }
}
tiến độ ngày 12/06/2027 { TapHuan: hoàn thành }`;
    const report = await gathered({ 'a.mtcl': late, 'khac.mtcl': other });
    expect(remarks(report)).toEqual([]);
    expect(report.report.reporters[0]).toMatchObject({
      reporter: { title: 'Sở A' },
      reportedOn: '2027-06-12',
      tasks: 2,
      tasksDone: 2,
    });
  });
});

it('names those who recorded only after the cut-off, and those who are on no list', async () => {
  const report = await gathered({
    'a.mtcl': agency('Sở A', 'tiến độ ngày 20/06/2027 { DungHan: đạt 9/10 }'),
    'x.mtcl': agency('Sở X', 'tiến độ ngày 10/06/2027 { DungHan: đạt 9/10 }'),
  });
  expect(remarks(report)).toEqual([
    'Chỉ ghi tiến độ sau ngày chốt 15/6/2027 nên chưa tính là đã báo cáo: Sở A (ngày 20/6/2027).',
    'Không có trong danh sách phải báo cáo nên không được cộng: Sở X.',
  ]);
});

it('agencies have the names that the level above gives them', async () => {
  const { report } = await gathered({
    'b.mtcl': agency('ỦY BAN NHÂN DÂN XÃ B', 'tiến độ ngày 10/06/2027 { DungHan: đạt 9/10 }'),
  });
  expect(report.tasks.map(({ reporter }) => reporter?.title)).toEqual(['UBND xã B']);
  expect(report.objectives[0]!.targets[0]!.entries[0]!.reporter?.title).toBe('UBND xã B');
});
