/** Reports say what happened: late completion, whose proposal, every reason and evidence, results in sentences. */
import { describe, expect, it } from 'vitest';
import { load } from '../../../src/language/test/load.ts';
import { countsOf, periodOf, reportOf } from '../../../src/report/index.ts';
import { HEAD } from '../document/lines.ts';
import { issuedOf, mistakes } from '../issued/documents.ts';

const PLAN = `
mục tiêu DVC "Giải quyết hồ sơ" {
  chỉ tiêu TyLe "Hồ sơ đúng hạn": từ 98%
  nhiệm vụ khao-sat "Khảo sát mức độ hài lòng" { chủ trì: VP thời hạn: chậm nhất 30/9 theo dõi: QMR }
  nhiệm vụ thong-ke "Thống kê hồ sơ" { chủ trì: HTQT thời hạn: hằng tháng trước ngày 25 theo dõi: QMR }
}
mục tiêu QT "Ban hành quy trình" {
  chỉ tiêu QuyTrinh: ít nhất 04 "quy trình"
  nhiệm vụ ra-soat "Rà soát quy trình" { chủ trì: VP thời hạn: quý IV theo dõi: QMR }
}
`;
const RECORDS = `
tiến độ ngày 31/10/2027 {
  khao-sat: hoàn thành ngày 05/10/2027, minh chứng "Báo cáo khảo sát", lý do "Chờ kinh phí", đề xuất "Bổ sung phần mềm"
  ra-soat: đang làm, minh chứng "Dự thảo quy trình", lý do "Đang lấy ý kiến"
  TyLe: đạt 412/417 "hồ sơ"
  QuyTrinh: đạt 5 "quy trình"
}
`;

async function linesOf(report: string, records = RECORDS): Promise<string[]> {
  const { lines, findings } = await issuedOf(PLAN + records + report);
  expect(mistakes(findings)).toEqual([]);
  return lines;
}

describe('a task that was done after its day', () => {
  it('is done, and counted as late', async () => {
    const { plan } = await load(HEAD + PLAN + RECORDS);
    const report = reportOf(plan!, periodOf(plan!, 'tháng 10'));
    expect(report.tasks[0]).toMatchObject({ state: 'done', doneLate: [{ due: '2027-09-30', on: '2027-10-05' }] });
    expect(countsOf(report)).toMatchObject({ tasksDoneLate: 1, dueDoneLate: 1 });
  });

  it('may be late for one of several days; what is due on the cut-off day is not yet late', async () => {
    const { lines } = await issuedOf(`
nhiệm vụ khao-sat "Khảo sát mức độ hài lòng" { chủ trì: VP thời hạn: hằng quý theo dõi: QMR }
nhiệm vụ ra-soat "Rà soát quy trình" { chủ trì: VP thời hạn: chậm nhất 30/11 theo dõi: QMR }
tiến độ ngày 05/4/2027 { khao-sat: hoàn thành ngày 05/4/2027 }
tiến độ ngày 30/9/2027 { khao-sat: hoàn thành ngày 30/9/2027 }
soạn báo cáo { kỳ: "tháng 11" }`);
    const text = lines.join('\n');
    expect(text).toContain('có 01 nhiệm vụ có lượt hoàn thành sau hạn');
    expect(text).toContain('Chưa triển khai 01 nhiệm vụ (chưa quá hạn)');
  });

  it('is late for each of the days that one record settles', async () => {
    const months = (records: string) =>
      issuedOf(`
nhiệm vụ thong-ke "Thống kê hồ sơ" { chủ trì: VP thời hạn: hằng tháng theo dõi: QMR }
nhiệm vụ khao-sat "Khảo sát mức độ hài lòng" { chủ trì: VP thời hạn: chậm nhất 31/3 và 30/6 hằng năm theo dõi: QMR }
${records}
soạn báo cáo { kỳ: "năm" }`);
    const late = await months(
      `tiến độ ngày 15/11/2027 { thong-ke: hoàn thành ngày 10/11/2027  khao-sat: hoàn thành ngày 01/7/2027 }`,
    );
    const text = late.lines.join('\n');
    expect(text).toContain('Trong số lượt đã hoàn thành có 12 lượt hoàn thành sau hạn');
    expect(text).toContain('sau hạn: 10 hạn từ 31/01/2027 đến 31/10/2027 hoàn thành ngày 10/11/2027');
    expect(text).toContain('sau hạn: hạn 31/3/2027, 30/6/2027 hoàn thành ngày 01/7/2027');
    // On which day it was done is not said: nothing is known to be late.
    const unknown = await months('tiến độ ngày 15/11/2027 { thong-ke: hoàn thành }');
    expect(unknown.lines.join('\n')).not.toContain('sau hạn');
  });

  it('is told in the report, with its days and its reason', async () => {
    const text = (await linesOf('soạn báo cáo { kỳ: "năm" }')).join('\n');
    expect(text).toContain('có 01 lượt hoàn thành sau hạn');
    expect(text).toContain('01 nhiệm vụ hoàn thành sau hạn');
    expect(text).toContain('Hoàn thành ngày 05/10/2027, sau hạn 30/9/2027: Chờ kinh phí');
    const own = await linesOf('soạn báo cáo { kỳ: "năm" "Có {nhiệm vụ hoàn thành muộn} nhiệm vụ xong muộn." }');
    expect(own.join('\n')).toContain('Có 01 nhiệm vụ xong muộn.');
  });

  it('is on time on its very day', async () => {
    const records = 'tiến độ ngày 31/10/2027 { khao-sat: hoàn thành ngày 30/09/2027 }';
    expect((await linesOf('soạn báo cáo { kỳ: "năm" }', records)).join('\n')).not.toContain('sau hạn');
  });
});

describe('what is recorded is printed', () => {
  it('a proposal names its task; reasons and evidence of tasks in time appear', async () => {
    const text = (await linesOf('soạn báo cáo { kỳ: "năm" }')).join('\n');
    expect(text).toContain('- Nhiệm vụ “Khảo sát mức độ hài lòng”: Bổ sung phần mềm.');
    expect(text).toContain('Đang thực hiện: Đang lấy ý kiến');
    expect(text).toContain('Dự thảo quy trình');
    expect(text).toContain('Báo cáo khảo sát');
  });

  it('a target keeps its label also where it is the only one', async () => {
    const text = (await linesOf('soạn báo cáo { kỳ: "năm" }')).join('\n');
    expect(text).toContain('Hồ sơ đúng hạn: từ 98%');
  });

  it.each([
    ['{TyLe.đạt}', '412/417 hồ sơ'],
    ['{TyLe.tỷ lệ}', '98,8%'],
    ['{TyLe.số}', '412'],
    ['{TyLe.tổng số}', '417'],
    ['{TyLe.đánh giá}', 'Đạt'],
    ['{DVC.tỷ lệ}', '98,8%'],
    ['{QuyTrinh.số}', '05'],
    ['{QuyTrinh.đạt}', '5 quy trình'],
    ['{khao-sat.đạt}', 'hoàn thành ngày 05/10/2027'],
    ['{ TyLe.tỷ  lệ }', '98,8%'],
  ])('%s in a sentence is «%s»', async (written, printed) => {
    const lines = await linesOf(`soạn báo cáo { kỳ: "năm" "Kết quả: ${written} trong năm." }`);
    expect(lines.join('\n')).toContain(`Kết quả: ${printed} trong năm.`);
  });

  it('decomposed letters are read too', async () => {
    const { lines } = await issuedOf(
      `${PLAN}${RECORDS}soạn báo cáo { kỳ: "năm" "${'Đạt {TyLe.đạt}.'.normalize('NFD')}" }`,
    );
    expect(lines.join('\n')).toContain('Đạt 412/417 hồ sơ.');
  });

  it('without a record a sentence says that there is none; an unknown name is an error', async () => {
    const lines = await linesOf('soạn báo cáo { kỳ: "năm" "Đạt {TyLe.đạt}." }', '');
    expect(lines.join('\n')).toContain('Đạt chưa có số liệu.');
    const { findings } = await load(`${HEAD}${PLAN}soạn báo cáo { kỳ: "năm" "Đạt {KhongCo.đạt}." }`);
    expect(findings.join('\n')).toContain('KhongCo');
  });
});

describe('what a report looks forward to and what it covers', () => {
  it('behind a month: what is due in the next one, and what is under way then', async () => {
    const lines = await linesOf('soạn báo cáo { kỳ: "tháng 9" }', '');
    const next = lines.slice(lines.findIndex((line) => line.startsWith('Trong tháng 10/2027')));
    expect(next[0]).toBe('Trong tháng 10/2027, tập trung thực hiện các nhiệm vụ sau:');
    const text = next.join('\n');
    expect(text).toContain('Thống kê hồ sơ');
    expect(text).toContain('Rà soát quy trình');
    const before = await linesOf('soạn báo cáo { kỳ: "tháng 4" }', 'tiến độ ngày 30/04/2027 { thong-ke: hoàn thành }');
    const may = before.slice(before.findIndex((line) => line.startsWith('Trong tháng 5/2027'))).join('\n');
    expect(may).toMatch(/Thống kê hồ sơ.*24\/5\/2027/u);
    expect(may).not.toContain('Rà soát quy trình');
  });

  it('a plan that begins in July: its half year is the second one, and the report says from which day', async () => {
    const head = HEAD.replace(
      'kế hoạch năm 2027 của SNgV',
      'kế hoạch năm 2027 của SNgV { từ: 01/07/2027 đến: 31/12/2027 }',
    );
    const { lines } = await issuedOf(`${PLAN}soạn báo cáo { kỳ: "6 tháng" }`, head);
    const text = lines.join('\n');
    expect(text).toContain('6 tháng cuối năm 2027');
    expect(text).not.toContain('đầu năm');
    expect(text).toContain('số liệu từ ngày 01/7/2027, chốt đến ngày 31/12/2027');
  });
});
