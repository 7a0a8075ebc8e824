/** The sums: how many due days each unit and each month has, and how they stand. Counted by formulas. */

import type { WriteSheet } from 'hucre/xlsx';
import type { CalendarEntry, CalendarParty, WorkCalendar } from '../../calendar/model.ts';
import { type EntryStatus, STATUS_NAMES, statusOn } from '../../calendar/status.ts';
import { daysInMonth, isoDay, parseIsoDay } from '../../deadline/days.ts';
import type { IsoDay } from '../../deadline/model.ts';
import { heldBy, lastOf, nth } from '../../known.ts';
import { monthNumber } from '../../wording/dates.ts';
import { LOOK } from './look.ts';
import { FIRST_ROW, type Formula, HEADER_ROW, letter, onSheet, Sheet, serialOf } from './sheet.ts';
import { codesOf, lastRow, OTHER_LEADS, TRACKING, trackedEntries, trackingColumns } from './tracking-sheet.ts';

const STATUS_COLUMNS: EntryStatus[] = ['done', 'doneLate', 'late', 'behind', 'dueSoon', 'coming', 'dropped'];

/** One line of a summary: what it counts, as formula and as rule. */
interface Line {
  label: string;
  /** Criteria of COUNTIFS on the tracking sheet, in pairs; none: all rows. */
  criteria: string[];
  counts: (entry: CalendarEntry) => boolean;
  total?: boolean;
}

export function unitSheet(calendar: WorkCalendar, title: string, today: IsoDay): WriteSheet {
  const units = leadUnits(calendar);
  const codes = column(trackingColumns(calendar).units, calendar);
  const codeOf = codesOf(calendar);
  const lines: Line[] = units.map(({ id, name }) => ({
    label: name,
    criteria: [codes, unitCriterion(heldBy(codeOf, id!))],
    counts: ({ task }) => task.leadUnits.some((unit) => unit.id === id),
  }));
  const others = trackedEntries(calendar).some(({ task }) => task.leadUnits.length === 0);
  if (others) {
    lines.push({
      label: 'Chủ trì khác',
      criteria: [codes, unitCriterion(OTHER_LEADS)],
      counts: ({ task }) => task.leadUnits.length === 0,
    });
  }
  lines.push(totalLine('Cả cơ quan (mỗi việc tính một lần)'));
  return summarySheet('Theo đơn vị', 'Đơn vị chủ trì', title, lines, calendar, today);
}

function unitCriterion(id: string): string {
  return `"*;${id};*"`;
}

export function monthSheet(calendar: WorkCalendar, title: string, today: IsoDay): WriteSheet {
  const due = column(trackingColumns(calendar).due, calendar);
  const lines: Line[] = months(calendar).map(({ year, month }) => {
    const first = isoDay({ year, month, day: 1 });
    const last = isoDay({ year, month, day: daysInMonth(year, month) });
    return {
      label: `Tháng ${monthNumber(month)}/${year}`,
      criteria: [due, `">=${serialOf(first)}"`, due, `"<=${serialOf(last)}"`],
      counts: (entry) => entry.due >= first && entry.due <= last,
    };
  });
  lines.push(totalLine('Cả kỳ'));
  return summarySheet('Theo tháng', 'Tháng', title, lines, calendar, today);
}

function totalLine(label: string): Line {
  return { label, criteria: [], counts: () => true, total: true };
}

function summarySheet(
  name: string,
  firstHeading: string,
  title: string,
  lines: Line[],
  calendar: WorkCalendar,
  today: IsoDay,
): WriteSheet {
  const headings = ['Số lượt đến hạn', ...STATUS_COLUMNS.map((id) => STATUS_NAMES[id]), 'Tỷ lệ hoàn thành'];
  const sheet = new Sheet({
    name,
    title,
    note: `Số liệu tự tính từ trang «${TRACKING}».`,
    columns: [{ heading: firstHeading, width: 42 }, ...headings.map((heading) => ({ heading, width: 13 }))],
  });
  const entries = trackedEntries(calendar);
  const status = column(trackingColumns(calendar).status, calendar);
  lines.forEach((line, i) => {
    const row = FIRST_ROW + i;
    const own = entries.filter(line.counts);
    const counts: Formula[] = [
      { formula: countFormula(line.criteria, calendar), result: own.length },
      ...STATUS_COLUMNS.map((id) => ({
        formula: countFormula([...line.criteria, status, `"${STATUS_NAMES[id]}"`], calendar),
        result: own.filter((entry) => statusOn(entry, today) === id).length,
      })),
    ];
    sheet.line(row, [
      { content: line.label, style: line.total ? LOOK.total : LOOK.text },
      ...counts.map((content) => ({ content, style: line.total ? LOOK.totalCount : LOOK.count })),
      { content: rate(row, counts), style: line.total ? LOOK.totalPercent : LOOK.percent },
    ]);
  });
  return sheet.finish({ freezePane: { rows: HEADER_ROW, columns: 1 } });
}

/** Done, late or not, of what is to be done; nothing where there is nothing. */
function rate(row: number, counts: Formula[]): Formula {
  const [all, done, doneLate] = [nth(counts, 0), nth(counts, 1), nth(counts, 2)];
  const dropped = lastOf(counts);
  const cell = (n: number) => `${letter(n)}${row}`;
  const last = counts.length + 1;
  const due = Number(all.result) - Number(dropped.result);
  return {
    formula: `IF(${cell(2)}-${cell(last)}=0,"",(${cell(3)}+${cell(4)})/(${cell(2)}-${cell(last)}))`,
    result: due === 0 ? '' : (Number(done.result) + Number(doneLate.result)) / due,
  };
}

function countFormula(criteria: string[], calendar: WorkCalendar): string {
  return criteria.length > 0
    ? `COUNTIFS(${criteria.join(',')})`
    : `COUNT(${column(trackingColumns(calendar).due, calendar)})`;
}

/** 'Theo dõi'!$I$4:$I$40 */
function column(name: string, calendar: WorkCalendar): string {
  return onSheet(TRACKING, `$${name}$${FIRST_ROW}:$${name}$${lastRow(calendar)}`);
}

/** Units and roles that lead anything, in the order of the files. */
function leadUnits(calendar: WorkCalendar): CalendarParty[] {
  const busy = new Set(trackedEntries(calendar).flatMap(({ task }) => task.leadUnits.map(({ id }) => id)));
  return calendar.performers.filter(({ id }) => busy.has(id));
}

/** All months of the plan, and those beyond in which something is due. */
function months(calendar: WorkCalendar): { year: number; month: number }[] {
  const days = [calendar.from, calendar.to, ...trackedEntries(calendar).map(({ due }) => due)].toSorted();
  const first = parseIsoDay(nth(days, 0));
  const last = parseIsoDay(lastOf(days));
  const from = first.year * 12 + first.month - 1;
  const to = last.year * 12 + last.month - 1;
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    year: Math.floor((from + i) / 12),
    month: ((from + i) % 12) + 1,
  }));
}
