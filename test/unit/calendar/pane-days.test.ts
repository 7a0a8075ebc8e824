import { describe, expect, it } from 'vitest';
import type { PaneCalendar, PaneEntry } from '../../../src/panes/calendar-model.ts';
import {
  dayAfterKey,
  filtered,
  gravest,
  monthsBetween,
  nextMonth,
  sameDayIn,
  weeksOf,
  within,
} from '../../../src/webview/calendar/model.ts';

describe('days of the calendar pane', () => {
  it('come in weeks from Monday, filled up with the days beside the month', () => {
    const weeks = weeksOf('2027-02');
    expect(weeks.map((week) => `${week[0]} ${week[6]}`)).toEqual([
      '2027-02-01 2027-02-07',
      '2027-02-08 2027-02-14',
      '2027-02-15 2027-02-21',
      '2027-02-22 2027-02-28',
    ]);
    expect(weeksOf('2027-05')[0]).toEqual([
      '2027-04-26',
      '2027-04-27',
      '2027-04-28',
      '2027-04-29',
      '2027-04-30',
      '2027-05-01',
      '2027-05-02',
    ]);
  });

  it('follow each other by keys', () => {
    const from = (key: string) => dayAfterKey('2027-03-31', key);
    expect(from('ArrowRight')).toBe('2027-04-01');
    expect(from('ArrowUp')).toBe('2027-03-24');
    expect(from('Home')).toBe('2027-03-29');
    expect(from('End')).toBe('2027-04-04');
    expect(from('PageUp')).toBe('2027-02-28');
    expect(from('PageDown')).toBe('2027-04-30');
    expect(from('x')).toBeUndefined();
  });

  it('pass over years', () => {
    expect(nextMonth('2027-12')).toBe('2028-01');
    expect(nextMonth('2027-01', -1)).toBe('2026-12');
    expect(sameDayIn('2028-02-29', 12)).toBe('2029-02-28');
    expect(monthsBetween('2026-12-01', '2027-02-28')).toEqual(['2026-12', '2027-01', '2027-02']);
  });

  it('stay inside the plan', () => {
    expect(within('2030-01-01', ['2027-01', '2027-12'])).toBe('2027-12-31');
    expect(within('2020-01-01', ['2027-01', '2027-12'])).toBe('2027-01-01');
  });
});

describe('what the filters leave', () => {
  const entry = (
    task: number,
    due: string,
    status: PaneEntry['status'],
    kind: PaneEntry['kind'] = 'task',
  ): PaneEntry => ({
    id: `${task}/${due}`,
    kind,
    task,
    ordinal: 1,
    count: 1,
    due,
    status,
    statusName: status,
  });
  const task = (title: string, performedBy: number[], monitoredBy: number[]): PaneCalendar['tasks'][number] => ({
    title,
    leads: [],
    coordinators: [],
    monitors: [],
    performedBy,
    monitoredBy,
    evidence: [],
    deadline: '',
    source: { uri: '', line: 0, character: 0 },
  });
  const calendar: PaneCalendar = {
    year: 2027,
    agency: 'Sở Ngoại vụ',
    from: '2027-01-01',
    to: '2027-12-31',
    performers: [
      { id: 'VP', name: 'Văn phòng' },
      { id: 'HTQT', name: 'Phòng Hợp tác quốc tế' },
    ],
    monitors: [{ id: 'QMR', name: 'QMR' }],
    tasks: [task('a', [0], [0]), task('b', [0, 1], []), task('chốt', [], [])],
    entries: [
      entry(0, '2027-03-01', 'done'),
      entry(1, '2027-03-02', 'late'),
      entry(1, '2027-06-02', 'coming'),
      entry(2, '2027-06-15', 'coming', 'report'),
    ],
    undated: [{ task: 1, words: ['thường xuyên'], partly: false }],
    restDays: [],
  };
  const left = (filters: Parameters<typeof filtered>[1]) => filtered(calendar, filters).entries.map(({ id }) => id);

  it('is everything, or one unit’s, or one monitor’s, and always the cut-off days', () => {
    expect(left({})).toHaveLength(4);
    expect(left({ performer: 'HTQT' })).toEqual(['1/2027-03-02', '1/2027-06-02', '2/2027-06-15']);
    expect(left({ monitor: 'QMR' })).toEqual(['0/2027-03-01', '2/2027-06-15']);
    expect(filtered(calendar, { monitor: 'QMR' }).undated).toEqual([]);
  });

  it('is what is late or not finished', () => {
    expect(left({ state: 'late' })).toEqual(['1/2027-03-02']);
    expect(left({ state: 'open' })).toEqual(['1/2027-03-02', '1/2027-06-02', '2/2027-06-15']);
  });

  it('passes over a unit that is no longer there', () => {
    expect(left({ performer: 'đã-xóa' })).toHaveLength(4);
  });

  it('gives a day the colour of its gravest entry', () => {
    expect(gravest(calendar.entries)).toBe('late');
    expect(gravest(calendar.entries.slice(0, 1))).toBe('done');
    expect(gravest([])).toBeUndefined();
  });
});
