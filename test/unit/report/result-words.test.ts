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
tiến độ ngày 10/06/2027 {
  KhôngSố: hoàn thành
  DungHan: đạt 412/417 "hồ sơ"
  SangKien: đạt 5
  DonThu: đạt 3
  một-lần: hoàn thành ngày 20/3/2027
}
`);
const report = plan && reportOf(plan, periodOf(plan, '6 tháng'));
const elements = plan!.objectives.flatMap((objective) => [objective, ...objective.targets, ...objective.tasks]);

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
  ['một-lần', 'hoàn thành ngày 20/3/2027 | hoàn thành ngày 20/3/2027 | 01 | 01 | 100%'],
  ['hằng-quý', 'chậm | chậm | 0 | 01 | 0%'],
  ['cả-năm', 'chưa bắt đầu | chưa bắt đầu | chưa có số liệu | chưa có số liệu | chưa có số liệu'],
  ['Khác', 'chưa có số liệu | Chưa có số liệu | chưa có số liệu | chưa có số liệu | chưa có số liệu'],
  // Without a target what is recorded of itself; there is no number.
  ['KhôngSố', 'Đạt | Đạt | chưa có số liệu | chưa có số liệu | chưa có số liệu'],
  ['ChưaCó', 'chưa có số liệu | Chưa có số liệu | chưa có số liệu | chưa có số liệu | chưa có số liệu'],
])('%s: %s', (id, words) => {
  const element = elements.find((one) => one.id === id);
  expect(NAMES.map((name) => element && resultText(report!, element, name)).join(' | ')).toBe(words);
});
