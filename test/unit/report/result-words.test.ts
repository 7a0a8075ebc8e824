import { expect, it } from 'vitest';
import { resultText } from '../../../src/document/issued/report-results.ts';
import { load } from '../../../src/language/test/load.ts';
import type { ResultName } from '../../../src/plan/figures.ts';
import { periodOf, reportOf } from '../../../src/report/index.ts';
import { HEAD } from '../document/lines.ts';
import { mistakes } from '../issued/documents.ts';

const { plan, findings } = await load(`${HEAD}
mục tiêu DVC "Giải quyết đúng hạn" {
  chỉ tiêu DungHan "Hồ sơ đúng hạn": từ 98%
  chỉ tiêu SangKien "Sáng kiến": ít nhất 04 "sáng kiến"
  chỉ tiêu DonThu "Đơn thư quá hạn": không quá 10 "đơn"
  nhiệm vụ một-lần "Rà soát quy trình" { chủ trì: VP thời hạn: chậm nhất 31/3 theo dõi: QMR }
  nhiệm vụ hằng-quý "Thống kê" { chủ trì: VP thời hạn: hằng quý trước ngày 25 theo dõi: QMR }
  nhiệm vụ cả-năm "Tiếp công dân" { chủ trì: VP thời hạn: thường xuyên theo dõi: QMR }
}
mục tiêu Khác "Cải tiến" {
  chỉ tiêu ChưaCó "Cải tiến": ít nhất 02 "cải tiến"
}
mục tiêu KhôngSố "Nền nếp"
mục tiêu Sông "Sông sạch" {
  chỉ tiêu Dài "Chiều dài": ít nhất 4 "km"
  chỉ tiêu Xã "Xã có kế hoạch": ít nhất 40 "xã"
  chỉ tiêu Không "Đơn được giải quyết": ít nhất 1 "đơn"
}
tiến độ ngày 10/06/2027 {
  KhôngSố: hoàn thành
  DungHan: đạt 412/417 "hồ sơ"
  SangKien: đạt 5
  Dài: đạt 3,5
  Xã: đạt 30/42 "xã"
  Không: đạt 0/0 "đơn"
  DonThu: đạt 3
  một-lần: hoàn thành ngày 20/3/2027
}
`);
const report = plan && reportOf(plan, periodOf(plan, '6 tháng'));
const elements = plan!.objectives.flatMap((objective) => [objective, ...objective.targets, ...objective.tasks]);

const OTHERS = [
  { ...plan!.objectives[0]!, id: 'lạ' },
  { ...plan!.tasks[0]!, id: 'việc-lạ' },
];

/** What `{ten.đạt}`, `{ten.tỷ lệ}` … say: reached | verdict | count | total | rate. */
const NAMES: ResultName[] = ['reached', 'verdict', 'count', 'total', 'rate'];

it('the plan is right', () => {
  expect(mistakes(findings)).toEqual([]);
});

it.each([
  [
    'DVC',
    '412/417 hồ sơ; 5 sáng kiến; 3 đơn | Đạt; Đạt; Đạt | 412; 05; 03 | 417; chưa có số liệu; chưa có số liệu | 98,8%; 125%; 3 đơn',
  ],
  ['DungHan', '412/417 hồ sơ | Đạt | 412 | 417 | 98,8%'],
  ['SangKien', '5 sáng kiến | Đạt | 05 | chưa có số liệu | 125%'],
  ['DonThu', '3 đơn | Đạt | 03 | chưa có số liệu | 3 đơn'],
  ['Dài', '3,5 km | Chưa đạt | 3,5 | chưa có số liệu | 87,5%'],
  ['Xã', '30/42 xã | Chưa đạt | 30 | 42 | 71,4%'],
  ['Không', '0/0 đơn | Chưa đạt | 0 | 0 | chưa có số liệu'],
  ['một-lần', 'hoàn thành ngày 20/3/2027 | hoàn thành ngày 20/3/2027 | 01 | 01 | 100%'],
  ['hằng-quý', 'chậm | chậm | 0 | 01 | 0%'],
  ['cả-năm', 'chưa bắt đầu | chưa bắt đầu | chưa có số liệu | chưa có số liệu | chưa có số liệu'],
  ['Khác', 'chưa có số liệu | Chưa có số liệu | chưa có số liệu | chưa có số liệu | chưa có số liệu'],
  // Without a target what is recorded of itself; there is no number.
  ['KhôngSố', 'Đạt | Đạt | chưa có số liệu | chưa có số liệu | chưa có số liệu'],
  // Of what the report does not hold.
  ['lạ', 'chưa có số liệu | chưa có số liệu | chưa có số liệu | chưa có số liệu | chưa có số liệu'],
  ['việc-lạ', 'chưa có số liệu | chưa có số liệu | chưa có số liệu | chưa có số liệu | chưa có số liệu'],
  ['ChưaCó', 'chưa có số liệu | Chưa có số liệu | chưa có số liệu | chưa có số liệu | chưa có số liệu'],
])('%s: %s', (id, words) => {
  const element = [...elements, ...OTHERS].find((one) => one.id === id);
  expect(NAMES.map((name) => element && resultText(report!, element, name)).join(' | ')).toBe(words);
});
