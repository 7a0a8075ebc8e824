/** Plans of several agencies put together: for a body over them, by objectives that are alike, by what was recorded when. */
import { expect, it } from 'vitest';
import { remarksOf } from '../../../src/document/issued/report-remarks.ts';
import { load } from '../../../src/language/test/load.ts';
import { vietnameseCount, vietnameseDecimal, vietnameseRate, vietnameseShare } from '../../../src/report/format.ts';
import { type GatheredReport, gatherReports, outstandingTasks } from '../../../src/report/index.ts';
import { openTasks } from '../../../src/report/outstanding.ts';
import { planOfUnit } from '../../../src/report/unit-scope.ts';

async function gathered(files: Record<string, string>, period = '6 tháng'): Promise<GatheredReport[] | undefined> {
  const { shared, documents } = await load(files);
  const plans = [...documents.values()].flatMap((document) => shared.workspace.Plans.planOf(document) ?? []);
  return gatherReports(plans, period);
}

const agency = (id: string, title: string, superior: string, rest: string) =>
  `cơ quan ${id} "${title}" { ${superior && `chủ quản: "${superior}"`}  địa danh: "Bình Hải"  ký hiệu: "${id}" }
đơn vị VP${id} "Văn phòng"
kế hoạch năm 2027 của ${id} { báo cáo "6 tháng" chốt: 15/06/2027 }
${rest}`;

const OBJECTIVE = `mục tiêu "Hồ sơ của {năm} đúng hạn" { chỉ tiêu: từ 98% }
`;
const reached = (value: string, day = '10/06/2027') =>
  `mục tiêu "Hồ sơ của {năm} đúng hạn" { chỉ tiêu: từ 98%  tiến độ ngày ${day}: đạt ${value} }\n`;

it('of several agencies under one body a report of that body is made, of objectives that say the same', async () => {
  const [made] = (await gathered({
    'a.mtcl': agency(
      'A',
      'Sở A',
      'UBND tỉnh Bình Hải',
      `${reached('48/50')}mục tiêu riêng "Riêng" { chỉ tiêu: từ 1% }`,
    ),
    'b.mtcl': agency('B', 'Sở B', 'Ủy ban nhân dân\\ntỉnh Bình Hải', reached('49/50')),
    'c.mtcl': agency('C', 'Sở C', 'UBND TỈNH BÌNH HẢI', OBJECTIVE),
  }))!;
  const { plan, report, contributions, unexpected, superseded } = made!;
  expect(plan.agency).toMatchObject({
    id: 'cơ-quan-cấp-trên',
    title: 'UBND tỉnh Bình Hải',
    sign: 'UBND',
    leadership: 'collective',
    headPosition: 'Chủ tịch',
  });
  expect(plan.objectives.map(({ number, targets }) => [number, targets.length])).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect(report.objectives[0]!.targets[0]!.reached).toMatchObject({ value: 97, total: 100, measure: 97 });
  expect(report.reporters.map(({ reporter, reportedOn }) => `${reporter.title} ${reportedOn ?? '-'}`)).toEqual([
    'Sở A 2027-06-10',
    'Sở B 2027-06-10',
    'Sở C -',
  ]);
  expect([contributions.length, unexpected, superseded]).toEqual([3, [], []]);
});

it('a body that is no committee is headed by a director', async () => {
  const [made] = (await gathered({
    'a.mtcl': agency('A', 'Chi cục A', 'Sở Nông nghiệp và Môi trường', OBJECTIVE),
    'b.mtcl': agency('B', 'Chi cục B', 'Sở Nông nghiệp và Môi trường', OBJECTIVE),
  }))!;
  expect(made!.plan.agency).toMatchObject({ leadership: 'head', headPosition: 'Giám đốc', sign: 'SNNVMT' });
});

it('of none, of agencies under nobody or under several there is no report', async () => {
  expect(gatherReports([], 'năm')).toBe(undefined);
  const two = (one: string, other: string) => ({
    'a.mtcl': agency('A', 'Sở A', one, OBJECTIVE),
    'b.mtcl': agency('B', 'Sở B', other, OBJECTIVE),
  });
  expect(await gathered(two('', ''))).toBe(undefined);
  expect(await gathered(two('UBND tỉnh Bình Hải', ''))).toBe(undefined);
});

it('a report that names no period is on the year; one of another period is none', async () => {
  const above = (period: string) => ({
    'a.mtcl': agency('A', 'Sở A', '', reached('48/50')),
    't.mtcl': `cơ quan T "Tỉnh" { địa danh: "Bình Hải"  ký hiệu: "T" }
đơn vị SA "Sở A"
kế hoạch năm 2027 của T
${OBJECTIVE}
soạn báo cáo { ${period}  tổng hợp từ: SA }`,
  });
  expect((await gathered(above(''), 'năm'))?.map(({ plan }) => plan.agency.id)).toEqual(['T']);
  expect((await gathered(above('kỳ: "quý I"'), 'quý I'))?.map(({ plan }) => plan.agency.id)).toEqual(['T']);
  expect(await gathered(above('kỳ: "quý I"'), 'năm')).toBe(undefined);
});

it('of two files of an agency that share nothing the row holds both, as of the later day; of copies the one with records', async () => {
  const task = (name: string, record: string) =>
    `nhiệm vụ ${name} "Việc ${name}" { chủ trì: VPA  thời hạn: 30/04/2027  ${record} }`;
  const files = (first: string, second: string) => ({
    'a1.mtcl': agency('A', 'Sở A', 'Tỉnh', first),
    'a2.mtcl': agency('A', 'Sở A', 'Tỉnh', second),
    'b.mtcl': agency('B', 'Sở B', 'Tỉnh', OBJECTIVE),
  });
  const row = async (texts: Record<string, string>) => {
    const [made] = (await gathered(texts))!;
    const { reporter, latest, tooLate, ...counts } = made!.report.reporters.find(
      ({ reporter: { title } }) => title === 'Sở A',
    )!;
    return { ...counts, late: tooLate?.on, remarks: remarksOf(made!, (uri) => uri.split('/').at(-1)!) };
  };
  const done = (day: string) => `tiến độ ngày ${day}: hoàn thành`;
  expect(await row(files(task('a', done('10/06/2027')), task('b', done('10/05/2027'))))).toEqual({
    reportedOn: '2027-06-10',
    tasks: 2,
    tasksDone: 2,
    tasksLate: 0,
    remarks: [],
  });
  expect(await row(files(task('a', done('20/06/2027')), task('b', done('18/06/2027'))))).toMatchObject({
    tasks: 0,
    late: '2027-06-20',
  });
  expect((await row(files(task('a', ''), task('a', done('10/05/2027'))))).remarks).toEqual([
    'Sở A có hai tệp cùng mục tiêu, nhiệm vụ: tính a2.mtcl (ghi ngày 10/5/2027), không tính a1.mtcl.',
  ]);
});

it('more than twenty names are counted', async () => {
  const others = Array.from({ length: 22 }, (_, i) => [`x${i}.mtcl`, agency(`X${i}`, `Sở X${i}`, '', OBJECTIVE)]);
  const [made] = (await gathered({
    ...Object.fromEntries(others),
    't.mtcl': `cơ quan T "Tỉnh" { địa danh: "Bình Hải"  ký hiệu: "T" }
đơn vị SA "Sở A"
kế hoạch năm 2027 của T
${OBJECTIVE}
soạn báo cáo { kỳ: "6 tháng"  tổng hợp từ: SA }`,
  }))!;
  const [remark] = remarksOf(made!, (uri) => uri);
  expect(remark).toBe(
    `Không có trong danh sách phải báo cáo nên không được cộng: ${Array.from({ length: 20 }, (_, i) => `Sở X${i}`).join('; ')}; và 2 nơi khác.`,
  );
});

it('what is open and what is outstanding, with days and without', async () => {
  const { plan } = await load(`đơn vị VP "Văn phòng"
kế hoạch năm 2027
nhiệm vụ a "Việc a" { chủ trì: VP }
nhiệm vụ b "Việc b" { chủ trì: VP  tiến độ ngày 01/02/2027: hoàn thành }
nhiệm vụ c "Việc c" { chủ trì: VP  thời hạn: 30/04/2027  tiến độ ngày 01/02/2027: không thực hiện }
nhiệm vụ d "Việc d" { chủ trì: VP  thời hạn: hằng quý  tiến độ ngày 31/03/2027: hoàn thành }
nhiệm vụ e "Việc e" { chủ trì: VP  thời hạn: 30/06/2027 }
`);
  expect(openTasks(plan!).map(({ task, due }) => [task.id, due])).toEqual([
    ['a', []],
    ['d', ['2027-06-30', '2027-09-30', '2027-12-31']],
    ['e', ['2027-06-30']],
  ]);
  const outstanding = (day: string) => [...outstandingTasks(plan!, day)].map(([task, due]) => `${task.id} ${due}`);
  expect(outstanding('2027-06-29')).toEqual([]);
  expect(outstanding('2027-06-30')).toEqual(['d 2027-06-30', 'e 2027-06-30']);
});

it('a figure of the agency is the unit’s where it alone leads the work', async () => {
  const { plan } = await load(`đơn vị VP "Văn phòng"
đơn vị TC "Phòng Tổ chức"
kế hoạch năm 2027
mục tiêu A "a" { chỉ tiêu: từ 90%  nhiệm vụ "Việc" { chủ trì: VP }  tiến độ ngày 01/02/2027: đạt 91% }
mục tiêu B "b" { chỉ tiêu: từ 90%  nhiệm vụ "Việc" { chủ trì: VP, TC }  tiến độ ngày 01/02/2027: đạt 92% }
mục tiêu C "c" { chỉ tiêu: từ 90%  nhiệm vụ "Việc" { chủ trì: "Các phòng"  phối hợp: VP }  tiến độ ngày 01/02/2027: đạt 93% }
mục tiêu D "d" { chỉ tiêu: từ 90%  nhiệm vụ "Việc" { phối hợp: VP }  tiến độ ngày 01/02/2027: đạt 94%  tiến độ ngày 01/02/2027 của VP: đạt 95% }
mục tiêu E "e" { chỉ tiêu: từ 90%  nhiệm vụ "Việc" { chủ trì: TC }  tiến độ ngày 01/02/2027: đạt 96% }
soạn mục tiêu đơn vị TC { mục tiêu F "f" { chỉ tiêu Cf: từ 90%  tiến độ ngày 01/02/2027: đạt 97% } }
`);
  const [VP, TC] = plan!.units;
  const of = (unit: typeof VP) => {
    const own = planOfUnit(plan!, unit!);
    return [own.objectives.map(({ id }) => id).join(''), ...own.progress.map(({ value }) => value)];
  };
  expect(of(VP)).toEqual(['ABCD', 91, 95]);
  expect(of(TC)).toEqual(['BEF', 96, 97]);
});

it('numbers as they are written', () => {
  expect([1234567.891, -1.5, -0.001, 0.005, 1000, 12.5].map((value) => vietnameseDecimal(value))).toEqual([
    '1.234.567,89',
    '-1,5',
    '0',
    '0,01',
    '1.000',
    '12,5',
  ]);
  expect([0, 1, 9, 10, 1234].map(vietnameseCount)).toEqual(['0', '01', '09', '10', '1.234']);
  expect([vietnameseShare(1, 3), vietnameseShare(0, 0), vietnameseShare(2, 2)]).toEqual(['33,3%', '–', '100%']);
  expect([vietnameseRate(97.96, 98), vietnameseRate(98, 98), vietnameseRate(97.99996, 98)]).toEqual([
    '97,96%',
    '98%',
    '98%',
  ]);
});
