/** A table on the clipboard as tasks of the language. Pure: texts in, text out. */
import { paragraphsIn, type WordBlock, type WordTable } from '../reader/model.ts';
import { joined } from '../recognise/grid.ts';
import { freeId, type PartyKind, People } from '../recognise/people.ts';
import { isTaskTable, tableNode } from '../recognise/tables.ts';
import { tidyLines } from '../tidy.ts';
import type { TaskTableNode } from '../understood.ts';
import { writeObjective } from '../write/objectives.ts';
import { layoutOf, writeTask } from '../write/tables.ts';
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
export const LONGEST_CLIPBOARD = 8_000_000;

export interface PasteChoices {
  /** What the file and those it uses declare. */
  parties: { id: string; title: string; kind: PartyKind }[];
  /** All names that are taken. */
  ids: readonly string[];
  /** In a block that tasks stand in; else between the elements of a file, where groups become objectives. */
  inside: boolean;
}

export interface Pasted {
  /** Lines without indentation of their own, the last one without an end. */
  text: string;
  tasks: number;
  objectives: number;
}

/** Undefined where the clipboard holds no table of tasks. */
export function pasteTasks(clipboard: Clipboard, { parties, ids, inside }: PasteChoices): Pasted | undefined {
  const taken = new Set(ids.map((id) => id.toLocaleLowerCase('vi')));
  const people = new People(taken, parties);
  const blocks = blocksOf(clipboard).flatMap((block) =>
    block.type === 'table' ? understood(block, (name) => people.find(name) !== undefined) : [block],
  );
  if (!blocks.some((block) => block.type === 'table' && isTaskTable(block))) return undefined;
  const out = new Writer();
  const counts = { tasks: 0, deadlines: 0, undated: [], objectives: 0 };
  for (const block of joined(blocks, isTaskTable)) {
    const node = block.type === 'table' ? tableNode(block) : undefined;
    if (node?.type === 'tasks') writeTasks(node);
    // What stands around the table, or is another table, is not lost.
    else for (const line of linesOf([block])) out.unsure(line);
  }
  return { text: out.toString().trimEnd(), tasks: counts.tasks, objectives: counts.objectives };

  function writeTasks(table: TaskTableNode): void {
    const layout = layoutOf(table);
    for (const { label, heading, rows } of table.groups) {
      if (heading.length === 0 || inside) {
        if (heading.length > 0) out.unsure(`nhóm ${[label, ...heading].filter(Boolean).join(' ')}`);
        for (const row of rows) writeTask(out, row, layout, people, counts);
        continue;
      }
      const id = nextObjective();
      const numbered = label && !/[.)]$/u.test(label) ? `${label}.` : label;
      const [first = '', ...rest] = heading;
      writeObjective(
        out,
        {
          id,
          statement: [heading.join(' ')],
          heading: [numbered ? `${numbered} ${first}` : first, ...rest],
          aims: [],
          details: [],
        },
        rows,
        table,
        people,
        counts,
      );
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
