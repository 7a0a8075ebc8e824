/** The work calendar of a plan: what is due when, for whom, how it stands. */
import { describe, expect, test } from 'vitest';
import { calendarOf, statusOn } from '../../../src/calendar/index.ts';
import type { WorkCalendar } from '../../../src/calendar/model.ts';
import { monitorsOf, partyNamed, performersOf } from '../../../src/plan/parties.ts';
import {
  CAC_PHONG,
  deadline,
  group,
  HTQT,
  LS,
  objective,
  plan,
  progress,
  QMR,
  REPORTS,
  samplePlan,
  THU_KY,
  task,
  VP,
} from './fixture.ts';

const lines = ({ entries }: WorkCalendar) => entries.map(({ due, id }) => `${due} ${id}`);

const QUARTERS = ['2027-03-24', '2027-06-24', '2027-09-24', '2027-12-24'];
const quarterly = () =>
  task('Báo cáo quý', { name: 'báo-cáo', leads: [VP], deadline: deadline('Hằng quý', QUARTERS, { recurring: true }) });

test('entries stand by due day, each with the number of its occurrence', () => {
  expect(lines(calendarOf(samplePlan()))).toEqual([
    '2027-03-14 pho-bien/1',
    '2027-03-24 thong-ke/1',
    '2027-05-31 nv-3uuf8ulz1k52y/1',
    '2027-06-14 pho-bien/2',
    '2027-06-15 ky-bao-cao-6-thang/1',
    '2027-06-24 thong-ke/2',
    '2027-09-24 thong-ke/3',
    '2027-11-29 pho-bien/3',
    '2027-11-30 ky-bao-cao-nam/1',
    '2027-12-24 thong-ke/4',
  ]);
});

test('an entry says all that a reader needs', () => {
  const entry = calendarOf(samplePlan()).entries[2]!;
  expect(entry).toMatchObject({
    due: '2027-05-31',
    window: { from: '2027-05-01', to: '2027-05-31' },
    state: 'notStarted',
    task: {
      objective: { number: 1, title: 'Từ 98% hồ sơ thủ tục hành chính được giải quyết đúng hạn' },
      title: 'Khảo sát mức độ hài lòng; tổng hợp ý kiến',
      leads: [{ id: 'CacPhong', name: 'các phòng chuyên môn' }],
      leadUnits: [
        { id: 'HTQT', name: 'Phòng Hợp tác quốc tế' },
        { id: 'LS', name: 'Phòng Lãnh sự' },
      ],
      evidence: ['Phiếu khảo sát', 'Báo cáo tổng hợp'],
      deadline: 'Tháng 5/2027',
    },
  });
});

test('the calendar is plain data: it goes through JSON unharmed', () => {
  const calendar = calendarOf(samplePlan());
  expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
});

test('what gives no day is listed apart, never guessed', () => {
  const mixed = task('Cập nhật', {
    deadline: deadline('Thường xuyên; báo cáo ngày 20/6', ['2027-06-20'], { undated: ['thường xuyên'] }),
  });
  const none = task('Chưa rõ', {});
  const calendar = calendarOf(plan([objective('M', mixed, none)]));
  expect(calendar.undated.map(({ task, words, partly }) => [task.title, words, partly])).toEqual([
    ['Cập nhật', ['thường xuyên'], true],
    ['Chưa rõ', [], false],
  ]);
  expect(lines(calendar)).toHaveLength(1);
});

describe('for one unit, one monitor', () => {
  test('a group that leads stands for its members', () => {
    expect(lines(calendarOf(samplePlan(), { unit: LS })).filter((line) => !line.includes('ky-bao-cao'))).toEqual([
      '2027-03-24 thong-ke/1',
      '2027-05-31 nv-3uuf8ulz1k52y/1',
      '2027-06-24 thong-ke/2',
      '2027-09-24 thong-ke/3',
      '2027-12-24 thong-ke/4',
    ]);
  });

  test('the cut-off days of reports concern everybody', () => {
    const ids = calendarOf(samplePlan(), { monitor: THU_KY }).entries.map(({ id }) => id);
    expect(ids).toContain('ky-bao-cao-6-thang/1');
    expect(ids).not.toContain('pho-bien/1');
  });

  test('a unit written out in words counts as that unit', () => {
    const own = plan([
      objective('M', task('Việc', { leads: ['Văn  phòng'], deadline: deadline('1/3', ['2027-03-01']) })),
    ]);
    expect(calendarOf(own, { unit: VP }).entries).toHaveLength(1);
    expect(calendarOf(own, { unit: HTQT }).entries).toEqual([]);
  });

  test('those who take part, in the order of the files', () => {
    expect(performersOf(samplePlan()).map(({ id }) => id)).toEqual(['VP', 'HTQT', 'LS']);
    expect(monitorsOf(samplePlan()).map(({ id }) => id)).toEqual(['QMR', 'ThuKyISO']);
  });

  test('a group that holds itself is no endless loop', () => {
    const ring = group('A', 'a', [VP]);
    ring.members.push(ring);
    const own = plan([objective('M', task('Việc', { leads: [ring], deadline: deadline('1/3', ['2027-03-01']) }))]);
    expect(calendarOf(own, { unit: VP }).entries).toHaveLength(1);
  });

  test.each(['VP', 'Văn phòng', 'văn  phòng'])('%s names the office', (name) => {
    expect(partyNamed(samplePlan(), name)).toBe(VP);
  });

  test('an unknown name names nobody', () => {
    expect(partyNamed(samplePlan(), 'Phòng Tài chính')).toBeUndefined();
    expect(partyNamed(samplePlan(), 'CacPhong')).toBe(CAC_PHONG);
  });
});

test('from and to keep numbers and take in windows that reach into the time', () => {
  const june = calendarOf(samplePlan(), { from: '2027-05-10', to: '2027-06-20' });
  expect(lines(june)).toEqual([
    '2027-05-31 nv-3uuf8ulz1k52y/1',
    '2027-06-14 pho-bien/2',
    '2027-06-15 ky-bao-cao-6-thang/1',
  ]);
  const may = calendarOf(samplePlan(), { from: '2027-04-01', to: '2027-05-10' });
  expect(lines(may)).toEqual(['2027-05-31 nv-3uuf8ulz1k52y/1']);
});

describe('keys', () => {
  const keys = (...statements: [string, string?][]) =>
    calendarOf(
      plan([
        objective(
          'M',
          ...statements.map(([text, name]) => task(text, { name, deadline: deadline('', ['2027-03-01']) })),
        ),
      ]),
    ).entries.map(({ task }) => task.key);

  test('an unnamed task keeps its key when others come, go, or it is only respaced', () => {
    const [first] = keys(['Thống kê hồ sơ']);
    expect(keys(['Việc mới'], ['Thống kê  hồ sơ.'])[1]).toBe(first);
    expect(keys(['Thống kê hồ sơ trễ hạn'])[0]).not.toBe(first);
  });

  test('a named task keeps its key when its words change', () => {
    expect(keys(['Thống kê', 'thống-kê'])).toEqual(['thong-ke']);
    expect(keys(['Thống kê, báo cáo', 'thống-kê'])).toEqual(['thong-ke']);
  });

  test('names that differ in their marks only, and equal words, stay apart', () => {
    const all = keys(['A', 'phở'], ['B', 'phố'], ['Việc'], ['Việc'], ['Việc']);
    expect(new Set(all).size).toBe(5);
  });
});

describe('states from progress', () => {
  test('one due day: the latest record counts', () => {
    const once = task('Việc', { deadline: deadline('', ['2027-05-31']) });
    const own = plan([objective('M', once)], {
      progress: [
        progress(once, '2027-06-15', { state: 'done', doneOn: '2027-06-02' }),
        progress(once, '2027-04-15', { state: 'inProgress' }),
      ],
    });
    expect(calendarOf(own).entries[0]).toMatchObject({ state: 'done', doneOn: '2027-06-02' });
    expect(calendarOf(own, { on: '2027-05-01' }).entries[0]).toMatchObject({ state: 'inProgress' });
    expect(calendarOf(own, { on: '2027-03-01' }).entries[0]).toMatchObject({ state: 'notStarted' });
  });

  test('several due days: a record speaks of those up to its day that are open', () => {
    const often = quarterly();
    const own = plan([objective('M', often)], {
      progress: [
        progress(often, '2027-06-15', { state: 'done', doneOn: '2027-03-23' }),
        progress(often, '2027-06-30', { state: 'late' }),
      ],
    });
    expect(calendarOf(own).entries.map(({ state, doneOn }) => [state, doneOn])).toEqual([
      ['done', '2027-03-23'],
      ['late', undefined],
      ['notStarted', undefined],
      ['notStarted', undefined],
    ]);
  });

  test('done before the day: the next one is meant; dropped: all that remain', () => {
    const often = quarterly();
    const own = plan([objective('M', often)], {
      progress: [progress(often, '2027-03-20', { state: 'done' }), progress(often, '2027-07-01', { state: 'dropped' })],
    });
    expect(calendarOf(own).entries.map(({ state }) => state)).toEqual(['done', 'dropped', 'dropped', 'dropped']);
  });

  test.each([
    ['2027-05-31', 'notStarted', undefined, '2027-06-01', 'late'],
    ['2027-05-31', 'late', undefined, '2027-05-31', 'behind'],
    ['2027-05-31', 'late', undefined, '2027-02-01', 'behind'],
    ['2027-05-31', 'late', undefined, '2027-06-01', 'late'],
    ['2027-05-31', 'inProgress', undefined, '2027-05-24', 'dueSoon'],
    ['2027-05-31', 'inProgress', undefined, '2027-05-23', 'coming'],
    ['2027-05-31', 'done', '2027-05-31', '2027-12-01', 'done'],
    ['2027-05-31', 'done', '2027-06-01', '2027-12-01', 'doneLate'],
    ['2027-05-31', 'dropped', undefined, '2027-12-01', 'dropped'],
  ] as const)('due %s, %s (done %s), seen on %s: %s', (due, state, doneOn, day, status) => {
    const [entry] = calendarOf(plan([objective('M', task('Việc', { deadline: deadline('', [due]) }))])).entries;
    expect(statusOn({ ...entry!, state, doneOn }, day)).toBe(status);
  });
});

test('two report periods of one name are two entries', () => {
  const twice = plan([], { reportPeriods: [REPORTS[0]!, { ...REPORTS[0]! }] });
  expect(calendarOf(twice).entries.map(({ id }) => id)).toEqual(['ky-bao-cao-6-thang/1', 'ky-bao-cao-6-thang-2/1']);
});

test('a task of several items is one line', () => {
  const listed = task('- Rà soát quy trình;\n- Xây dựng quy trình mới.', { deadline: deadline('', ['2027-03-01']) });
  const [entry] = calendarOf(plan([objective('M', listed)])).entries;
  expect(entry!.task.title).toBe('Rà soát quy trình; Xây dựng quy trình mới');
});

test('unused roles have no calendar', () => {
  const own = plan([objective('M', task('Việc', { leads: [VP], monitors: [QMR] }))]);
  expect(monitorsOf(own)).toEqual([QMR]);
});
