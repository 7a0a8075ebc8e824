import { expect, test } from 'vitest';
import { load } from '../../language/test/load.ts';

const findings = async (deadline: string) =>
  (
    await load(`
cơ quan S "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"  vai trò QMR "QMR"
kế hoạch năm 2027 của S { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu "100% văn bản đúng hạn" { nhiệm vụ "Báo cáo" { chủ trì: VP  theo dõi: QMR
  thời hạn: ${deadline}
} }`)
  ).findings.filter((finding) => finding.includes('MTCL302'));

test('on the day of the report it is in time, and what recurs goes on after the report', async () => {
  expect(await findings('chậm nhất 01/12/2027')).toHaveLength(1);
  expect(await findings('chậm nhất 30/11/2027')).toEqual([]);
  expect(await findings('hằng tháng trước ngày 25')).toEqual([]);
  expect(await findings('hằng tuần thứ tư')).toEqual([]);
  expect(await findings('hằng quý')).toEqual([]);
});
