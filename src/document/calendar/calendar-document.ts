/** "Lịch công việc": the year's tasks on paper, by month and by unit. */

import { calendarFileName } from '../../calendar/audiences.ts';
import { type CalendarOptions, calendarOf } from '../../calendar/build.ts';
import type { WorkCalendar } from '../../calendar/model.ts';
import { lastOf } from '../../known.ts';
import { documentKind } from '../../plan/document-kinds.ts';
import { dayOfPlan, publicationOf } from '../../plan/issued.ts';
import type { Plan } from '../../plan/model.ts';
import { performersOf } from '../../plan/parties.ts';
import { signerOrHead } from '../../plan/signer.ts';
import { capitalised } from '../../wording/citations.ts';
import { aimOf } from '../../wording/defaults.ts';
import { Printer } from '../../wording/printer.ts';
import { ListIds, paragraph } from '../blocks.ts';
import { keptWithSignature, markEnd } from '../end-mark.ts';
import { letterhead, shortRule } from '../issued/letterhead.ts';
import { archiveLine, signatureBlock } from '../issued/signature.ts';
import type { Block, ColumnsBlock, DocumentSection, OfficialDocument } from '../model.ts';
import { STYLES } from '../styles.ts';
import { monthTable } from './month-table.ts';
import { undatedTable } from './undated-table.ts';
import { unitTable } from './unit-table.ts';

/** The calendar as a document of landscape pages: by month, by unit (the agency's only), and what has no day. */
export function calendarDocument(plan: Plan, options: CalendarOptions = {}): OfficialDocument {
  const calendar = calendarOf(plan, options);
  const { scope } = calendar;
  const units = unitsOf(plan, calendar, options);
  const whose = scope.kind === 'agency' ? 'từng đơn vị' : scope.party.name;
  const sections: DocumentSection[] = [section('theo-thang', 'Theo tháng', true, byMonth(plan, calendar))];
  const busy = units.filter(({ entries }) => entries.some(({ kind }) => kind === 'task'));
  if (busy.length > 0) {
    sections.push(
      section('theo-don-vi', 'Theo đơn vị', false, [...heading(`Việc của ${whose}`), unitTable(busy, scope)]),
    );
  }
  const last = lastOf(sections).blocks;
  if (calendar.undated.length > 0) {
    last.push(...heading('Việc không quy ra ngày'), undatedTable(calendar));
  }
  const ended = keptWithSignature(markEnd(last));
  last.splice(0, last.length, ...ended, ...signature(plan));
  const name = `Lịch công việc năm ${plan.year}`;
  return {
    id: 'lich-cong-viec',
    name: 'Lịch công việc',
    fileName: calendarFileName(plan),
    properties: {
      title: scope.kind === 'agency' ? name : `${name}: ${scope.party.name}`,
      subject: `${capitalised(aimOf(plan))} năm ${plan.year}`,
      author: plan.agency.title,
      date: dayOfPlan(plan),
    },
    draft: false,
    sections,
  };
}

/** Whose tasks are listed with the part they have in them; those of a group are its members'. */
function unitsOf(plan: Plan, calendar: WorkCalendar, options: CalendarOptions): WorkCalendar[] {
  const { scope } = calendar;
  const performers = performersOf(plan);
  if (scope.kind === 'agency') return performers.map((unit) => calendarOf(plan, { ...options, unit }));
  return scope.kind === 'unit' && performers.some(({ id }) => id === scope.party.id) ? [calendar] : [];
}

function section(id: string, name: string, startsNumbering: boolean, blocks: Block[]): DocumentSection {
  return { id, name, orientation: 'landscape', startsNumbering, blocks };
}

function byMonth(plan: Plan, calendar: WorkCalendar): Block[] {
  const title = `LỊCH CÔNG VIỆC NĂM ${plan.year}`;
  return [
    unnumbered(plan),
    paragraph('typeName', title),
    ...scopeLines(plan, calendar).map((line) => paragraph('title', line)),
    { ...shortRule([title], STYLES.title), spaceAfterPt: 12 },
    monthTable(calendar),
  ];
}

/** A working paper bears no document number: the letterhead without it. */
export function unnumbered(plan: Plan): ColumnsBlock {
  const head = letterhead(
    plan.agency,
    { kind: documentKind('lịch công việc', ''), date: publicationOf(plan)?.date },
    plan.year,
    false,
    plan.source,
  );
  return {
    ...head,
    rows: head.rows.map((row, i) => (i === 0 ? row : { cells: [[paragraph('docNumber', '')], ...row.cells.slice(1)] })),
  };
}

function scopeLines(plan: Plan, { scope, year }: WorkCalendar): string[] {
  if (scope.kind === 'agency') return [`Thực hiện ${aimOf(plan)} năm ${year}`];
  return [scope.kind === 'unit' ? scope.party.name : `Người theo dõi: ${scope.party.name}`];
}

function heading(words: string): Block[] {
  return [{ ...paragraph('annexTitle', words.toUpperCase()), spaceBeforePt: 12, spaceAfterPt: 6 }];
}

function signature(plan: Plan): Block[] {
  const { calendarTemplate: house } = plan;
  const printer = new Printer(plan);
  const signer = signerOrHead({ signatory: house?.signatory ?? publicationOf(plan)?.signatory }, plan);
  const others = house?.recipients.map((entry) => printer.heading(entry)) ?? [];
  return signatureBlock(
    { ...signer, source: plan.source },
    plan.agency,
    {
      first: others.length > 0 ? undefined : 'Các đơn vị thuộc cơ quan',
      others,
      archive: archiveLine(house?.archive, printer),
      source: plan.source,
    },
    new ListIds(),
  );
}
