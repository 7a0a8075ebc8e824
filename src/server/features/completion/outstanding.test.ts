import { expect, test } from 'vitest';
import { completions, names } from '../../test/marked.ts';

const PLAN = `cơ quan SNgV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
kế hoạch năm 2027 của SNgV
mục tiêu DVC "đạt 98% hồ sơ đúng hạn" {
  nhiệm vụ cuối-năm "Tổng kết" { chủ trì: VP thời hạn: chậm nhất 15/12 }
  nhiệm vụ tháng-sáu "Sơ kết" { chủ trì: VP thời hạn: chậm nhất 10/6 }
  nhiệm vụ tháng-ba "Rà soát" { chủ trì: VP thời hạn: chậm nhất 31/3 }
  nhiệm vụ đã-xong "Kiểm tra" { chủ trì: VP thời hạn: chậm nhất 15/01 }
}
tiến độ ngày 20/01/2027 { đã-xong: hoàn thành ngày 14/01/2027 }
`;

test('in a block of progress the tasks come first that are due and not reported, the oldest first', async () => {
  const [items] = await completions(`${PLAN}tiến độ ngày 15/06/2027 {\n  <|>\n}`);
  const sorted = items!.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  expect(names(sorted).slice(0, 2)).toEqual(['tháng-ba', 'tháng-sáu']);
  expect(sorted[0]!.labelDetails?.description).toBe('đến hạn 31/3/2027, chưa báo cáo');
  expect(names(sorted)).toContain('cuối-năm');
});

test('what the block reports already is offered no more', async () => {
  const [items] = await completions(`${PLAN}tiến độ ngày 15/06/2027 {\n  tháng-ba: đang làm\n  <|>\n}`);
  expect(names(items!)).not.toContain('tháng-ba');
  expect(names(items!)).toContain('tháng-sáu');
});

test('also on the line behind a record that could go on', async () => {
  const record = 'tháng-ba: hoàn thành ngày 24/03/2027, minh chứng "Báo cáo" số "12/BC-VP"';
  const [items] = await completions(`${PLAN}tiến độ ngày 15/06/2027 {\n  ${record}\n  <|>\n}`);
  expect(names(items!)).not.toContain('tháng-ba');
  expect(items![0]).toMatchObject({
    label: 'Sơ kết — tháng-sáu',
    labelDetails: { description: expect.stringContaining('10/6') },
  });
});
