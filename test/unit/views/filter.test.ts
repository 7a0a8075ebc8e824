/** "Việc sắp đến hạn" by unit and monitor. */
import { describe, expect, it } from 'vitest';
import { type DueFilter, filteredDue, filterNames, NO_FILTER } from '../../../src/extension/views/filter.ts';
import { load } from '../../../src/language/test/load.ts';
import { outlineFor } from '../../../src/server/requests/outline.ts';

const PLAN = `cơ quan S "Sở Y" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"  đơn vị KT "Phòng Kế toán"
vai trò QMR "Đại diện lãnh đạo"  vai trò TK "Thư ký ISO"
kế hoạch năm 2027 của S { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu "đúng hạn" {
  chỉ tiêu: từ 95%
  nhiệm vụ "Một" { chủ trì: VP  phối hợp: KT  thời hạn: chậm nhất 15/6/2027  theo dõi: QMR  kết quả: "a" }
  nhiệm vụ "Hai" { chủ trì: KT  thời hạn: chậm nhất 16/6/2027  theo dõi: TK  kết quả: "b" }
  nhiệm vụ "Ba" { chủ trì: VP  thời hạn: chậm nhất 17/6/2027  theo dõi: TK  kết quả: "c" }
}
`;

describe('the filter of what is due', () => {
  it.each<[string, DueFilter, string[], string[]]>([
    ['nobody', NO_FILTER, ['Một', 'Hai', 'Ba'], []],
    ['one who leads or coordinates', { performers: ['KT'], monitors: [] }, ['Một', 'Hai'], ['Phòng Kế toán']],
    ['either of two units', { performers: ['KT', 'VP'], monitors: [] }, ['Một', 'Hai', 'Ba'], expect.anything()],
    ['a monitor', { performers: [], monitors: ['TK'] }, ['Hai', 'Ba'], ['Thư ký ISO']],
    ['a unit and a monitor', { performers: ['VP'], monitors: ['TK'] }, ['Ba'], ['Văn phòng', 'Thư ký ISO']],
    ['somebody who is gone', { performers: ['CU'], monitors: [] }, ['Một', 'Hai', 'Ba'], []],
  ])('of %s', async (_, filter, titles, names) => {
    const { shared } = await load(PLAN);
    const { plan } = await outlineFor({ uri: 'file:///ke-hoach/a.mtcl' }, shared, '2027-06-10');
    expect(filteredDue(plan!, filter).map(({ task }) => plan!.tasks[task]!.title)).toEqual(titles);
    expect(filterNames(plan!, filter)).toEqual(names);
  });
});
