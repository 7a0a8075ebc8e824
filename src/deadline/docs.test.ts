import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { betterWording } from './better-wording.ts';
import { printDay } from './days.ts';
import { printedDeadline } from './printed.ts';
import { readDeadline } from './reader/read.ts';
import { deadlineReport } from './report.ts';

const page = readFileSync(new URL('../../docs/thoi-han.md', import.meta.url), 'utf8');
/** The rows of the tables of a stretch of the page. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const [intro = '', rest = ''] = page.split('\n## Ngày\n');
const [onPaper = '', reworded = ''] = intro.split('Muốn viết theo lối');
const rows = rowsOf(rest);
const code = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);

const dated = rows.filter((row) => row.length === 3);
const undated = rows.filter((row) => row.length === 2).flatMap((row) => code(row[0]!));

describe('docs/thoi-han.md', () => {
  it('has rows in each of its tables', () => {
    const tables = { onPaper: rowsOf(onPaper), reworded: rowsOf(reworded), dated, undated };
    expect(Object.entries(tables).filter(([, of]) => of.length < 3)).toEqual([]);
  });

  it.each(rowsOf(onPaper))('%s prints as %s', (written, printed) => {
    const text = code(written!)[0]!;
    const pieces = printedDeadline(text, readDeadline(text), (name) => name);
    expect(pieces).toEqual([{ text: printed }]);
  });

  it.each(rowsOf(reworded))('%s may be put as %s', (written, wording) => {
    const text = code(written!)[0]!;
    expect(betterWording(text, readDeadline(text))).toBe(code(wording!)[0]);
  });

  it.each(dated)('%s reads as %s and is due %s', (phrase, own, expected) => {
    const { reading, due } = deadlineReport(code(phrase!)[0]!, { year: 2027 });
    const days = due.map((day) => printDay(day).replace('/2027', ''));
    const shown = days.length > 6 ? `${days.length} ngày: ${days[0]} … ${days.at(-1)}` : days.join(', ');
    expect({ reading, shown: shown || '–' }).toEqual({ reading: code(own!)[0], shown: expected });
  });

  it.each(undated)('%s gives no day', (phrase) => {
    expect(deadlineReport(phrase, { year: 2027 })).toMatchObject({ datable: false, due: [] });
  });
});
