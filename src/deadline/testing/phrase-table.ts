import { deadlineReport } from '../report.ts';

/** The rows of a table in text: cells between arrows; `\\n` in a cell is a line break. */
export function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' → ').map((cell) => cell.replaceAll('\\n', '\n')));
}

/** What a phrase says in 2027, as the tables write it. */
export function dueIn2027(phrase: string): { own: string | null; due: string; problem: string } {
  const { reading, due, problems } = deadlineReport(phrase, { year: 2027 });
  const shown =
    due.length > 6 ? `${due.length} ngày: ${show(due[0]!)} … ${show(due.at(-1)!)}` : due.map(show).join(', ');
  const found = problems.map(({ code, start, end }) => `${code} “${phrase.slice(start, end)}”`);
  return { own: reading, due: shown || '-', problem: found.join(', ') };
}

function show(iso: string): string {
  const [year, month, day] = iso.split('-');
  return year === '2027' ? `${day}/${month}` : `${day}/${month}/${year}`;
}
