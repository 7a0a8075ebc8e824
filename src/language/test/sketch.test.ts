import { expect, it } from 'vitest';
import { load } from './load.ts';

/** One of everything: a directory shared by the year's files, a plan, a decision, progress. */
const FILES = {
  'danh-ba.mtcl': `
cơ quan SNgV "Sở Ngoại vụ" { chủ quản: "Ủy ban nhân dân tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SNgV" }
đơn vị VP "Văn phòng"          đơn vị HTQT "Phòng Hợp tác quốc tế"
nhóm CacPhong "các phòng chuyên môn, đơn vị" { HTQT }
vai trò QMR "QMR"              vai trò ThuKyISO "Thư ký ISO"
người ký GiamDoc { chức vụ: "Giám đốc"  họ tên: "Nguyễn Văn A" }
văn bản QD19 { loại: quyết định  số: "19/2014/QĐ-TTg"  ngày: 05/03/2014  của: "Thủ tướng Chính phủ"  trích yếu: "về việc áp dụng …" }
viết tắt HTQLCL "Hệ thống quản lý chất lượng"`,
  'nam-2027.mtcl': `
dùng "danh-ba.mtcl"          // agency, units, roles, legal bases: one file shared by the year's files

kế hoạch năm 2027 của SNgV {
  từ: 01/01/2027  đến: 31/12/2027
  báo cáo "6 tháng" chốt: 15/06/2027
  báo cáo "năm"     chốt: 30/11/2027
}

mục tiêu DVC "hồ sơ thủ tục hành chính được giải quyết đúng hạn" {
  chỉ tiêu: từ 98% "hồ sơ đúng hạn và trước hạn"

  nhiệm vụ thống-kê "Thống kê, báo cáo tỷ lệ giải quyết hồ sơ" {
    chủ trì: VP
    phối hợp: CacPhong
    thời hạn: hằng quý, trước ngày 25
    theo dõi: QMR, ThuKyISO
    kết quả: "Báo cáo thống kê tỷ lệ giải quyết hồ sơ"
  }
}

quyết định {                       // only what differs from the usual form needs to be said
  số: 32   ngày: 05/01/2027        // left out while drafting
  căn cứ: QD19, "Kế hoạch số 28/KH-SNgV ngày …"
  theo đề nghị của: "Chánh Văn phòng"
  nơi nhận: "Sở KH&CN (để báo cáo)", "BGĐ"
}
phần "Tổ chức thực hiện" {
  mục VP { - "Chủ trì, theo dõi, đôn đốc"  - "Tổng hợp, báo cáo" }
}
tiến độ ngày 15/06/2027 {
  thống-kê: hoàn thành ngày 24/03/2027, minh chứng "Báo cáo số 12/BC-VP"
  DVC: đạt 412/417 "hồ sơ"
}`,
};

it('a year in one file, its directory in another', async () => {
  const { plan, diagnostics } = await load(FILES);
  expect(diagnostics.filter(({ severity }) => severity === 1)).toEqual([]);
  expect(plan?.tasks[0]?.deadline?.occurrences.map(({ due }) => due)).toEqual([
    '2027-03-24',
    '2027-06-24',
    '2027-09-24',
    '2027-12-24',
  ]);
  expect(plan?.progress.map(({ subject, state, value, total }) => [subject.id, state, value, total])).toEqual([
    ['thống-kê', 'done', undefined, undefined],
    ['DVC', undefined, 412, 417],
  ]);
});
