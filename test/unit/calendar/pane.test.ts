import { describe, expect, it } from 'vitest';
import { load } from '../../../src/language/test/load.ts';
import { calendarFor } from '../../../src/server/requests/calendar.ts';

const PLAN = `cơ quan SNV "Sở Ngoại vụ" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"  đơn vị HTQT "Phòng Hợp tác quốc tế"
nhóm Phong "các phòng" { HTQT }
vai trò QMR "QMR"
kế hoạch năm 2027 của SNV { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu "đúng hạn" {
  chỉ tiêu: từ 95%
  nhiệm vụ thong-ke "Thống kê" { chủ trì: VP  phối hợp: Phong  thời hạn: chậm nhất 15/3 và 15/6  theo dõi: QMR  kết quả: "Bảng" }
  nhiệm vụ "Duy trì" { chủ trì: HTQT  thời hạn: thường xuyên  theo dõi: QMR  kết quả: "Hồ sơ" }
}
tiến độ ngày 16/03/2027 { thong-ke: hoàn thành ngày 15/03/2027 }
`;
const A = 'file:///ke-hoach/a.mtcl';

describe('mtcl/calendar', () => {
  it('says what is due when, how it stands, and for whom', async () => {
    const { shared } = await load(PLAN);
    const { calendar } = await calendarFor({ uri: A }, shared, '2027-06-20');
    expect(
      calendar!.entries.map(({ due, task, statusName }) => `${due} ${calendar!.tasks[task]!.title}: ${statusName}`),
    ).toEqual([
      '2027-03-15 Thống kê: Hoàn thành',
      '2027-06-15 Thống kê: Trễ hạn',
      '2027-11-30 Chốt số liệu báo cáo năm: Chưa đến hạn',
    ]);
    const names = (task: { performedBy: number[]; monitoredBy: number[] }) => [
      ...task.performedBy.map((place) => calendar!.performers[place]!.id),
      ...task.monitoredBy.map((place) => calendar!.monitors[place]!.id),
    ];
    expect(calendar!.tasks.map((task) => `${task.title}: ${names(task)}`)).toEqual([
      'Thống kê: VP,HTQT,QMR',
      'Chốt số liệu báo cáo năm: VP,HTQT,QMR',
      'Duy trì: HTQT,QMR',
    ]);
    expect(calendar!.undated.map(({ task, words }) => [calendar!.tasks[task]!.title, words])).toEqual([
      ['Duy trì', ['thường xuyên']],
    ]);
  });

  it('names days off', async () => {
    const { shared } = await load(PLAN);
    const { calendar } = await calendarFor({ uri: A }, shared, '2027-01-01');
    const days = new Map(calendar!.restDays.map((rest) => [rest.day, rest]));
    expect(days.get('2027-04-30')).toEqual({ day: '2027-04-30', name: 'Ngày Chiến thắng (30/4)', holiday: true });
    expect(days.get('2027-06-05')).toEqual({ day: '2027-06-05', name: 'Thứ Bảy', holiday: false });
    expect(days.has('2027-06-07')).toBe(false);
  });

  it('says why there is nothing to show', async () => {
    const { shared } = await load('đơn vị VP "Văn phòng"');
    const result = await calendarFor({ uri: A }, shared, '2027-01-01');
    expect([result.calendar, result.notice]).toEqual([undefined, expect.stringContaining('kế hoạch năm')]);
  });
});
