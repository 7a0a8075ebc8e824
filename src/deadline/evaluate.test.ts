import { describe, expect, it } from 'vitest';
import { describeReading } from './describe.ts';
import { type EvaluationContext, evaluateDeadline } from './evaluate.ts';
import { workingDays } from './holidays/working-days.ts';
import { readDeadline } from './reader/read.ts';
import { resolveAll } from './resolve.ts';

const context: EvaluationContext = { year: 2027, from: '2027-01-01', to: '2027-12-31', calendar: workingDays() };

function evaluate(text: string, more: Partial<EvaluationContext> = {}) {
  return evaluateDeadline(readDeadline(text).deadline!, { ...context, ...more });
}

const due = (text: string, more: Partial<EvaluationContext> = {}): string[] =>
  evaluate(text, more).occurrences.map((occurrence) => occurrence.due);

describe('Bộ luật Dân sự 2015', () => {
  const after = (text: string, day: string): string[] => due(text, { eventDay: () => day });

  it.each([
    ['Điều 147: ngày đầu không tính', '10 ngày kể từ ngày ký', '2027-03-01', '2027-03-11'],
    ['Điều 148.3: tuần', '02 tuần kể từ ngày ký', '2027-03-01', '2027-03-15'],
    ['Điều 148.4: tháng', '01 tháng kể từ ngày ký', '2027-03-08', '2027-04-08'],
    ['Điều 148.4: tháng không có ngày đó', '01 tháng kể từ ngày ký', '2028-08-31', '2028-10-02'],
    ['Điều 148.4: tháng 2 năm nhuận', '01 tháng kể từ ngày ký', '2028-01-31', '2028-02-29'],
    ['Điều 148.5: năm', '01 năm kể từ ngày ký', '2027-03-01', '2028-03-01'],
    ['Điều 148.6: hết hạn vào thứ Bảy', '05 ngày kể từ ngày ký', '2027-03-01', '2027-03-08'],
    ['Điều 148.6: hết hạn vào ngày lễ', '10 ngày kể từ ngày ký', '2027-04-20', '2027-05-04'],
    ['Điều 146.1: nửa tháng là 15 ngày', 'nửa tháng kể từ ngày ký', '2027-03-01', '2027-03-16'],
    ['ngày làm việc', '10 ngày làm việc kể từ ngày ký', '2027-04-20', '2027-05-06'],
    ['đếm ngược không chuyển ngày', '01 ngày trước ngày họp', '2027-03-08', '2027-03-07'],
  ])('%s', (_, text, day, expected) => {
    expect(after(text, day)).toEqual([expected]);
  });

  it('says why a length moved on', () => {
    expect(evaluate('05 ngày kể từ ngày ký', { eventDay: () => '2027-03-01' }).occurrences).toEqual([
      { due: '2027-03-08', adjustedFrom: '2027-03-06', adjustReason: 'Thứ Bảy' },
    ]);
  });

  it.each([
    ['đầu tháng 5', '2027-05-01'],
    ['giữa tháng 5', '2027-05-15'],
    ['cuối tháng 5', '2027-05-31'],
    ['đầu năm', '2027-01-01'],
    ['giữa năm', '2027-06-30'],
    ['cuối năm', '2027-12-31'],
  ])('Điều 146: %s → %s', (text, expected) => {
    expect(due(text)).toEqual([expected]);
  });
});

describe('a fixed day stays where it is', () => {
  it('on a rest day it earns a note with the working day before', () => {
    const { occurrences, notes } = evaluate('trước ngày 30/8');
    expect(occurrences).toEqual([{ due: '2027-08-29' }]);
    expect(notes).toMatchObject([{ day: '2027-08-29', reason: 'Chủ nhật', workingDayBefore: '2027-08-27' }]);
  });

  it('a window earns none', () => {
    expect(evaluate('tháng 02/2027')).toMatchObject({
      occurrences: [{ due: '2027-02-28', window: { from: '2027-02-01', to: '2027-02-28' } }],
      notes: [],
    });
  });
});

describe('“trước”', () => {
  it('leaves the day out, or takes it in by setting', () => {
    expect(due('trước ngày 30/6')).toEqual(['2027-06-29']);
    expect(due('trước ngày 30/6', { beforeExcludesDay: false })).toEqual(['2027-06-30']);
    expect(due('trước tháng 6')).toEqual(['2027-05-31']);
    expect(due('trước tháng 6', { beforeExcludesDay: false })).toEqual(['2027-06-30']);
    expect(due('hằng quý trước ngày 25', { beforeExcludesDay: false })[0]).toBe('2027-03-25');
  });

  it('never moves “chậm nhất”', () => {
    expect(due('chậm nhất ngày 30/6')).toEqual(['2027-06-30']);
  });
});

describe('years', () => {
  it('29/02 without a year exists in leap years only', () => {
    expect(readDeadline('trước ngày 29/02').leapDays).toEqual([{ start: 6, end: 16 }]);
    expect(evaluate('ngày 29/02').problems).toMatchObject([{ code: 'impossible-date', part: 0 }]);
    expect(due('ngày 29/02', { year: 2028, from: '2028-01-01', to: '2028-12-31' })).toEqual(['2028-02-29']);
  });

  it('how long February is, is said of a year only where one is written', () => {
    const says = (words: string) => readDeadline(words).problems.map(({ message }) => message);
    expect(says('ngày 31/2')).toEqual([
      '«ngày 31/2» không có trên lịch: tháng 2 có 28 ngày, năm nhuận 29 ngày. Sửa lại ngày này.',
    ]);
    expect(says('ngày 31/2/2027')).toEqual([
      '«ngày 31/2/2027» không có trên lịch: tháng 2 năm 2027 có 28 ngày. Sửa lại ngày này.',
    ]);
  });

  it('a yearly day recurs in a plan of several years, others take the plan’s year', () => {
    const years = { from: '2026-01-01', to: '2028-12-31' };
    expect(due('ngày 15/6 hằng năm', years)).toEqual(['2026-06-15', '2027-06-15', '2028-06-15']);
    expect(due('ngày 15/6', years)).toEqual(['2027-06-15']);
  });

  it('a year in the words goes beyond the plan', () => {
    expect(due('trước ngày 01/8/2026; quý I/2028')).toEqual(['2026-07-31', '2028-03-31']);
  });
});

describe('relative deadlines', () => {
  const task = (name: string, text: string) => {
    const { deadline, references } = readDeadline(text);
    return { name, deadline, references };
  };

  it('count from task to task', () => {
    const all = resolveAll(
      [
        task('báo-cáo', 'trong 05 ngày làm việc sau tổng-hợp'),
        task('tổng-hợp', 'sau khảo-sát 14 ngày'),
        task('khảo-sát', 'ngày 15/3'),
      ],
      context,
    );
    expect(all.get('tổng-hợp')?.occurrences).toEqual([{ due: '2027-03-29' }]);
    expect(all.get('báo-cáo')?.occurrences).toEqual([{ due: '2027-04-05' }]);
    expect([...all.values()].flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('count from each due day of a recurring task', () => {
    const all = resolveAll([task('a', 'hằng quý trước ngày 25'), task('b', 'sau a 7 ngày')], context);
    expect(all.get('b')?.occurrences.map((occurrence) => occurrence.due)).toEqual([
      '2027-03-31',
      '2027-07-01',
      '2027-10-01',
      '2027-12-31',
    ]);
  });

  it('report a cycle at the names that close it, and only there', () => {
    const all = resolveAll(
      [
        task('a', 'sau b 7 ngày'),
        task('b', 'sau c 7 ngày'),
        task('c', 'sau a 7 ngày'),
        task('d', 'sau a 7 ngày'),
        task('e', 'sau e 1 ngày'),
      ],
      context,
    );
    for (const name of ['a', 'b', 'c', 'e']) {
      expect(all.get(name)?.problems).toMatchObject([{ code: 'task-cycle', severity: 'error', start: 4, end: 5 }]);
    }
    expect(all.get('d')?.problems).toMatchObject([{ code: 'undated-task' }]);
  });

  it('report references to no task and to tasks without a day', () => {
    const all = resolveAll([task('a', 'thường xuyên'), task('b', 'sau a 7 ngày hoặc sau x-1 3 ngày')], context);
    expect(all.get('b')).toMatchObject({
      occurrences: [],
      problems: [
        { code: 'undated-task', start: 4, end: 5 },
        { code: 'unknown-task', start: 22, end: 25 },
      ],
    });
  });

  it('take the days of events from the task itself', () => {
    const all = resolveAll(
      [{ ...task('a', '30 ngày sau khi "Trung ương ban hành"'), eventDay: () => '2027-03-01' }],
      context,
    );
    expect(all.get('a')?.occurrences).toEqual([{ due: '2027-03-31' }]);
  });

  it('a chain of ten thousand tasks is no problem', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      task(`n-${index}`, index ? `sau n-${index - 1} 1 ngày` : 'ngày 04/01'),
    ).reverse();
    const all = resolveAll(chain, context);
    expect(all.get('n-1')?.occurrences).toEqual([{ due: '2027-01-05' }]);
    expect(all.get('n-9999')?.occurrences).toHaveLength(1);
  });
});

describe('how the reading is told', () => {
  it.each([
    [
      'trước ngày 30/8',
      [
        'trước ngày 30/8: ngày cuối là ngày liền trước mốc «trước»: 29/8/2027 (Chủ nhật).',
        'Ngày 29/8/2027 là ngày nghỉ (Chủ nhật); ngày làm việc liền trước là 27/8/2027.',
      ],
    ],
    ['quý I/2027', ['quý I/2027: từ 01/01/2027 đến hết 31/3/2027 (thứ Tư).']],
    ['thường xuyên', ['thường xuyên: không quy ra ngày (làm thường xuyên, không có hạn riêng).']],
    ['khi "có yêu cầu"', ['khi "có yêu cầu": không quy ra ngày (chờ biết ngày xảy ra sự kiện).']],
  ])('%s', (text, lines) => {
    expect(describeReading(readDeadline(text).deadline!, context)).toEqual(lines);
  });

  it('says that a day of a quarter stands in its last month', () => {
    expect(describeReading(readDeadline('hằng quý chậm nhất ngày 25').deadline!, context)[0]).toContain(
      'ngày của tháng cuối mỗi kỳ',
    );
  });
});
