import { describe, expect, it } from 'vitest';
import type { DashboardTarget, TaskCounts } from '../../../src/panes/dashboard-model.ts';
import { barOf, shortDay, taskSegments, verdictSegments } from '../../../src/webview/dashboard/model.ts';

const target = (percent: boolean, value: number, measure?: number, upper?: number): DashboardTarget => ({
  title: '',
  verdict: 'unknown',
  percent,
  value,
  upper,
  reached: measure === undefined ? undefined : { measure, text: '', rate: '' },
  source: { uri: '', line: 0, character: 0 },
});

describe('the bar of a target', () => {
  it('of a rate runs to 100%, further where more was reached', () => {
    expect(barOf(target(true, 98, 99.5))).toEqual({ fill: 99.5, marks: [98] });
    expect(barOf(target(true, 100, 100))).toEqual({ fill: 100, marks: [100] });
    expect(barOf(target(true, 100, 125))).toEqual({ fill: 100, marks: [80] });
  });

  it('of a count leaves room beyond the larger number', () => {
    const { fill, marks } = barOf(target(false, 4, 3));
    expect(fill / marks[0]!).toBeCloseTo(0.75, 2);
    expect(marks[0]).toBeLessThan(100);
    expect(barOf(target(false, 4, 8)).fill).toBeLessThan(100);
  });

  it('has two marks for a range, stands at nothing without a figure', () => {
    expect(barOf(target(true, 90, undefined, 95))).toEqual({ fill: 0, marks: [90, 95] });
    expect(barOf(target(false, 0, 0))).toEqual({ fill: 0, marks: [0] });
    expect(barOf(target(false, 0, 3)).fill).toBeGreaterThan(80);
  });
});

describe('segments', () => {
  it('leave out what there is none of, in a fixed order', () => {
    const counts: TaskCounts = {
      all: 4,
      undated: 1,
      late: 2,
      done: 1,
      inProgress: 0,
      dueSoon: 0,
      coming: 0,
      dropped: 0,
    };
    expect(taskSegments(counts).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'done 1',
      'late 2',
      'undated 1',
    ]);
  });

  it('call missed what is no longer to be reached', () => {
    const counts = { all: 3, reached: 1, missed: 2, unknown: 0 };
    expect(verdictSegments(counts, false).map(({ kind }) => kind)).toEqual(['reached', 'pending']);
    expect(verdictSegments(counts, true).map(({ kind }) => kind)).toEqual(['reached', 'missed']);
  });
});

it('shows a day as people write it', () => expect(shortDay('2027-06-05')).toBe('5/6/2027'));
