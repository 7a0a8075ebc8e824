import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateDeadline } from './evaluate.ts';
import { formatDeadline } from './format.ts';
import { workingDays } from './holidays/working-days.ts';
import { officialWording } from './official.ts';
import { readDeadline } from './reader/read.ts';
import { deadlineReport } from './report.ts';
import { deadline } from './testing/arbitraries.ts';

const isTask = (name: string): boolean => /[-_\d]/.test(name);
const calendar = workingDays();

describe('a deadline and its two wordings say the same', () => {
  it('own form → reading', () => {
    fc.assert(
      fc.property(deadline, (meant) => {
        const text = formatDeadline(meant);
        const reading = readDeadline(text, { isTask });
        expect(reading.deadline, text).toEqual(meant);
        expect(reading.canonical, text).toBe(true);
      }),
      { numRuns: 3000, seed: 20270105 },
    );
  });

  it('official wording → reading', () => {
    fc.assert(
      fc.property(deadline, (meant) => {
        const text = officialWording(meant);
        expect(readDeadline(text, { isTask }).deadline, text).toEqual(meant);
      }),
      { numRuns: 600, seed: 20270106 },
    );
  });

  it('both are in NFC, and the reading is the same for decomposed text', () => {
    fc.assert(
      fc.property(deadline, (meant) => {
        const text = formatDeadline(meant);
        expect(text).toBe(text.normalize('NFC'));
        expect(readDeadline(text.normalize('NFD'), { isTask }).deadline).toEqual(meant);
      }),
      { numRuns: 500, seed: 20270107 },
    );
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'trước|ngày|tháng|quý|năm|hằng|hàng|và|hoặc|;|,|.|-|–|/|(|)|"|“|”|15|6|31|2027|II|T3|15/6|30/11/2027|sau|khi|đến|từ|kể|trong|định kỳ|lần|thường xuyên|cuối|đầu|\n|:|12/KH-UBND|báo cáo|…'.split(
      '|',
    ),
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((list) => list.join(' ')),
    fc.array(piece, { maxLength: 30 }).map((list) => list.join('')),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('never throws, and its places lie in the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { deadline: read, problems, references, undated } = readDeadline(any);
        for (const { start, end } of [...problems, ...references]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
        }
        expect(undated.every((words) => words.trim() === words)).toBe(true);
        if (read) officialWording(read);
      }),
      { numRuns: 6000, seed: 20270108 },
    );
  });

  it('what is read prints, and prints the same once read again', () => {
    fc.assert(
      fc.property(text, (any) => {
        const read = readDeadline(any).deadline;
        if (!read) return;
        const own = formatDeadline(read);
        expect(readDeadline(own).deadline, own).toEqual(read);
      }),
      { numRuns: 6000, seed: 20270109 },
    );
  });

  it('due days are sorted, once each, and near the years that the text and the plan name', () => {
    fc.assert(
      fc.property(fc.oneof(text, deadline.map(formatDeadline)), fc.integer({ min: 1990, max: 2100 }), (any, year) => {
        const { due, datable } = deadlineReport(any, { year, calendar });
        expect(due).toEqual([...new Set(due)].sort());
        expect(datable).toBe(due.length > 0);
        for (const day of due) expect(day).toMatch(/^(19|20|21|22)\d\d-\d\d-\d\d$/);
      }),
      { numRuns: 2000, seed: 20270110 },
    );
  });

  it('takes time in proportion to its length', () => {
    const hostile = [
      '1/1, ',
      'trước ',
      'sau khi ',
      '“',
      '(',
      'ngày 15 và ',
      'hằng quý, ',
      'từ 1/3 đến ',
      '6 tháng, ',
      '- ',
      'a ',
      '1/',
      'trong 5 ngày ',
    ];
    for (const unit of hostile) {
      const start = performance.now();
      readDeadline(unit.repeat(4000));
      expect(performance.now() - start, unit).toBeLessThan(3000);
    }
  });
});

describe('recurring due days lie inside the plan', () => {
  it('whatever the plan’s dates', () => {
    fc.assert(
      fc.property(deadline, fc.integer({ min: 2020, max: 2040 }), (meant, year) => {
        const context = { year, from: `${year}-03-10`, to: `${year + 1}-02-20`, calendar };
        const { parts } = evaluateDeadline(meant, context);
        meant.parts.forEach(({ when }, index) => {
          if (when.type !== 'recurring') return;
          for (const { due } of parts[index]!.occurrences) {
            expect(due >= context.from && due <= context.to).toBe(true);
          }
        });
      }),
      { numRuns: 500, seed: 20270111 },
    );
  });
});
