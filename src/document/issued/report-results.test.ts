import { expect, it } from 'vitest';
import { load } from '../../language/test/load.ts';
import type { ResultName } from '../../plan/figures.ts';
import type { NamedElement } from '../../plan/model.ts';
import { periodOf, reportOf } from '../../report/index.ts';
import { resultText } from './report-results.ts';

const PLAN = `cơ quan S "Sở Y"
đơn vị VP "Văn phòng"
kế hoạch năm 2027 của S { báo cáo "6 tháng" chốt: 15/06/2027 báo cáo "năm" chốt: 30/11/2027 }
mục tiêu Hai "Giải quyết hồ sơ" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu SangKien "Sáng kiến": ít nhất 4 "sáng kiến"
}
mục tiêu Khong "Không có chỉ tiêu" {
  nhiệm vụ xong "Rà soát" { chủ trì: VP thời hạn: 31/03/2027 }
  nhiệm vụ quý "Thống kê" { chủ trì: VP thời hạn: hằng quý trước ngày 25 }
  nhiệm vụ không-hạn "Theo dõi" { chủ trì: VP }
}
mục tiêu Chua "Chưa có số liệu" { chỉ tiêu Phieu "Phiếu hài lòng": từ 90% }
tiến độ ngày 31/03/2027 {
  DungHan: đạt 1230/1250
  SangKien: đạt 3
  xong: hoàn thành ngày 30/03/2027
  quý: hoàn thành ngày 24/03/2027
}
`;
const NAMES: ResultName[] = ['reached', 'rate', 'count', 'total', 'verdict'];
const NONE = 'chưa có số liệu';

it.each<[id: string, texts: string[]]>([
  ['DungHan', ['1.230/1.250', '98,4%', '1.230', '1.250', 'Đạt']],
  ['SangKien', ['3 sáng kiến', '75%', '03', NONE, 'Chưa đạt']],
  // Of an objective each of its targets.
  ['Hai', ['1.230/1.250; 3 sáng kiến', '98,4%; 75%', '1.230; 03', `1.250; ${NONE}`, 'Đạt; Chưa đạt']],
  ['Khong', ['Chưa có số liệu', NONE, NONE, NONE, 'Chưa có số liệu']],
  ['Chua', [NONE, NONE, NONE, NONE, 'Chưa có số liệu']],
  ['xong', ['hoàn thành ngày 30/3/2027', '100%', '01', '01', 'hoàn thành ngày 30/3/2027']],
  ['quý', ['đang thực hiện', '100%', '01', '01', 'đang thực hiện']],
  ['không-hạn', ['chưa bắt đầu', NONE, NONE, NONE, 'chưa bắt đầu']],
])('what is said of %s: reached, rate, count, total, verdict', async (id, texts) => {
  const { plan } = await load(PLAN);
  const report = reportOf(plan!, periodOf(plan!, '6 tháng'));
  const elements: NamedElement[] = plan!.objectives.flatMap((objective) => [
    objective,
    ...objective.targets,
    ...report.tasks.map(({ task }) => task),
  ]);
  const element = elements.find((one) => one.id === id)!;
  expect(NAMES.map((name) => resultText(report, element, name))).toEqual(texts);
});
