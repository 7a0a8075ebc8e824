/** Cells and rows that the tables of the calendar share. */

import type { CalendarEntry, CalendarParty } from '../../calendar/model.ts';
import { parseIsoDay, weekdayName, weekdayOf } from '../../deadline/days.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { lastOf, nth } from '../../known.ts';
import type { SourceRange } from '../../plan/model.ts';
import { dayNumber, monthNumber, shortDate } from '../../wording/dates.ts';
import { paragraph } from '../blocks.ts';
import type { TableBlock, TableCell, TableRow } from '../model.ts';

export function calendarTable(columns: { heading: string; width: number }[], rows: TableRow[]): TableBlock {
  return {
    type: 'table',
    columns: columns.map(({ width }) => ({ width })),
    headerRows: [
      {
        kind: 'header',
        cells: columns.map(({ heading }) => ({
          blocks: [paragraph('tableHeader', heading)],
          verticalAlign: 'center',
        })),
      },
    ],
    rows,
  };
}

export function groupRow(heading: string, columns: number): TableRow {
  return { kind: 'group', cells: [{ blocks: [paragraph('tableGroup', heading)], columnSpan: columns }] };
}

export function bodyRow(cells: TableCell[], source: SourceRange): TableRow {
  return { kind: 'body', cells, source };
}

export function textCell(text: string, source?: SourceRange): TableCell {
  return { blocks: [paragraph('tableText', text, { source })] };
}

export function centredCell(lines: string[]): TableCell {
  return { blocks: lines.map((line) => paragraph('tableCentre', line)) };
}

/** One item as plain text, several as a list of dashes. */
export function listCell(items: string[]): TableCell {
  if (items.length <= 1) return textCell(items[0] ?? '');
  return {
    blocks: items.map((item, i) => {
      const text = /[.;:!?…]$/u.test(item) ? item : `${item}${i === items.length - 1 ? '.' : ';'}`;
      return paragraph('tableDash', text, { numbering: { scheme: 'dash', list: 'cells', value: 1 } });
    }),
  };
}

export function partyCell(parties: CalendarParty[]): TableCell {
  return listCell(parties.map(({ name }) => name));
}

/** "24/3", with its year only outside the calendar's. */
export function dayInYear(day: IsoDay, year: number): string {
  const parts = parseIsoDay(day);
  return parts.year === year ? `${dayNumber(parts.day)}/${monthNumber(parts.month)}` : shortDate(day);
}

/** "24/3" over "thứ Tư", or "05, 12, 19, 26/02" of one month; a window says where it begins. */
export function dueLines(entries: CalendarEntry[], year: number): string[] {
  const [first] = entries;
  const days = entries.slice(0, -1).map(({ due }) => dayNumber(parseIsoDay(due).day));
  const lines = [[...days, dayInYear(lastOf(entries).due, year)].join(', ')];
  const weekdays = new Set(entries.map(({ due }) => weekdayOf(due)));
  if (weekdays.size === 1) lines.push(weekdayName(nth([...weekdays], 0)));
  if (entries.length === 1 && first!.window) lines.push(`(từ ${dayInYear(first!.window.from, year)})`);
  return lines;
}
