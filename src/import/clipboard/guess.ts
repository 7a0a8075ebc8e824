/** What the columns of a table without a header hold, by their cells. */
import { nth } from '../../known.ts';
import type { WordTable } from '../reader/model.ts';
import { paragraphsIn } from '../reader/model.ts';
import { areParties, isDeadline, ROW_NUMBER } from '../recognise/cells.ts';
import { tidyLines } from '../tidy.ts';
import type { ColumnMeaning } from '../understood.ts';
import { paragraphOf } from './block.ts';

type Known = (name: string) => boolean;

/** Headings that `recognise` reads as what was guessed. */
const HEADINGS = {
  number: 'STT',
  statement: 'Nội dung',
  leads: 'Chủ trì',
  coordinators: 'Phối hợp',
  deadline: 'Thời hạn',
  monitors: 'Theo dõi',
  evidence: 'Kết quả',
  note: 'Ghi chú',
} satisfies Partial<Record<ColumnMeaning, string>>;
type Guessed = keyof typeof HEADINGS;

/** A number or a deadline in the first row: that is no header. */
export function beginsWithTask(table: WordTable): boolean {
  return table.rows.slice(0, 1).some(({ cells }) =>
    cells.some(({ blocks }, i) => {
      const lines = linesOf(blocks);
      return (i === 0 && ROW_NUMBER.test(lines.join(' '))) || isDeadline(lines);
    }),
  );
}

/** The table under a header made of what its cells look like; undefined where they do not look like tasks. */
export function withGuessedHeader(table: WordTable, isKnown: Known): WordTable | undefined {
  const meanings = guess(table, isKnown);
  if (!meanings) return undefined;
  const cells = meanings.map((meaning, column) => ({
    column,
    columnSpan: 1,
    continues: false,
    rowSpan: 1,
    blocks: [paragraphOf(HEADINGS[meaning], true, 0)],
  }));
  return { ...table, rows: [{ cells, header: true }, ...table.rows] };
}

interface Column {
  at: number;
  filled: number;
  letters: number;
  numbers: number;
  deadlines: number;
  parties: number;
}

function guess({ rows, columns }: WordTable, isKnown: Known): Guessed[] | undefined {
  const seen: Column[] = Array.from({ length: columns }, (_, at) => ({
    at,
    filled: 0,
    letters: 0,
    numbers: 0,
    deadlines: 0,
    parties: 0,
  }));
  for (const { cells } of rows) {
    const filled = cells.filter(({ blocks }) => linesOf(blocks).length > 0);
    // A group's heading tells nothing about its column.
    if (filled.length < 2) continue;
    for (const { column, blocks } of filled) {
      const about = nth(seen, column);
      const lines = linesOf(blocks);
      about.filled += 1;
      about.letters += lines.join(' ').length;
      if (ROW_NUMBER.test(lines.join(' '))) about.numbers += 1;
      else if (isDeadline(lines)) about.deadlines += 1;
      else if (areParties(lines, isKnown)) about.parties += 1;
    }
  }
  const most = (count: number, { filled }: Column) => filled > 0 && count * 2 > filled;
  const meanings: (Guessed | undefined)[] = seen.map(() => undefined);
  const [first] = seen;
  if (first && most(first.numbers, first)) meanings[0] = 'number';
  const deadline = seen.find((column) => !meanings[column.at] && most(column.deadlines, column));
  if (deadline) meanings[deadline.at] = 'deadline';
  const parties = seen.filter((column) => !meanings[column.at] && most(column.parties, column));
  const [lead, ...others] = parties;
  if (lead) meanings[lead.at] = 'leads';
  for (const { at } of others) {
    // Who watches stands behind the deadline, who helps beside the lead.
    const watches = deadline !== undefined && at > deadline.at && lead !== undefined && lead.at < deadline.at;
    const meaning = watches ? 'monitors' : 'coordinators';
    if (!meanings.includes(meaning)) meanings[at] = meaning;
  }
  const rest = seen.filter(({ at }) => !meanings[at]);
  const statement = rest.toSorted((a, b) => average(b) - average(a))[0];
  if (!statement || statement.filled === 0 || (!deadline && !lead)) return undefined;
  meanings[statement.at] = 'statement';
  for (const { at } of rest) {
    if (meanings[at]) continue;
    const free = (['evidence', 'note'] as const).find((meaning) => !meanings.includes(meaning));
    if (!free) return undefined;
    meanings[at] = free;
  }
  return meanings.filter((meaning) => meaning !== undefined);
}

function average({ filled, letters }: Column): number {
  return filled > 0 ? letters / filled : 0;
}

function linesOf(blocks: Parameters<typeof paragraphsIn>[0]): string[] {
  return paragraphsIn(blocks).flatMap(({ text }) => tidyLines(text));
}
