/** "Bảng so sánh": what is not as before, on paper for who signs the new plan. */

import { paragraph } from '../document/blocks.ts';
import { unnumbered } from '../document/calendar/calendar-document.ts';
import { calendarTable, centredCell, groupRow } from '../document/calendar/table-parts.ts';
import { shortRule } from '../document/issued/letterhead.ts';
import type { Block, OfficialDocument, TableBlock, TableCell, TableRow } from '../document/model.ts';
import { STYLES } from '../document/styles.ts';
import { nth } from '../known.ts';
import { agencySlug } from '../plan/ascii-slug.ts';
import { dayOfPlan } from '../plan/issued.ts';
import type { Plan } from '../plan/model.ts';
import { capitalised } from '../wording/citations.ts';
import { aimOf } from '../wording/defaults.ts';
import { type Comparison, type Fact, KIND_WORDS, type ObjectiveChange, summaryOf, type TaskChange } from './index.ts';

/** A working paper of landscape pages, without number. `after`: the newer plan, whose agency it is. */
export function comparisonDocument(comparison: Comparison, after: Plan): OfficialDocument {
  const { before, after: side, plan, objectives, tasks, texts } = comparison;
  const sameYear = before.year === side.year;
  const about = sameYear
    ? `Bản cũ và bản mới của kế hoạch năm ${side.year}`
    : `Kế hoạch năm ${before.year} và kế hoạch năm ${side.year}`;
  const title = 'BẢNG SO SÁNH';
  const heads = sameYear ? ['Bản cũ', 'Bản mới'] : [`Năm ${before.year}`, `Năm ${side.year}`];
  const rows = new Rows();
  if (plan.length > 0)
    rows.group(
      'Thông tin chung',
      plan.map((fact) => ['', fact] as const),
    );
  for (const change of objectives) rows.objective(change);
  if (tasks.length > 0) rows.tasks('Nhiệm vụ chung', tasks);
  if (texts.length > 0)
    rows.group(
      'Lời văn của văn bản',
      texts.map((fact) => ['', fact] as const),
    );
  const blocks: Block[] = [
    unnumbered(after),
    paragraph('typeName', title),
    paragraph('title', about),
    { ...shortRule([title], STYLES.title), spaceAfterPt: 12 },
    paragraph('body', summaryOf(comparison)),
    ...(rows.rows.length > 0 ? [table(heads as [string, string], rows.rows)] : []),
  ];
  const years = sameYear ? `${side.year}` : `${before.year}-${side.year}`;
  return {
    id: 'bang-so-sanh',
    name: 'Bảng so sánh',
    fileName: `bang-so-sanh-${years}-${agencySlug(after.agency)}`,
    properties: {
      title: `Bảng so sánh: ${about}`,
      subject: `${capitalised(aimOf(after))} năm ${side.year}`,
      author: after.agency.title,
      date: dayOfPlan(after),
    },
    draft: false,
    sections: [{ id: 'so-sanh', name: 'So sánh', orientation: 'landscape', startsNumbering: true, blocks }],
  };
}

const WIDTHS = [14, 62, 92, 92];

function table(heads: [string, string], rows: TableRow[]): TableBlock {
  const headings = ['STT', 'Nội dung', ...heads];
  return calendarTable(
    headings.map((heading, i) => ({ heading, width: nth(WIDTHS, i) })),
    rows,
  );
}

/** A row for each change; what differs of it stands in both columns, a line each. */
class Rows {
  readonly rows: TableRow[] = [];
  private number = 0;

  group(heading: string, facts: readonly (readonly [string, Fact])[]): void {
    this.rows.push(groupRow(heading, WIDTHS.length));
    for (const [, fact] of facts) this.row(fact.label, side([fact], 'before', false), side([fact], 'after', false));
  }

  objective({ kind, number, title, facts, tasks }: ObjectiveChange): void {
    const word = kind === 'same' || kind === 'changed' ? '' : ` (${KIND_WORDS[kind].toLocaleLowerCase('vi')})`;
    this.rows.push(groupRow(`Mục tiêu ${number}. ${title}${word}`, WIDTHS.length));
    if (facts.length > 0) this.row('Mục tiêu', side(facts, 'before', true), side(facts, 'after', true));
    for (const task of tasks) this.task(task);
  }

  tasks(heading: string, tasks: readonly TaskChange[]): void {
    this.rows.push(groupRow(heading, WIDTHS.length));
    for (const task of tasks) this.task(task);
  }

  private task({ kind, title, facts }: TaskChange): void {
    const absent = ['Không có'];
    this.row(
      kind === 'changed' ? title : `${title} (${kind === 'added' ? 'thêm mới' : 'không thực hiện tiếp'})`,
      kind === 'added' ? absent : side(facts, 'before', true),
      kind === 'removed' ? absent : side(facts, 'after', true),
    );
  }

  private row(words: string, before: string[], after: string[]): void {
    this.number += 1;
    const cells: TableCell[] = [centredCell([String(this.number)]), lines([words]), lines(before), lines(after)];
    this.rows.push({ kind: 'body', cells });
  }
}

/** "Thời hạn: trước 15/3/2027", a line for each thing that differs. */
function side(facts: readonly Fact[], which: 'before' | 'after', labelled: boolean): string[] {
  const words = facts.map((fact) => {
    const own = fact[which];
    if (!labelled) return own ?? 'Không có';
    return `${fact.label}: ${own ?? 'không có'}`;
  });
  return words.length > 0 ? words : ['Có'];
}

function lines(words: readonly string[]): TableCell {
  return { blocks: words.flatMap((each) => each.split('\n')).map((line) => paragraph('tableText', line)) };
}
