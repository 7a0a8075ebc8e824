import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../deadline/index.ts';
import type { Comparison, SourceRange } from '../../plan/model.ts';
import { checkPlans, isLooser, type PlanFacts } from './across-plans.ts';

const at = (uri: string, line: number): SourceRange => ({
  uri,
  start: { line, character: 0 },
  end: { line, character: 1 },
});
const AGENCY = 'Sở Ngoại vụ';

interface Given {
  title?: string;
  superior?: string;
  year?: number;
  periods?: [title: string, cutOff: string][];
  objectives?: [subject: string, comparison: Comparison, value: number, unit?: string][];
}

function plan(uri: string, { title = AGENCY, superior, year = 2027, periods = [], objectives = [] }: Given): PlanFacts {
  return {
    source: at(uri, 0),
    year,
    agency: { title, superior },
    reportPeriods: periods.map(([name, cutOff], i) => ({ title: name, cutOff: cutOff as IsoDay, source: at(uri, i) })),
    objectives: objectives.map(([subject, comparison, value, unit = '%'], i) => ({
      subject,
      target: { comparison, comparisonWord: '', value, valueText: String(value), unit, source: at(uri, i) },
    })),
    numbered: [],
  };
}

const unit = (given: Given, superior: string | undefined = AGENCY) =>
  plan('unit', { title: 'Chi cục', superior, ...given });
const found = (...plans: PlanFacts[]) =>
  checkPlans(plans).map(({ code, source, message }) => `${code} ${source.uri}:${source.start.line} ${message}`);

describe('reports of a unit', () => {
  const own = plan('agency', {
    periods: [
      ['6 tháng', '2027-06-15'],
      ['Năm', '2027-11-30'],
    ],
  });
  test.each<[string, Given['periods'], string[]]>([
    [
      'a day after the agency counts',
      [['năm', '2027-12-01']],
      [
        'MTCL318 unit:0 Sở Ngoại vụ chốt báo cáo Năm ngày 30/11/2027, đơn vị chốt 01/12/2027 là muộn. Hãy dời lên trước.',
      ],
    ],
    ['on its day', [['năm', '2027-11-30']], []],
    ['the day before', [['năm', '2027-11-29']], []],
    ['of a period that the agency has not', [['quý I', '2027-12-31']], []],
    [
      'the second of several',
      [
        ['quý I', '2027-12-31'],
        ['NĂM', '2027-12-31'],
      ],
      [
        'MTCL318 unit:1 Sở Ngoại vụ chốt báo cáo Năm ngày 30/11/2027, đơn vị chốt 31/12/2027 là muộn. Hãy dời lên trước.',
      ],
    ],
  ])('%s', (_, periods, findings) => {
    expect(found(own, unit({ periods }))).toEqual(findings);
  });

  const late = { periods: [['năm', '2027-12-01']] } satisfies Given;
  test('are held against those of its own agency alone, in its own year', () => {
    expect(found(own, unit(late))).toHaveLength(1);
    expect(found(own, unit(late, `UBND tỉnh Bình Hải\nSỞ NGOẠI VỤ`))).toHaveLength(1);
    expect(found(own, unit(late, `${AGENCY}\nUBND tỉnh Bình Hải`))).toEqual([]);
    expect(found(own, plan('unit', { title: 'Chi cục', ...late }))).toEqual([]);
    expect(found(own, unit({ ...late, year: 2028 }))).toEqual([]);
    expect(found(unit(late))).toEqual([]);
    expect(found()).toEqual([]);
    // No agency is its own superior.
    expect(found(plan('agency', { ...late, superior: AGENCY }))).toEqual([]);
  });

  test('one plan that several files read is told once', () => {
    expect(found(own, unit(late), unit(late))).toHaveLength(1);
  });
});

describe('targets of a unit', () => {
  const own = plan('agency', {
    objectives: [
      ['hồ sơ đúng hạn', 'atLeast', 98],
      ['khiếu nại', 'atMost', 2],
      ['lớp', 'atLeast', 5, 'lớp'],
    ],
  });
  test.each<[string, Given['objectives'], number]>([
    ['less', [['hồ sơ đúng hạn', 'atLeast', 97]], 1],
    ['the same', [['hồ sơ đúng hạn', 'atLeast', 98]], 0],
    ['more', [['hồ sơ đúng hạn', 'atLeast', 99]], 0],
    ['more of what is to be little', [['khiếu nại', 'atMost', 3]], 1],
    ['less of what is to be little', [['khiếu nại', 'atMost', 1]], 0],
    ['about something else', [['phản ánh', 'atLeast', 1]], 0],
    ['counted otherwise', [['lớp', 'atLeast', 4]], 0],
    ['counted alike', [['lớp', 'atLeast', 4, 'lớp']], 1],
  ])('%s', (_, objectives, count) => {
    expect(found(own, unit({ objectives }))).toHaveLength(count);
  });

  test('an objective without a number is no target', () => {
    const bare = { ...unit({}), objectives: [{ subject: 'hồ sơ đúng hạn' }] };
    expect(found(own, bare)).toEqual([]);
    expect(
      found(
        { ...own, objectives: [{ subject: 'hồ sơ đúng hạn' }] },
        unit({ objectives: [['hồ sơ đúng hạn', 'atLeast', 1]] }),
      ),
    ).toEqual([]);
  });

  test.each<[Comparison, number, boolean]>([
    ['atLeast', 97, true],
    ['moreThan', 97, true],
    ['equal', 97, true],
    ['lessThan', 97, false],
    ['lessThan', 99, true],
    ['atMost', 99, true],
    ['atMost', 98, false],
    ['atLeast', 98, false],
  ])('%s 98 beside %i', (comparison, value, looser) => {
    expect(isLooser({ value }, { comparison, value: 98 })).toBe(looser);
  });
});
