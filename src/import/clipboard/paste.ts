/** A table on the clipboard as tasks of the language. Pure: texts in, text out. */
import { paragraphsIn, type WordBlock, type WordTable } from '../reader/model.ts';
import { joined } from '../recognise/grid.ts';
import { freeId, type PartyKind, People } from '../recognise/people.ts';
import { isTaskTable, tableNode } from '../recognise/tables.ts';
import { isObjective } from '../recognise/targets.ts';
import { tidyLines } from '../tidy.ts';
import type { TaskGroup, TaskTableNode } from '../understood.ts';
import { writeObjective } from '../write/objectives.ts';
import { layoutOf, writeHeading, writeTask, writeTaskTable } from '../write/tables.ts';
import { Writer } from '../write/text.ts';
import { beginsWithTask, withGuessedHeader } from './guess.ts';
import { blocksOfHtml } from './html-table.ts';
import { tableOfTabs } from './tab-separated.ts';

export interface Clipboard {
  /** As `text/html` and `text/plain`. */
  html?: string;
  text?: string;
}

/** More is no table that a person copied. */
const LONGEST_CLIPBOARD = 8_000_000;

export interface PasteChoices {
  /** What the file and those it uses declare. */
  parties: { id: string; title: string; kind: PartyKind }[];
  /** All names that are taken. */
  ids: readonly string[];
  place: PastePlace;
}

/**
 * Between the elements of a file, where groups with a target become objectives; in a table of tasks; in a block that takes tasks alone; among the paragraphs of a document, where it is a table.
 */
export type PastePlace = 'file' | 'table' | 'tasks' | 'content';

export interface Pasted {
  /** Lines without indentation of their own, the last one without an end. */
  text: string;
  tasks: number;
  objectives: number;
}

/** Undefined where the clipboard holds no table of tasks. */
export function pasteTasks(clipboard: Clipboard, { parties, ids, place }: PasteChoices): Pasted | undefined {
  const taken = new Set(ids.map((id) => id.toLocaleLowerCase('vi')));
  const people = new People(taken, parties);
  const blocks = blocksOf(clipboard).flatMap((block) =>
    block.type === 'table' ? understood(block, (name) => people.find(name) !== undefined) : [block],
  );
  if (!blocks.some((block) => block.type === 'table' && isTaskTable(block))) return undefined;
  const out = new Writer();
  const counts = { tasks: 0, groups: 0, deadlines: 0, undated: [], onEvents: 0, continuous: 0, objectives: 0 };
  for (const block of joined(blocks, isTaskTable)) {
    const node = block.type === 'table' ? tableNode(block) : undefined;
    if (node?.type === 'tasks') writeTasks(node);
    // What stands around the table, or is another table, is not lost.
    else for (const line of linesOf([block])) out.unsure(line);
  }
  return { text: out.toString().trimEnd(), tasks: counts.tasks, objectives: counts.objectives };

  function writeTasks(table: TaskTableNode): void {
    const headings = table.groups.flatMap(({ heading }) => (heading.length > 0 ? [heading.join(' ')] : []));
    if (place === 'content') writeTaskTable(out, table, [], people, counts);
    else for (const group of table.groups) writeGroup(group, table, headings.every(isObjective));
  }

  function writeGroup(group: TaskGroup, table: TaskTableNode, objectives: boolean): void {
    const { label, heading, rows } = group;
    const layout = layoutOf(table);
    // Rows 4 to 6 of another table are counted where they come to stand.
    if (place === 'tasks') for (const row of rows) if (/^\d*[.)]?$/u.test(row.label)) layout.typed.delete(row);
    const tasks = () => {
      for (const row of rows) writeTask(out, row, layout, people, counts);
    };
    if (heading.length === 0) tasks();
    else if (place === 'table' || (place === 'file' && !objectives)) writeHeading(out, group, layout, counts, tasks);
    else if (place === 'tasks') {
      out.unsure(`nhóm ${[label, ...heading].filter(Boolean).join(' ')}`);
      tasks();
    } else {
      // Its number is made.
      const objective = { id: nextObjective(), statement: [heading.join(' ')], heading, aims: [], details: [] };
      writeObjective(out, objective, rows, table, people, counts);
    }
  }

  function nextObjective(): string {
    let number = 1;
    while (taken.has(`mt${number}`)) number += 1;
    return freeId(`MT${number}`, taken);
  }
}

/** HTML tells cells and paragraphs apart, plain text does not. */
function blocksOf({ html, text }: Clipboard): WordBlock[] {
  if (html && html.length <= LONGEST_CLIPBOARD && /<table/iu.test(html)) {
    const blocks = blocksOfHtml(html);
    if (blocks.some(({ type }) => type === 'table')) return blocks;
  }
  const table = text && text.length <= LONGEST_CLIPBOARD ? tableOfTabs(text) : undefined;
  return table ? [table] : [];
}

/** The table under its own header, or under one that its cells suggest; lines above the header stand in front of it. */
function understood(copied: WordTable, isKnown: (name: string) => boolean): WordBlock[] {
  const table = withoutBlankColumns(copied);
  if (!beginsWithTask(table)) {
    const header = table.rows.findIndex(
      ({ cells }) => cells.filter(({ blocks }) => linesOf(blocks).length > 0).length > 1,
    );
    const below = { ...table, rows: table.rows.slice(Math.max(header, 0)) };
    if (!beginsWithTask(below) && isTaskTable(below)) {
      const above = table.rows.slice(0, Math.max(header, 0));
      return [...above.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)), below];
    }
  }
  return [withGuessedHeader(table, isKnown) ?? table];
}

/** Whoever marks whole columns in a sheet copies blank ones too. */
function withoutBlankColumns(table: WordTable): WordTable {
  const used = new Set(
    table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ column, blocks }) => (linesOf(blocks).length > 0 ? [column] : [])),
    ),
  );
  const spans = table.rows.some(({ cells }) => cells.some(({ columnSpan }) => columnSpan > 1));
  if (spans || used.size === table.columns) return table;
  const kept = [...used].toSorted((a, b) => a - b);
  const at = new Map(kept.map((column, i) => [column, i]));
  return {
    ...table,
    columns: kept.length,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.flatMap((cell) => {
        const column = at.get(cell.column);
        return column === undefined ? [] : [{ ...cell, column }];
      }),
    })),
  };
}

function linesOf(blocks: readonly WordBlock[]): string[] {
  return paragraphsIn(blocks).flatMap(({ text }) => tidyLines(text));
}
