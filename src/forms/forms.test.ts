import { expect, it } from 'vitest';
import { load } from '../language/test/load.ts';
import { formsOf, latestFigure } from './forms.ts';

const PLAN = `cơ quan SM "Sở Mẫu" { chủ quản: "UBND tỉnh Bình Hải"  địa danh: "Bình Hải"  ký hiệu: "SM" }
đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
đơn vị KT "Phòng Kế toán"
kế hoạch năm 2027 của SM { báo cáo "6 tháng" chốt: 15/06/2027 }
mục tiêu "Hồ sơ đúng hạn" {
  chỉ tiêu: từ 98%
  chỉ tiêu "sáng kiến": ít nhất 04
  nhiệm vụ trực "Trực một cửa" { chủ trì: VP }
  nhiệm vụ đón "Đón đoàn" { chủ trì: VP }
  nhiệm vụ thống-kê "Thống kê" { chủ trì: VP, TC  thời hạn: hằng quý }
  nhiệm vụ họp "Họp" { chủ trì: VP  thời hạn: 31/03/2027 }
  nhiệm vụ rà-soát "Rà soát" { chủ trì: VP  thời hạn: 15/03/2027 }
  nhiệm vụ sơ-kết "Sơ kết" { chủ trì: VP  thời hạn: 15/06/2027 }
  nhiệm vụ tiếp "Tiếp dân" { chủ trì: VP }
  nhiệm vụ tổng-kết "Tổng kết" { chủ trì: VP  thời hạn: 16/06/2027 }
}
tiến độ ngày 01/02/2027 { đón: hoàn thành  trực: đang làm }
tiến độ ngày 02/04/2027 { thống-kê: hoàn thành ngày 02/04/2027 }
`;

it('a unit is asked what is due up to the cut-off day and not settled, by its day; what has no day comes last', async () => {
  const { plan } = await load(PLAN);
  const forms = formsOf(plan!, { on: '2027-06-01', period: '6 tháng' });
  expect(forms.map(({ unit, tasks, targets, ...form }) => [unit.id, tasks.length, targets.length, form])).toEqual([
    [
      'VP',
      5,
      2,
      {
        agency: 'Sở Mẫu',
        year: 2027,
        period: '6 tháng đầu năm 2027',
        until: '2027-06-15',
        headPosition: 'Chánh Văn phòng',
      },
    ],
    [
      'TC',
      0,
      2,
      {
        agency: 'Sở Mẫu',
        year: 2027,
        period: '6 tháng đầu năm 2027',
        until: '2027-06-15',
        headPosition: 'Trưởng phòng',
      },
    ],
  ]);
  const objective = '1. Hồ sơ đúng hạn';
  const task = (key: string, title: string, deadline: string, due?: string) => ({
    id: `nv|2027|VP|${key}|SM`,
    title,
    objective,
    deadline,
    ...(due ? { due } : {}),
    state: 'notStarted',
    others: [],
  });
  expect(forms[0]!.tasks).toEqual([
    task('ra-soat|1', 'Rà soát', '15/03/2027', '2027-03-15'),
    task('hop|1', 'Họp', '31/03/2027', '2027-03-31'),
    task('so-ket|1', 'Sơ kết', '15/06/2027', '2027-06-15'),
    { ...task('truc|0', 'Trực một cửa', ''), state: 'inProgress' },
    task('tiep|0', 'Tiếp dân', ''),
  ]);
  const target = { objective, latest: '' };
  expect(forms[1]!.targets).toEqual([
    {
      ...target,
      id: expect.stringMatching(/^ct\|2027\|TC\|mt-[a-z0-9]+#1\|0\|SM$/u),
      aimed: 'Từ 98%',
      rate: true,
      measure: '%',
    },
    { ...target, id: expect.stringMatching(/#2\|0\|SM$/u), aimed: 'Sáng kiến: ít nhất 04', rate: false, measure: '' },
  ]);
});

it('without a period a unit is asked what is due within thirty days, and only the units that are named', async () => {
  const { plan } = await load(PLAN);
  const of = (on: string) =>
    formsOf(plan!, { on, units: [plan!.units[1]!, plan!.units[2]!] }).map(({ unit, until, tasks }) => ({
      unit: unit.id,
      until,
      tasks: tasks.map(({ id, others }) => `${id} ${others.join()}`),
    }));
  expect(of('2027-05-31')).toEqual([
    { unit: 'TC', until: '2027-06-30', tasks: ['nv|2027|TC|thong-ke|2|SM Văn phòng'] },
  ]);
  expect(of('2027-05-30')).toEqual([{ unit: 'TC', until: '2027-06-29', tasks: [] }]);
});

it('the figure of the latest day counts, wherever its record stands', async () => {
  const one = PLAN.replace(/.*sáng kiến.*\n/u, '').replace('mục tiêu "', 'mục tiêu DVC "');
  const { plan } = await load(`${one}tiến độ ngày 01/04/2027 của VP { DVC: đạt 97% }
tiến độ ngày 01/05/2027 của VP { DVC: đạt 412/417 }
tiến độ ngày 01/03/2027 của VP { DVC: đạt 95% }
tiến độ ngày 01/03/2027 của VP { DVC: đạt 96% }
tiến độ ngày 02/05/2027 của TC { DVC: đạt 1/2 }
tiến độ ngày 03/05/2027 { DVC: đạt 3/4 }
`);
  const [target] = plan!.objectives[0]!.targets;
  const latest = plan!.units.map((unit) => {
    const figure = latestFigure(plan!, target!, unit);
    return figure && `${figure.on} ${figure.value}/${figure.total}`;
  });
  expect(latest).toEqual(['2027-05-01 412/417', '2027-05-02 1/2', undefined]);
  expect(formsOf(plan!, { on: '2027-06-01' })[0]!.targets).toEqual([
    {
      id: 'ct|2027|VP|DVC#1|0|SM',
      objective: '1. Từ 98% hồ sơ đúng hạn',
      aimed: 'Từ 98%',
      rate: true,
      measure: '%',
      latest: '412/417 (01/5/2027)',
    },
  ]);
});
