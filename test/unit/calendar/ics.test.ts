/** The .ics, read back by two independent parsers. */

import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test, vi } from 'vitest';
import { calendarOf } from '../../../src/calendar/index.ts';
import { addDays } from '../../../src/deadline/index.ts';
import type { PlanFiles } from '../../../src/files/output/out-folder.ts';
import { calendarFiles, renderIcs } from '../../../src/generator/ics/index.ts';
import type { Plan } from '../../../src/plan/model.ts';
import { deadline, objective, plan, progress, QMR, samplePlan, task, VP } from './fixture.ts';
import { readWithNodeIcal, readWithTsIcs } from './readers.ts';

const JANUARY = '2027-01-05T02:03:04.567Z';
const MARCH = '2027-03-01T08:00:00Z';

const ics = (of: Plan, options: Partial<Parameters<typeof renderIcs>[1]> = {}) =>
  renderIcs(calendarOf(of), { stamp: JANUARY, ...options }) ?? '';

/** One task, due on these days. */
const due = (days: string[], recurring = false) =>
  plan([objective('M', task('Việc', { name: 'việc', leads: [VP], deadline: deadline('…', days, { recurring }) }))]);

const rules = (text: string) => [...text.matchAll(/^RRULE:(.*)$/gmu)].map(([, rule]) => rule!.trim());

const unfolded = (text: string) => text.replaceAll('\r\n ', '');

test('what a calendar shows', () => {
  const event = readWithNodeIcal(ics(samplePlan())).find(({ uid }) => uid.startsWith('nv-'))!;
  expect(event).toMatchObject({
    from: '2027-05-31',
    to: '2027-05-31',
    summary: 'Khảo sát mức độ hài lòng; tổng hợp ý kiến — các phòng chuyên môn',
    categories: ['Phòng Hợp tác quốc tế', 'Phòng Lãnh sự'],
    status: 'CONFIRMED',
    sequence: 0,
    stamp: '2027-01-05T02:03:04.000Z',
    alarms: 2,
  });
  expect(event.description.split('\n')).toEqual([
    'Mục tiêu: 1. Từ 98% hồ sơ thủ tục hành chính được giải quyết đúng hạn',
    'Chủ trì: các phòng chuyên môn',
    'Phối hợp: Văn phòng',
    'Theo dõi: Thư ký ISO',
    'Kết quả: Phiếu khảo sát; Báo cáo tổng hợp',
    'Thời hạn (như văn bản): Tháng 5/2027',
    'Thời gian: từ 01/5/2027 đến 31/5/2027',
    'Hạn: thứ Hai, 31/5/2027',
  ]);
});

test('both parsers read the same, on every machine', () => {
  const text = ics(samplePlan());
  const zone = process.env.TZ;
  try {
    for (const other of ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Auckland', 'Pacific/Kiritimati']) {
      process.env.TZ = other;
      expect(ics(samplePlan())).toBe(text);
      const withoutDays = ({ days: _, ...event }: ReturnType<typeof readWithTsIcs>[number]) => event;
      expect(readWithNodeIcal(text).map(withoutDays)).toEqual(readWithTsIcs(text).map(withoutDays));
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('the head of the file: name, colour, refreshing', () => {
  const text = unfolded(ics(samplePlan()));
  expect(text.slice(0, text.indexOf('BEGIN:VEVENT')).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//MTCL//Lich cong viec//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Lịch công việc năm 2027 – Sở Ngoại vụ',
    'X-WR-CALNAME:Lịch công việc năm 2027 – Sở Ngoại vụ',
    'COLOR:firebrick',
    'X-APPLE-CALENDAR-COLOR:#B22222',
    'LAST-MODIFIED:20270105T020304Z',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    '',
  ]);
});

test('alarms come last in an entry and ring at eight in the morning, 7 days and 1 day before', () => {
  const text = unfolded(ics(due(['2027-03-15'])));
  expect(text.slice(text.indexOf('X-MICROSOFT-CDO-BUSYSTATUS'), text.indexOf('END:VCALENDAR')).split('\r\n')).toEqual([
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P6DT16H',
    'DESCRIPTION:Còn 7 ngày: Việc — Văn phòng',
    'END:VALARM',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT16H',
    'DESCRIPTION:Còn 1 ngày: Việc — Văn phòng',
    'END:VALARM',
    'END:VEVENT',
    '',
  ]);
  expect(unfolded(ics(due(['2027-03-15']), { alarms: [3], alarmHour: 0 }))).toContain('TRIGGER:-P3D\r\n');
  expect(ics(due(['2027-03-15']), { alarms: [] })).not.toContain('VALARM');
});

test('windows as spans say when they end, and remind before the end', () => {
  const text = ics(due(['2027-05-01/2027-05-31']), { spans: true });
  expect(readWithNodeIcal(text)[0]).toMatchObject({
    from: '2027-05-01',
    to: '2027-05-31',
    summary: 'Việc — Văn phòng (hạn 31/5/2027)',
  });
  // The end is the midnight after the due day: 7 days and 16 hours before it is 24/5 at 8 o'clock.
  expect(text).toContain('TRIGGER;RELATED=END:-P7DT16H\r\n');
});

describe('repeating tasks', () => {
  test.each([
    ['each month on one day', ['2027-01-25', '2027-02-25', '2027-03-25'], 'FREQ=MONTHLY;COUNT=3;BYMONTHDAY=25'],
    ['each quarter', ['2027-03-24', '2027-06-24', '2027-09-24'], 'FREQ=MONTHLY;COUNT=3;INTERVAL=3;BYMONTHDAY=24'],
    ['each week', ['2027-01-01', '2027-01-08', '2027-01-15'], 'FREQ=WEEKLY;COUNT=3;BYDAY=FR'],
    ['each second week', ['2027-01-01', '2027-01-15', '2027-01-29'], 'FREQ=WEEKLY;COUNT=3;INTERVAL=2;BYDAY=FR'],
  ])('%s: one entry that yields exactly those days', (_, days, rule) => {
    const text = ics(due(days, true));
    expect(rules(text)).toEqual([rule]);
    expect(readWithNodeIcal(text).map((event) => event.days)).toEqual([days]);
  });

  test.each([
    ['ends of months', ['2027-01-31', '2027-02-28', '2027-03-31']],
    ['a day that was moved', ['2027-01-25', '2027-02-25', '2027-03-26']],
    ['twice only', ['2027-06-30', '2027-12-30']],
  ])('%s: an entry each', (_, days) => {
    const text = ics(due(days, true));
    expect(rules(text)).toEqual([]);
    expect(readWithTsIcs(text).map(({ from }) => from)).toEqual(days);
  });

  test('several days in words stay single, whatever their distance', () => {
    expect(rules(ics(due(['2027-03-15', '2027-06-15', '2027-09-15'], false)))).toEqual([]);
  });

  test('any rule yields just the days it was made from', () => {
    const start = Date.UTC(2027, 0, 1) / 86_400_000;
    const days = fc
      .record({
        first: fc.integer({ min: 0, max: 60 }),
        step: fc.integer({ min: 1, max: 40 }),
        count: fc.integer({ min: 3, max: 8 }),
      })
      .map(({ first, step, count }) =>
        Array.from({ length: count }, (_, i) =>
          new Date((start + first + i * step) * 86_400_000).toISOString().slice(0, 10),
        ),
      );
    fc.assert(
      fc.property(days, (all) => {
        expect(readWithNodeIcal(ics(due(all, true))).flatMap((event) => event.days)).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lines', () => {
  const hard = task(`Rà soát "quy trình" \\ tổng hợp; gửi, lưu — 😀 ${'đẩy mạnh ứng dụng '.repeat(20)}`, {
    name: 'dài',
    leads: ['Tổ A;\nTổ B, C'],
    deadline: deadline('…', ['2027-03-15']),
  });
  const text = ics(plan([objective('M', hard)]));

  test('end in CRLF and have at most 75 octets, no character broken', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    for (const line of text.split('\r\n')) expect(line.isWellFormed()).toBe(true);
  });

  test('hard characters arrive as they were', () => {
    const [first] = readWithNodeIcal(text);
    expect(first!.summary).toBe(readWithTsIcs(text)[0]!.summary);
    expect(first!.summary).toContain('Rà soát "quy trình" \\ tổng hợp; gửi, lưu — 😀 đẩy mạnh');
  });
});

describe('importing again', () => {
  const revisions = (text: string) =>
    Object.fromEntries(
      readWithTsIcs(text).map(({ uid, sequence, changed }) => [uid.split('.')[0], [sequence, changed]]),
    );
  const two = (first: string, second: string, day = '2027-03-15') =>
    plan([
      objective(
        'M',
        task(first, { name: 'một', deadline: deadline('…', [day]) }),
        task(second, { name: 'hai', deadline: deadline('…', ['2027-04-15']) }),
      ),
    ]);

  test('nothing changed: the same bytes, whenever it is written', () => {
    const before = ics(samplePlan());
    expect(ics(samplePlan(), { previous: before, stamp: MARCH })).toBe(before);
  });

  test('one entry changed: its revision alone rises', () => {
    const before = ics(two('Việc một', 'Việc hai'));
    const after = ics(two('Việc một', 'Việc hai đã sửa'), { previous: before, stamp: MARCH });
    expect(revisions(after)).toEqual({
      'mot-1': [0, '2027-01-05T02:03:04.000Z'],
      'hai-1': [1, '2027-03-01T08:00:00.000Z'],
    });
    const again = ics(two('Việc một', 'Việc hai'), { previous: after, stamp: '2027-04-01T00:00:00Z' });
    expect(revisions(again)['hai-1']).toEqual([2, '2027-04-01T00:00:00.000Z']);
  });

  test('a deadline that moves takes its entry along', () => {
    const before = ics(two('Việc một', 'Việc hai'));
    const after = ics(two('Việc một', 'Việc hai', '2027-03-20'), { previous: before, stamp: MARCH });
    expect(readWithTsIcs(after).map(({ uid, from, sequence }) => [uid.split('.')[0], from, sequence])).toEqual([
      ['mot-1', '2027-03-20', 1],
      ['hai-1', '2027-04-15', 0],
    ]);
  });

  test('what is gone comes out as cancelled, once, until the year is over', () => {
    const before = ics(two('Việc một', 'Việc hai'));
    const one = plan([objective('M', task('Việc một', { name: 'một', deadline: deadline('…', ['2027-03-15']) }))]);
    const after = ics(one, { previous: before, stamp: MARCH });
    expect(readWithTsIcs(after)[1]).toMatchObject({
      summary: 'Đã hủy: Việc hai',
      status: 'CANCELLED',
      sequence: 1,
      alarms: 0,
    });
    expect(ics(one, { previous: after, stamp: '2027-05-01T00:00:00Z' })).toBe(after);
    expect(readWithTsIcs(ics(one, { previous: after, stamp: '2028-01-01T00:00:00Z' }))).toHaveLength(1);
    // And it can come back.
    const back = ics(two('Việc một', 'Việc hai'), { previous: after, stamp: '2027-06-01T00:00:00Z' });
    expect(readWithTsIcs(back)[1]).toMatchObject({ summary: 'Việc hai', status: 'CONFIRMED', sequence: 2, alarms: 2 });
  });

  test("another year's or agency's file is none of ours", () => {
    const other = ics({ ...samplePlan(), year: 2026 });
    const fresh = ics(samplePlan());
    expect(ics(samplePlan(), { previous: other })).toBe(fresh);
  });

  test.each(['', 'no calendar at all', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x', 'BEGIN:VEVENT\r\nEND:VCALENDAR'])(
    'a broken file counts as none: %j',
    (previous) => {
      expect(ics(samplePlan(), { previous })).toBe(ics(samplePlan()));
    },
  );

  test('a file cut or changed anywhere never stops the writing', () => {
    const before = ics(samplePlan());
    const at = fc.integer({ min: 0, max: before.length });
    fc.assert(
      fc.property(at, at, fc.string({ maxLength: 5 }), (from, to, put) => {
        const previous = before.slice(0, from) + put + before.slice(to);
        expect(readWithTsIcs(ics(samplePlan(), { previous })).length).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 200 },
    );
  });
});

describe('progress', () => {
  const done = samplePlan();
  const [stat, survey] = done.tasks;
  done.progress = [
    progress(survey!, '2027-06-15', { state: 'done', doneOn: '2027-05-30' }),
    progress(stat!, '2027-07-01', { state: 'dropped' }),
  ];
  const text = ics(done);

  test('what is done says so and reminds no more', () => {
    const event = readWithNodeIcal(text).find(({ uid }) => uid.startsWith('nv-'))!;
    expect(event.description).toContain('Tình trạng: hoàn thành ngày 30/5/2027');
    expect(event.alarms).toBe(0);
  });

  test('what is dropped is cancelled', () => {
    const event = readWithNodeIcal(text).find(({ uid }) => uid.startsWith('thong-ke-dinh-ky'))!;
    expect(event).toMatchObject({ status: 'CANCELLED', alarms: 0 });
    expect(event.summary).toMatch(/^Đã hủy: /);
  });
});

describe('a series of which tasks are dropped', () => {
  const weeks = ['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-03-29'];
  const withStates = (...records: [string, 'done' | 'dropped'][]) => {
    const own = due(weeks, true);
    own.progress = records.map(([on, state]) => progress(own.tasks[0]!, on, { state }));
    return ics(own);
  };

  test('ends before the first of them; what is left of it stands alone', () => {
    expect(rules(ics(due(weeks, true)))).toEqual(['FREQ=WEEKLY;COUNT=5;BYDAY=MO']);
    const text = withStates(['2027-03-16', 'done'], ['2027-03-17', 'dropped']);
    expect(rules(text)).toEqual(['FREQ=WEEKLY;COUNT=3;BYDAY=MO']);
    expect(readWithNodeIcal(text).map(({ days, status }) => [days, status])).toEqual([
      [['2027-03-01', '2027-03-08', '2027-03-15'], 'CONFIRMED'],
    ]);
    expect(rules(withStates(['2027-03-01', 'dropped']))).toEqual(['FREQ=WEEKLY;COUNT=5;BYDAY=MO']);
  });
});

describe('calendars of those who have no part in the plan any more', () => {
  const written = new TextEncoder();
  const old = ics(samplePlan());

  async function ended(files: Record<string, { text: string; untouched?: boolean }>) {
    const said: string[] = [];
    const there: PlanFiles = {
      previous: async () => undefined,
      there: async (wanted: (name: string) => boolean) =>
        Object.entries(files)
          .filter(([name]) => wanted(name))
          .map(([name, { text, untouched = true }]) => ({ name, bytes: written.encode(text), untouched })),
      withoutEnding: (name: string) => name,
    } as unknown as PlanFiles;
    const made = await calendarFiles(samplePlan(), { stamp: MARCH, there, onRemark: (words) => said.push(words) });
    return { files: made.filter(({ name }) => name in files), said };
  }

  test('are written with all entries cancelled, and said', async () => {
    const name = 'lich-cong-viec-2027-sngv-tc-tu-20270101-den-20270630.ics';
    const { files, said } = await ended({ [name]: { text: old } });
    expect(said).toEqual([
      `Lịch «${name}» của đơn vị không còn việc nào trong kế hoạch: mọi mục đã ghi «Đã hủy». Nơi đã nhập lịch hãy nhập lại tệp ấy; sau đó có thể xóa tệp.`,
    ]);
    expect(files.map((file) => file.name)).toEqual([name]);
    const events = readWithNodeIcal(files[0]!.text);
    expect(events.map(({ status, sequence, alarms }) => [status, sequence, alarms])).toEqual(
      readWithNodeIcal(old).map(() => ['CANCELLED', 1, 0]),
    );
    expect(events.every(({ summary }) => /^Đã hủy: (?!Đã hủy)/u.test(summary))).toBe(true);
    // Once is enough.
    expect(await ended({ [name]: { text: files[0]!.text } })).toEqual({ files: [], said: [] });
  });

  test('stay as they are where somebody changed them, cannot be read, or are still of somebody', async () => {
    const name = 'lich-cong-viec-2027-sngv-tc.ics';
    expect(await ended({ [name]: { text: old, untouched: false } })).toEqual({
      files: [],
      said: [`Lịch «${name}» của đơn vị không còn việc nào trong kế hoạch, nhưng đã có người sửa nên giữ nguyên.`],
    });
    expect(await ended({ [name]: { text: 'BEGIN:VCALENDAR' } })).toEqual({ files: [], said: [] });
    const others = ['lich-cong-viec-2027-sngv-vp.ics', 'lich-cong-viec-2027-sgtvt-tc.ics', 'khac.ics', `${name}.txt`];
    const { said } = await ended(Object.fromEntries(others.map((other) => [other, { text: old }])));
    expect(said).toEqual([]);
  });
});

describe('what stood in a file before', () => {
  const first = ics(samplePlan());
  const again = (previous: string) =>
    readWithNodeIcal(ics(samplePlan(), { stamp: MARCH, previous })).map(
      ({ sequence, stamp }) => `${sequence} ${stamp}`,
    );
  const count = readWithNodeIcal(first).length;
  const all = (revision: string) => Array.from({ length: count }, () => revision);

  test('is as it was, however its lines are ordered; an entry that cannot be told is new', () => {
    expect(again(first)).toEqual(all('0 2027-01-05T02:03:04.000Z'));
    const swapped = first.replaceAll(/(LAST-MODIFIED:[^\r]*)\r\n(SEQUENCE:0)/gu, '$2\r\n$1');
    expect(again(swapped)).toEqual(all('0 2027-01-05T02:03:04.000Z'));
    expect(again(first.replaceAll(/\r\nUID:/gu, '\r\nX-UID:'))).toEqual(all('0 2027-03-01T08:00:00.000Z'));
  });

  test('without a day of its change, or with one that is still to come, goes on from there', () => {
    const undated = first.replaceAll(/(?:DTSTAMP|LAST-MODIFIED):[^\r]*\r\n/gu, '');
    expect(again(undated)).toEqual(all('0 2027-03-01T08:00:00.000Z'));
    const later = first.replaceAll('20270105T020304Z', '20270401T000000Z').replaceAll(/SUMMARY:/gu, 'SUMMARY:Cũ ');
    expect(again(later)).toEqual(all('1 2027-04-01T00:00:00.000Z'));
    expect(again(first.replaceAll('SEQUENCE:0', 'SEQUENCE:-7'))).toEqual(all('0 2027-01-05T02:03:04.000Z'));
  });
});

describe('files', () => {
  test('one for the agency, one for each unit and monitor', async () => {
    const files = await calendarFiles(samplePlan(), { stamp: JANUARY, audiences: ['agency', 'unit', 'monitor'] });
    expect(files.map(({ name, text }) => [name, readWithTsIcs(text).length])).toEqual([
      ['lich-cong-viec-2027-sngv.ics', 7],
      ['lich-cong-viec-2027-sngv-vp.ics', 4],
      ['lich-cong-viec-2027-sngv-htqt.ics', 7],
      ['lich-cong-viec-2027-sngv-ls.ics', 4],
      ['lich-cong-viec-2027-sngv-theo-doi-qmr.ics', 6],
      ['lich-cong-viec-2027-sngv-theo-doi-thukyiso.ics', 4],
    ]);
    expect(unfolded(files[5]!.text)).toContain('NAME:Lịch công việc năm 2027 – Sở Ngoại vụ (Thư ký ISO theo dõi)');
  });

  test('each compares with its own file before', async () => {
    const asked: string[] = [];
    const there = {
      previous: async (name: string) => void asked.push(name),
      there: async () => [],
    } as unknown as PlanFiles;
    await calendarFiles(samplePlan(), { stamp: JANUARY, audiences: ['monitor'], there });
    expect(asked).toEqual([
      'lich-cong-viec-2027-sngv-theo-doi-qmr.ics',
      'lich-cong-viec-2027-sngv-theo-doi-thukyiso.ics',
    ]);
  });

  test('what all entries of a task say is folded once', async () => {
    const days = Array.from({ length: 28 }, (_, i) => `2027-02-${String(i + 1).padStart(2, '0')}`);
    const folded = vi.spyOn(ICAL.stringify, 'property');
    await calendarFiles(due(days), { stamp: JANUARY });
    const names = Map.groupBy(folded.mock.calls, ([[name]]) => name as string);
    folded.mockRestore();
    expect(names.get('summary')).toHaveLength(1);
    expect(names.get('trigger')).toHaveLength(2);
    // Of the entries, and of the two alarms.
    expect(names.get('description')).toHaveLength(28 + 2);
  });

  test('a book in each of thousands of entries: not written, and said', async () => {
    const said: string[] = [];
    const days = Array.from({ length: 4_000 }, (_, i) => addDays('2020-01-01', i));
    const long = plan([objective('Rà soát hồ sơ '.repeat(1_300), task('Việc', { deadline: deadline('…', days) }))]);
    expect(await calendarFiles(long, { stamp: JANUARY, onRemark: (sentence) => said.push(sentence) })).toEqual([]);
    expect(said).toEqual([expect.stringContaining('Không ghi lịch «lich-cong-viec-2027-sngv.ics»')]);
  });

  test('a plan without dates still makes a calendar', async () => {
    const empty = plan([objective('M', task('Việc', { monitors: [QMR] }))]);
    const [file] = await calendarFiles(empty, { stamp: JANUARY });
    expect(readWithTsIcs(file!.text)).toEqual([]);
  });
});
