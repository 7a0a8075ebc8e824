/** The plan table of 7 columns: a Roman-numbered row for each objective, its tasks under it. */
import type { Objective, Plan, Task } from '../plan/model.ts';
import { paragraph } from './blocks.ts';
import { cellBlocks, performerBlocks } from './cells.ts';
import { textWidthMm } from './metrics.ts';
import type { ParagraphBlock, TableBlock, TableCell, TableRow } from './model.ts';
import { numberLabel } from './numbering.ts';
import { STYLES } from './styles.ts';
import { objectiveSentence } from './wording/objective-sentence.ts';
import type { Printer } from './wording/printer.ts';

/**
 * Widths in mm of a landscape page; renderers scale them to the text width. No heading takes more than two lines:
 * LibreOffice cuts the third where the header is repeated.
 */
const WIDTHS = [11, 61, 31, 36, 32, 36, 45];
/** Beside a number, mm. */
const NUMBER_ROOM = 4;
const GROUP_LIST = 'plan-table';
const LOOSE_TASKS = 'Nhiệm vụ chung';

export function taskTable(plan: Plan, printer: Printer): TableBlock {
  const loose = plan.tasks.filter((task) => !task.objective && !task.inDocument);
  const rows = plan.objectives.flatMap((objective, i) => [
    groupRow(objective, i + 1, printer),
    ...objective.tasks.map((task) => taskRow(task, i + 1, printer)),
  ]);
  if (loose.length > 0) {
    const group = plan.objectives.length + 1;
    rows.push(plainGroupRow(LOOSE_TASKS, group), ...loose.map((task) => taskRow(task, group, printer)));
  }
  return {
    type: 'table',
    columns: widthsFor(rows.filter(({ kind }) => kind === 'group').length).map((width) => ({ width })),
    headerRows: headerRows(),
    rows,
    source: plan.source,
  };
}

/** The widest number of the groups keeps off the lines: what its column takes more, that of the words gives. */
function widthsFor(groups: number): number[] {
  const labels = Array.from({ length: groups }, (_, i) => numberLabel('groupRow', i + 1));
  const widest = Math.max(0, ...labels.map((label) => textWidthMm(label, STYLES.tableGroupNumber)));
  const more = Math.max(0, Math.ceil(widest) + NUMBER_ROOM - WIDTHS[0]!);
  return WIDTHS.map((width, i) => (i === 0 ? width + more : i === 1 ? width - more : width));
}

function headerRows(): TableRow[] {
  const cell = (text: string, span: Partial<TableCell> = {}): TableCell => ({
    blocks: [paragraph('tableHeader', text)],
    verticalAlign: 'center',
    ...span,
  });
  return [
    {
      kind: 'header',
      cells: [
        cell('TT', { rowSpan: 2 }),
        cell('Mục tiêu chất lượng và biện pháp thực hiện MTCL', { rowSpan: 2 }),
        cell('Trách nhiệm thực hiện', { columnSpan: 2 }),
        cell('Thời gian thực hiện', { rowSpan: 2 }),
        cell('Trách nhiệm theo dõi MTCL', { rowSpan: 2 }),
        cell('Cách thức theo dõi và kết quả', { rowSpan: 2 }),
      ],
    },
    { kind: 'header', cells: [cell('Chủ trì'), cell('Phối hợp')] },
  ];
}

function groupRow(objective: Objective, value: number, printer: Printer): TableRow {
  const heading = objective.planHeading
    ? printer.lines(objective.planHeading, objective)
    : [objectiveSentence(objective, printer)];
  return {
    kind: 'group',
    cells: [
      groupNumber(value),
      {
        blocks: heading.map((line) => paragraph('tableGroup', line, { source: objective.source })),
        columnSpan: WIDTHS.length - 1,
      },
    ],
    source: objective.source,
  };
}

function plainGroupRow(heading: string, value: number): TableRow {
  return {
    kind: 'group',
    cells: [groupNumber(value), { blocks: [paragraph('tableGroup', heading)], columnSpan: WIDTHS.length - 1 }],
  };
}

function groupNumber(value: number): TableCell {
  return {
    blocks: [paragraph('tableGroupNumber', [], { numbering: { scheme: 'groupRow', list: GROUP_LIST, value } })],
  };
}

function taskRow(task: Task, group: number, printer: Printer): TableRow {
  const numbering = { scheme: 'taskRow', list: `${GROUP_LIST}-${group}`, value: task.number } as const;
  const deadline = task.deadline;
  return {
    kind: 'body',
    cells: [
      { blocks: [paragraph('tableNumber', [], { numbering, source: task.source })] },
      { blocks: cellBlocks([task.statement], printer, task.objective) },
      { blocks: performerBlocks(task.leads, printer) },
      { blocks: performerBlocks(task.coordinators, printer) },
      { blocks: deadline ? cellBlocks([deadline.wording], printer) : emptyCell() },
      { blocks: performerBlocks(task.monitors, printer) },
      { blocks: cellBlocks(task.evidence, printer, task.objective) },
    ],
    source: task.source,
  };
}

function emptyCell(): ParagraphBlock[] {
  return [paragraph('tableText', '')];
}
