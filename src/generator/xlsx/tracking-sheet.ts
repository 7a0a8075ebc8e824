/** The main sheet: a row for each due day of each task. */

import type { CellStyle, ConditionalRule, WriteSheet } from 'hucre/xlsx';
import { DUE_SOON_DAYS } from '../../calendar/ahead.ts';
import type { CalendarEntry, CalendarParty, WorkCalendar } from '../../calendar/model.ts';
import { daysLeft, STATE_NAMES, STATUS_NAMES, statusOn } from '../../calendar/status.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { lastOf } from '../../known.ts';
import type { LongTexts } from './long-texts.ts';
import { COLOURS, LOOK } from './look.ts';
import { type Content, FIRST_ROW, type Formula, HEADER_ROW, letter, Sheet, serialOf } from './sheet.ts';
import { wordsColumns } from './words-columns.ts';

export const TRACKING = 'Theo dõi';

/** What the cells of a sheet have in common. */
interface SheetFacts {
  today: IsoDay;
  codes: UnitCodes;
  letters: ColumnLetters;
}

interface Column {
  id: string;
  heading: string;
  /** In characters. */
  width: number;
  style: CellStyle;
  content: (entry: CalendarEntry, row: number, sheet: SheetFacts) => Content;
}

const NUMBER: Column = {
  id: 'number',
  heading: 'TT',
  width: 4.5,
  style: LOOK.centred,
  content: (_, row) => row - HEADER_ROW,
};

/** Days and states, behind what the task says in words. */
const TIMES: Column[] = [
  { id: 'due', heading: 'Hạn', width: 11, style: LOOK.date, content: ({ due }) => serialOf(due) },
  {
    id: 'state',
    heading: 'Trạng thái',
    width: 11.5,
    style: LOOK.input,
    content: ({ state }) => STATE_NAMES[state],
  },
  {
    id: 'doneOn',
    heading: 'Ngày hoàn thành',
    width: 11,
    style: LOOK.inputDate,
    content: ({ doneOn }) => (doneOn ? serialOf(doneOn) : null),
  },
  { id: 'status', heading: 'Đánh giá', width: 12.5, style: LOOK.centred, content: assessment },
  { id: 'left', heading: 'Còn lại / trễ', width: 11.5, style: LOOK.days, content: remaining },
  {
    // For the sums by unit: a task that several lead counts for each of them.
    id: 'units',
    heading: 'Mã đơn vị chủ trì',
    width: 12,
    style: LOOK.text,
    content: ({ task }, _row, { codes }) => unitCodes(task.leadUnits, codes),
  },
];

type TimeId = 'due' | 'state' | 'doneOn' | 'status' | 'left' | 'units';

function columnsOf(calendar: WorkCalendar): Column[] {
  const words = wordsColumns(calendar).map(
    ({ kind, heading, width, words }): Column => ({
      id: kind,
      heading,
      width,
      style: kind === 'group' ? LOOK.small : LOOK.text,
      content: ({ task }) => words(task),
    }),
  );
  return [NUMBER, ...words, ...TIMES];
}

/** The letters of the columns of days and states, for formulas. */
export type ColumnLetters = Record<TimeId, string>;

export function trackingColumns(calendar: WorkCalendar): ColumnLetters {
  const before = 1 + wordsColumns(calendar).length;
  return Object.fromEntries(TIMES.map(({ id }, i) => [id, letter(before + i + 1)])) as ColumnLetters;
}

/** What stands for each unit in the formulas. */
export type UnitCodes = ReadonlyMap<string, string>;

/** Their names; spreadsheets do not tell "VP" from "vp", so that such ones have a number behind them. */
export function codesOf(calendar: WorkCalendar): UnitCodes {
  const ids = new Set(trackedEntries(calendar).flatMap(({ task }) => task.leadUnits.map(({ id = '' }) => id)));
  const alike = Map.groupBy([...ids].toSorted(), (id) => id.normalize('NFC').toLocaleLowerCase('vi'));
  return new Map(
    [...alike.values()].flatMap((group) =>
      group.map((id, i) => [id, group.length > 1 ? `${id}#${i + 1}` : id] as const),
    ),
  );
}

/** Stands for all who lead and are no unit of the files. */
export const OTHER_LEADS = '-';

/** ";VP;HTQT;": a unit is found by its name between two marks. */
function unitCodes(units: CalendarParty[], codes: UnitCodes): string {
  const ids = units.length > 0 ? units.map(({ id = '' }) => codes.get(id) ?? id) : [OTHER_LEADS];
  return `;${ids.join(';')};`;
}

function assessment(entry: CalendarEntry, row: number, { today, letters }: SheetFacts): Formula {
  const [due, state, doneOn] = (['due', 'state', 'doneOn'] as const).map((id) => `${letters[id]}${row}`);
  const soon = `IF(${due}-TODAY()<=${DUE_SOON_DAYS},"${STATUS_NAMES.dueSoon}","${STATUS_NAMES.coming}")`;
  const ahead = `IF(${state}="${STATE_NAMES.late}","${STATUS_NAMES.behind}",${soon})`;
  const open = `IF(TODAY()>${due},"${STATUS_NAMES.late}",${ahead})`;
  const done = `IF(AND(ISNUMBER(${doneOn}),${doneOn}>${due}),"${STATUS_NAMES.doneLate}","${STATUS_NAMES.done}")`;
  return {
    formula: `IF(${state}="${STATE_NAMES.done}",${done},IF(${state}="${STATE_NAMES.dropped}","${STATUS_NAMES.dropped}",${open}))`,
    result: STATUS_NAMES[statusOn(entry, today)],
  };
}

/** Whole days to the due day, negative where it has passed; nothing for what is done or dropped. */
function remaining(entry: CalendarEntry, row: number, { today, letters }: SheetFacts): Formula {
  const [due, state] = (['due', 'state'] as const).map((id) => `${letters[id]}${row}`);
  const closed = entry.state === 'done' || entry.state === 'dropped';
  return {
    formula: `IF(OR(${state}="${STATE_NAMES.done}",${state}="${STATE_NAMES.dropped}"),"",${due}-TODAY())`,
    result: closed ? '' : daysLeft(entry, today),
  };
}

/** Tasks only; the cut-off days of reports are nobody's task. */
export function trackedEntries(calendar: WorkCalendar): CalendarEntry[] {
  return calendar.entries.filter(({ kind }) => kind === 'task');
}

export function trackingSheet(calendar: WorkCalendar, title: string, today: IsoDay, long: LongTexts): WriteSheet {
  const columns = columnsOf(calendar);
  const letters = trackingColumns(calendar);
  const sheet = new Sheet({
    long,
    name: TRACKING,
    title,
    note: 'Ghi trạng thái và ngày hoàn thành vào các ô nền vàng; đánh giá và số ngày còn lại tự tính theo ngày mở tệp.',
    columns,
  });
  const facts: SheetFacts = { today, codes: codesOf(calendar), letters };
  trackedEntries(calendar).forEach((entry, i) => {
    const row = FIRST_ROW + i;
    sheet.line(
      row,
      columns.map(({ content, style }) => ({ content: content(entry, row, facts), style })),
    );
  });
  const last = lastRow(calendar);
  const range = (from: string, to = from) => `${from}${FIRST_ROW}:${to}${last}`;
  const finished = sheet.finish({
    freezePane: { rows: HEADER_ROW, columns: 3 },
    autoFilter: { range: `A${HEADER_ROW}:${letter(columns.length)}${last}` },
    dataValidations: [
      {
        type: 'list',
        values: Object.values(STATE_NAMES),
        range: range(letters.state),
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'Trạng thái',
        errorMessage: `Hãy chọn một trong: ${Object.values(STATE_NAMES).join(', ')}.`,
      },
      {
        type: 'date',
        operator: 'greaterThan',
        formula1: EARLIEST_DATE,
        range: range(letters.doneOn),
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: 'Ngày hoàn thành',
        errorMessage: 'Hãy ghi một ngày, ví dụ 24/03/2027.',
      },
    ],
    conditionalRules: colourRules(letters.status, range('A', letters.left), range(letters.due, letters.left)),
  });
  lastOf(finished.columns!).hidden = true;
  return finished;
}

/** 2000-01-01: what is below was not meant as a date. */
const EARLIEST_DATE = '36526';

/** Row of the last entry; a table without entries still has one row. */
export function lastRow(calendar: WorkCalendar): number {
  return Math.max(HEADER_ROW + trackedEntries(calendar).length, FIRST_ROW);
}

/** Late, due soon and done in the columns about time; dropped over the whole row. */
function colourRules(statusLetter: string, rows: string, time: string): ConditionalRule[] {
  const status = `$${statusLetter}${FIRST_ROW}`;
  const rule = (
    priority: number,
    range: string,
    formula: string,
    colour: { fill: string; font: string },
  ): ConditionalRule => ({
    type: 'expression',
    priority,
    range,
    formula,
    style: {
      font: { color: { rgb: colour.font } },
      fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: colour.fill }, fgColor: { rgb: colour.fill } },
    },
  });
  return [
    rule(1, rows, `${status}="${STATUS_NAMES.dropped}"`, COLOURS.dropped),
    rule(2, time, `${status}="${STATUS_NAMES.late}"`, COLOURS.late),
    rule(3, time, `${status}="${STATUS_NAMES.behind}"`, COLOURS.late),
    rule(4, time, `${status}="${STATUS_NAMES.dueSoon}"`, COLOURS.dueSoon),
    rule(5, time, `LEFT(${status},10)="${STATUS_NAMES.done}"`, COLOURS.done),
  ];
}
