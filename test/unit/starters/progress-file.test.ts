/** A new progress file records nothing by itself: whatever was recorded before counts as before. */
import { URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { noFiles } from '../../../src/files/output/file-store.ts';
import { readFolder, withTexts } from '../../../src/language/new-files/folder.ts';
import { surroundingsOf } from '../../../src/language/new-files/surroundings.ts';
import { load } from '../../../src/language/test/load.ts';
import { countsOf, periodOf, reportOf } from '../../../src/report/index.ts';
import { dueCountsOf } from '../../../src/server/requests/due-list.ts';
import { newDocument } from '../../../src/starters/new-document.ts';

const FOLDER = 'file:///ke-hoach';
const PLAN = `cơ quan SM "Sở Mẫu" { chủ quản: "UBND tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
vai trò QMR "QMR"
kế hoạch năm 2027 của SM
mục tiêu DVC "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ rà-soát "Rà soát quy trình" { chủ trì: VP  thời hạn: 15/03/2027  theo dõi: QMR }
  nhiệm vụ tập-huấn "Tập huấn" { chủ trì: VP  thời hạn: 30/04/2027  theo dõi: QMR }
  nhiệm vụ thống-kê "Thống kê" { chủ trì: VP  thời hạn: hằng quý  theo dõi: QMR }
  nhiệm vụ tổng-kết "Tổng kết" { chủ trì: VP  thời hạn: 20/12/2027  theo dõi: QMR }
  nhiệm vụ "Gặp mặt công dân" { chủ trì: VP  thời hạn: tháng 5/2027  theo dõi: QMR }
}
`;
const RECORDS = `dùng "ke-hoach.mtcl"
tiến độ ngày 20/03/2027 {
  rà-soát: hoàn thành ngày 10/03/2027, minh chứng "Biên bản"
  thống-kê: hoàn thành ngày 20/03/2027, minh chứng "Bảng thống kê"
  DVC: đạt 98,5%
}
`;

async function newProgressFile(texts: Record<string, string>, today: string): Promise<string> {
  const at = new Map(Object.entries(texts).map(([name, text]) => [`${FOLDER}/${name}`, text]));
  const files = withTexts(noFiles, (uri) => at.get(URI.parse(uri).toString()), Object.keys(texts));
  const { plans, taken } = surroundingsOf(await readFolder(files, FOLDER));
  const plan = plans[0]!;
  const choices = { year: 2027, today };
  return newDocument('tien-do', { directory: plan.directory, plan }, choices, taken).files[0]!.text;
}

describe('a progress file made in June', () => {
  const texts = { 'ke-hoach.mtcl': PLAN, 'tien-do.mtcl': RECORDS };

  it('lists what is open and due, as comments; what is done is not in it', async () => {
    const text = await newProgressFile(texts, '2027-06-15');
    expect(text.slice(text.indexOf('tiến độ ngày'))).toBe(`tiến độ ngày 15/06/2027 {
  // Đã đến hạn, chưa ghi xong: 2 việc:
  // tập-huấn: hoàn thành   // hạn 30/04/2027: Tập huấn
  // Đến hạn trong 30 ngày tới:
  // thống-kê: hoàn thành   // hạn 30/06/2027: Thống kê
  // Chưa có tên trong kế hoạch nên chưa ghi ở đây được (thêm tên ngay sau chữ «nhiệm vụ»):
  // hạn 31/05/2027: Gặp mặt công dân
  // Kết quả của chỉ tiêu, ghi số đạt được:
  // DVC: đạt …   // hồ sơ được giải quyết đúng hạn; ngày 20/03/2027 đã ghi đạt 98,5%
}
`);
    expect(text).toContain('dùng "tien-do.mtcl"');
  });

  it('changes no figure of a report and no late task, and gives no finding', async () => {
    const before = await load(texts);
    const after = await load({ ...texts, 'tien-do-2.mtcl': await newProgressFile(texts, '2027-06-15') });
    expect(after.findings).toEqual(before.findings);
    for (const day of ['2027-06-15', '2027-12-31']) {
      expect(dueCountsOf(after.plan!, day)).toEqual(dueCountsOf(before.plan!, day));
    }
    const figures = ({ plan }: typeof before) => countsOf(reportOf(plan!, periodOf(plan!, 'năm')));
    expect(figures(after)).toEqual(figures(before));
    expect(figures(after).tasks.done).toBe(1);
  });
});

describe('records that take back what is done', () => {
  const later = (lines: string, use = 'tien-do.mtcl') =>
    load({
      'ke-hoach.mtcl': PLAN,
      'tien-do.mtcl': RECORDS,
      'quy-2.mtcl': `dùng "${use}"\ntiến độ ngày 15/06/2027 {\n  ${lines}\n}\n`,
    }).then(({ findings }) => findings.filter((finding) => /MTCL8[23]9/u.test(finding)));

  it('are found, also where the two files do not use each other', async () => {
    for (const use of ['tien-do.mtcl', 'ke-hoach.mtcl']) {
      for (const state of ['chưa bắt đầu', 'đang làm', 'chậm, lý do "Chờ số liệu"', 'không thực hiện, lý do "Bỏ"']) {
        expect(await later(`rà-soát: ${state}`, use)).toEqual([
          expect.stringContaining('quy-2.mtcl:3:3 MTCL829 Ngày 20/3/2027 đã ghi hoàn thành, dòng này ghi lại là'),
        ]);
      }
    }
  });

  it('a repeating task goes on to its next day; done twice is done', async () => {
    expect(await later('thống-kê: đang làm')).toEqual([]);
    expect(await later('rà-soát: hoàn thành ngày 10/03/2027, minh chứng "Biên bản"')).toEqual([]);
  });
});

describe('records of several files', () => {
  const files = {
    'ke-hoach.mtcl': PLAN,
    'bao-cao.mtcl': 'dùng "ke-hoach.mtcl"\nsoạn báo cáo { kỳ: "6 tháng" }\n',
    'tien-do.mtcl': RECORDS,
  };

  it('count together where a person asks what is done', async () => {
    const { shared, documents } = await load(files);
    const { Plans } = shared.workspace;
    for (const document of documents.values()) {
      expect(dueCountsOf(Plans.wholePlanOf(Plans.entryOf(document))!, '2027-04-15')).toEqual({ late: 0, ahead: 1 });
    }
  });

  it('a report that does not see them is told so', async () => {
    const { findings } = await load(files);
    expect(findings.filter((finding) => finding.includes('MTCL839'))).toEqual([
      'bao-cao.mtcl:2:1 MTCL839 Báo cáo chưa tính tiến độ đã ghi ở «tien-do.mtcl». Hãy thêm dòng «dùng "tien-do.mtcl"» ở đầu tệp.',
    ]);
    const seen = await load({
      ...files,
      'bao-cao.mtcl': files['bao-cao.mtcl'].replace('ke-hoach', 'tien-do'),
    });
    expect(seen.findings.filter((finding) => finding.includes('MTCL839'))).toEqual([]);
  });
});
