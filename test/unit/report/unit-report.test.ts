import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../src/cli/workspace.ts';
import { documentPlaces, documentsOf } from '../../../src/document/documents.ts';
import { renderText } from '../../../src/generator/text/index.ts';
import { load } from '../../../src/language/test/load.ts';
import { periodOf, planOfUnit, reportOf, takingPart } from '../../../src/report/index.ts';
import { HEAD, linesOf } from '../document/lines.ts';
import { between, issuedOf } from '../issued/documents.ts';

const PLAN = `
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu DungHan: từ 98%
  nhiệm vụ thống-kê "Thống kê hồ sơ" { chủ trì: VP phối hợp: HTQT thời hạn: chậm nhất 31/3 theo dõi: QMR kết quả: "Bảng" }
  nhiệm vụ của-phòng "Rà soát quy trình" { chủ trì: HTQT thời hạn: chậm nhất 30/4 theo dõi: QMR kết quả: "Biên bản" }
}
mục tiêu VanBan "văn bản được xử lý đúng hạn" {
  chỉ tiêu ĐúngHạn: từ 95%
  nhiệm vụ nhắc "Nhắc việc" { chủ trì: HTQT thời hạn: chậm nhất 20/11 theo dõi: QMR kết quả: "Thông báo" }
}
`;
const EXAMPLE = join(import.meta.dirname, '../../../examples/bao-cao');
const REPORT = 'soạn báo cáo { kỳ: "6 tháng" đơn vị: VP }';

/** The rows of the report's annex: objective, target, figure, rate, verdict; without the mark in the last one. */
async function results(text: string, report = REPORT): Promise<string[]> {
  const { plan } = await load(`${HEAD}${PLAN}${text}${report}`);
  const document = documentsOf(plan!).find(({ id }) => id.startsWith('bao-cao'))!;
  const rows = linesOf(document, document.sections.length - 1).filter((line) => /^\d+ \|/.test(line));
  return rows.map((row) => row.replace('./.', '').split(' | ').slice(1, 6).join(' | '));
}

describe('soạn báo cáo of a unit', () => {
  it('is issued by the unit under the agency, about the work the unit leads or takes part in', async () => {
    const { lines, document } = await issuedOf(PLAN + REPORT);
    expect(lines.slice(0, 2)).toEqual(['SỞ NGOẠI VỤ', 'VĂN PHÒNG']);
    expect(lines.at(4)).toMatch(/^Số:\s+\/BC-VP$/);
    expect([document.name, document.id, document.fileName]).toEqual([
      'Báo cáo 6 tháng: Văn phòng',
      'bao-cao-6-thang-vp',
      'bao-cao-6-thang-2027-vp',
    ]);
    expect(lines).toContainEqual(
      expect.stringContaining('Năm 2027, Văn phòng xác định 01 mục tiêu chất lượng với 01 chỉ tiêu và 01 nhiệm vụ'),
    );
    expect(lines.filter((line) => /Rà soát quy trình|văn bản được xử lý/.test(line))).toEqual([]);
    expect(lines).toContain('CHÁNH VĂN PHÒNG');
  });

  it('follows the objectives that the unit has set itself', async () => {
    const own = `soạn mục tiêu đơn vị VP {
      lấy mục tiêu DVC { chỉ tiêu DungHan: từ 99% }
      mục tiêu Phòng-họp "phòng họp được chuẩn bị đúng giờ" { chỉ tiêu ĐúngGiờ: 100% nhiệm vụ lịch "Lập lịch họp" { chủ trì: VP thời hạn: chậm nhất 05/02 } }
    }`;
    const progress = `tiến độ ngày 10/06/2027 của VP { DungHan: đạt 985/1000 ĐúngGiờ: đạt 12/12 lịch: hoàn thành ngày 04/02/2027 }`;
    expect(await results(own + progress)).toEqual([
      'Từ 99% hồ sơ được giải quyết đúng hạn | Từ 99% | 985/1.000 | 98,5% | Chưa đạt',
      '100% phòng họp được chuẩn bị đúng giờ | 100% | 12/12 | 100% | Đạt',
    ]);
  });

  it.each([
    ['its own record', 'tiến độ ngày 10/06/2027 của VP { DungHan: đạt 99% }', '99% | 99% | Đạt'],
    ['no record of another unit', 'tiến độ ngày 10/06/2027 của HTQT { DungHan: đạt 99% }', ' |  | Chưa có số liệu'],
    [
      'no figure of the agency that another has a part in',
      'tiến độ ngày 10/06/2027 { DungHan: đạt 99% }',
      ' |  | Chưa có số liệu',
    ],
  ])('counts of a target %s', async (_, progress, wanted) => {
    const [row] = await results(progress);
    expect(row).toBe(`Từ 98% hồ sơ được giải quyết đúng hạn | Từ 98% | ${wanted}`);
  });

  it('counts the figure of the agency where the unit alone leads all work on the objective', async () => {
    const rows = await results(
      'tiến độ ngày 10/06/2027 { ĐúngHạn: đạt 96% }',
      'soạn báo cáo { kỳ: "6 tháng" đơn vị: HTQT }',
    );
    expect(rows[1]).toBe('Từ 95% văn bản được xử lý đúng hạn | Từ 95% | 96% | 96% | Đạt');
  });

  it('takes the state of a task also from what the agency recorded', async () => {
    const { lines } = await issuedOf(
      `${PLAN}tiến độ ngày 10/06/2027 { thống-kê: hoàn thành ngày 30/03/2027 }${REPORT}`,
    );
    expect(between(lines, '- Đã', '- Tính')).toEqual([
      '- Đã hoàn thành nhiệm vụ đề ra;',
      '- Tính đến ngày chốt số liệu có 01 lượt việc đến hạn, đã hoàn thành (100%).',
    ]);
  });

  it('may put together what all units report', async () => {
    const { lines } = await issuedOf(`${PLAN}
      tiến độ ngày 10/06/2027 của VP { DungHan: đạt 400/400 }
      tiến độ ngày 11/06/2027 của HTQT { DungHan: đạt 90/100 }
      nhóm CacPhong "các phòng" { VP, HTQT }
      soạn báo cáo { kỳ: "6 tháng" đơn vị: VP tổng hợp từ: CacPhong }`);
    expect(lines.slice(0, 2)).toEqual(['SỞ NGOẠI VỤ', 'VĂN PHÒNG']);
    expect(lines).toContainEqual(expect.stringContaining('490/500 | 98% | Đạt'));
  });

  it('stands beside the report of the agency and those of other units', async () => {
    const { plan, findings } = await load(
      `${HEAD}${PLAN}soạn báo cáo { số: 9 kỳ: "6 tháng" } soạn báo cáo { số: 9 kỳ: "6 tháng" đơn vị: VP } soạn báo cáo { số: 10 kỳ: "6 tháng" đơn vị: HTQT }`,
    );
    expect(findings.filter((finding) => /MTCL(0|6|8)/.test(finding))).toEqual([]);
    const ids = ['bao-cao-6-thang', 'bao-cao-6-thang-vp', 'bao-cao-6-thang-htqt'];
    expect(documentsOf(plan!).map(({ id }) => id)).toEqual(ids);
    expect(documentPlaces(plan!).map(({ id }) => id)).toEqual(ids);
  });

  it('other documents of a unit carry its name, sign and head', async () => {
    const { lines } = await issuedOf(
      'soạn công văn { số: 5 ngày: 10/6/2027 đơn vị: VP trích yếu: "đôn đốc báo cáo" kính gửi: "Các phòng" "Đề nghị gửi báo cáo." }',
      HEAD.replace('đơn vị VP "Văn phòng"', 'đơn vị VP "Văn phòng" { người phụ trách: "Nguyễn Văn A" }'),
    );
    expect(lines.slice(0, 2)).toEqual(['SỞ NGOẠI VỤ', 'VĂN PHÒNG']);
    expect(lines).toContain('Nguyễn Văn A');
  });

  it('figures typed by hand are held against those of the unit', async () => {
    const report = (words: string) => `${PLAN}tiến độ ngày 10/06/2027 { thống-kê: hoàn thành ngày 30/03/2027 }
      soạn báo cáo { kỳ: "6 tháng" đơn vị: VP "${words}" }`;
    const wrong = async (words: string) =>
      (await load(HEAD + report(words))).findings.filter((f) => / MTCL805/.test(f));
    expect(await wrong('Văn phòng hoàn thành 01/01 nhiệm vụ.')).toEqual([]);
    expect(await wrong('Văn phòng hoàn thành 01/03 nhiệm vụ.')).toHaveLength(1);
  });

  it('of every unit of an agency tells its share: each task in the reports of those who work on it', async () => {
    const [{ plan } = { plan: undefined }] = (await Workspace.load([EXAMPLE])).plans();
    const report = plan!.issued.find(({ kind }) => kind.name === 'báo cáo')!;
    const told = plan!.units.map((unit) => reportOf(planOfUnit(plan!, unit), periodOf(plan!, '6 tháng')));
    plan!.units.forEach((unit, i) => {
      const own = plan!.tasks.filter((task) => !task.inDocument && takingPart(unit)(task));
      expect(told[i]!.tasks.map(({ task }) => task.statement)).toEqual(own.map(({ statement }) => statement));
    });
    // What one unit alone works on stands as in the report of the agency.
    const states = new Map(
      reportOf(plan!, periodOf(plan!, '6 tháng')).tasks.map(({ task, state }) => [task.statement, state]),
    );
    for (const { task, state } of told.flatMap(({ tasks }) => tasks)) expect(state).toBe(states.get(task.statement));
    const documents = documentsOf({ ...plan!, issued: plan!.units.map((unit) => ({ ...report, unit })) });
    const texts = documents.filter(({ id }) => id.startsWith('bao-cao')).map(renderText);
    expect(texts).toHaveLength(plan!.units.length);
    expect(texts.filter((text) => /undefined|NaN|…/.test(text))).toEqual([]);
  });
});
