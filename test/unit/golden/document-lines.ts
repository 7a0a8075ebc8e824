/** A document of the model as lines: each with its style and number, all that is set of it, its words with their marks. */

import type {
  Block,
  DocumentSection,
  OfficialDocument,
  ParagraphBlock,
  Run,
  TableRow,
} from '../../../src/document/model.ts';
import { numberLabel } from '../../../src/document/numbering.ts';

export function documentLines({ sections, properties, ...rest }: OfficialDocument): string[] {
  return [
    `### ${rest.name} (${rest.id}) → ${rest.fileName}${rest.draft ? ', DỰ THẢO' : ''}`,
    ...(rest.withheld === undefined ? [] : [`không xuất: ${rest.withheld}`]),
    ...(rest.remarks ?? []).map((remark) => `nhắc: ${remark}`),
    `thuộc tính: ${Object.values(properties).join(' | ')}`,
    ...sections.flatMap(sectionLines),
  ];
}

function sectionLines({ id, name, orientation, startsNumbering, ownFile, blocks }: DocumentSection): string[] {
  const facts = [orientation, startsNumbering ? 'đánh số từ 1' : 'số tiếp', ...(ownFile ? ['tệp riêng'] : [])];
  return [`## ${id}: ${name} (${facts.join(', ')})`, ...blocks.flatMap((block) => blockLines(block))];
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block)];
    case 'rule':
      return [`———— ${set({ mm: block.widthMm, sau: block.spaceAfterPt })}`];
    case 'columns':
      return block.rows.flatMap(({ cells }) => [
        `[${block.role} ${block.widthsPercent.join('/')}]`,
        ...cells.flatMap((cell, i) =>
          cell.flatMap((one) => blockLines(one).map((line) => `${'    '.repeat(i)}  ${line}`)),
        ),
      ]);
    case 'table':
      return [
        `[bảng ${block.columns.map(({ width }) => width).join('/')}]`,
        ...block.headerRows.map((row) => `= ${rowLine(row)}`),
        ...block.rows.map((row) => `| ${rowLine(row)}`),
      ];
  }
}

function rowLine({ kind, cells, keepNext }: TableRow): string {
  const words = cells.map(({ blocks, columnSpan, rowSpan, verticalAlign }) => {
    const facts = set({ cột: columnSpan, hàng: rowSpan, dọc: verticalAlign });
    return `${facts}${blocks.map((block) => paragraph(block, kind === 'body')).join(' ⏎ ')}`;
  });
  return `${kind === 'body' ? '' : `(${kind}) `}${keepNext ? '(liền sau) ' : ''}${words.join(' | ')}`;
}

function paragraph(block: ParagraphBlock, plain = false): string {
  const { style, runs, numbering, keepNext, spaceBeforePt, spaceAfterPt, origins } = block;
  const facts = set({ 'liền sau': keepNext, trước: spaceBeforePt, sau: spaceAfterPt });
  const label = numbering ? `${numberLabel(numbering)} ` : '';
  const records = origins?.() ?? [];
  const behind = records.length > 0 ? ` ← ${records.map((record) => record.label).join('; ')}` : '';
  return `${plain && style === 'tableText' ? '' : `${style}: `}${facts}${label}${runs.map(runText).join('')}${behind}`;
}

function runText(run: Run): string {
  if ('break' in run) return '⏎';
  if ('note' in run) return `[^${run.note.number}: ${run.note.runs.map(runText).join('')}]`;
  const marks = `${run.bold === undefined ? '' : run.bold ? '**' : '°'}${run.italic === undefined ? '' : run.italic ? '_' : '~'}`;
  return `${marks}${run.text}${[...marks].toReversed().join('')}`;
}

/** What is set, in brackets. */
function set(facts: Record<string, string | number | boolean | undefined>): string {
  const told = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [value === true ? name : `${name} ${rounded(value)}`],
  );
  return told.length > 0 ? `{${told.join(', ')}} ` : '';
}

/** Lengths are worked out from the widths of letters: their last digits may differ from machine to machine. */
const rounded = (value: string | number | boolean) =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;
