/** Tables of tasks and other tables in the language. */
import { readDeadline } from '../../deadline/index.ts';
import { capitalised } from '../../document/wording/citations.ts';
import type { People } from '../recognise/people.ts';
import type { ColumnMeaning, PlainTableNode, TaskRow, TaskTableNode } from '../understood.ts';
import { short, type Writer } from './text.ts';

const WORDS: Record<ColumnMeaning, string> = {
  number: 'STT',
  statement: 'nội dung',
  performers: 'thực hiện',
  leads: 'chủ trì',
  coordinators: 'phối hợp',
  deadline: 'thời hạn',
  monitors: 'theo dõi',
  evidence: 'kết quả',
  note: 'ghi chú',
};

/** What was found in tables of tasks. */
export interface TaskCounts {
  tasks: number;
  deadlines: number;
  /** Deadlines that give no day. */
  undated: string[];
}

export function writePlainTable(out: Writer, { columns, rows }: PlainTableNode): void {
  out.block('bảng', () => {
    const parts = columns.map(({ heading, width }) => `${short(heading)}${width ? ` rộng ${width}` : ''}`);
    out.line(`cột: ${parts.join(', ')}`);
    for (const row of rows) out.line(`hàng: ${row.map(short).join(', ')}`);
  });
}

/** @param chosen Names of the groups, which are objectives of the file. */
export function writeTaskTable(
  out: Writer,
  table: TaskTableNode,
  chosen: string[],
  people: People,
  counts: TaskCounts,
): void {
  out.block('bảng nhiệm vụ', () => {
    const typed = numbersTyped(table);
    const columns = table.columns.map(({ meaning, heading, width }) => {
      // Numbers that do not simply count are kept as they stand.
      const word = meaning === 'number' && typed ? WORDS.note : WORDS[meaning];
      return `${word} ${short(heading)}${width ? ` rộng ${width}` : ''}`;
    });
    out.line(`cột: ${columns.join(', ')}`);
    const [first] = table.groups;
    const loose = first && first.heading.length === 0 ? first.rows : [];
    if (chosen.length > 0) out.line(`chọn: ${chosen.join(', ')}`);
    for (const row of loose) writeTask(out, row, table, people, counts);
  });
}

/** The numbers in the first column are not 1, 2, 3 … anew in each group, so the language would not make them. */
export function numbersTyped(table: TaskTableNode): boolean {
  const { columns } = table;
  if (!columns.some(({ meaning }) => meaning === 'number')) return false;
  if (columns.some(({ meaning }) => meaning === 'note')) return false;
  return !countsUp(table);
}

/** 1, 2, 3 … anew in each group; a row that its author left without a number counts too. */
export function countsUp({ groups }: TaskTableNode): boolean {
  return groups.every(({ rows }) =>
    rows.every(({ label }, i) => ['', String(i + 1)].includes(label.replace(/[.)]$/u, '').replace(/^0/u, ''))),
  );
}

export function writeTask(out: Writer, row: TaskRow, table: TaskTableNode, people: People, counts: TaskCounts): void {
  const { cells, label } = row;
  const statement = cells.statement ?? [];
  counts.tasks += 1;
  const note = numbersTyped(table) ? [label] : (cells.note ?? []);
  const filled = [
    cells.leads,
    cells.performers,
    cells.coordinators,
    cells.deadline,
    cells.monitors,
    cells.evidence,
    note,
    row.progress,
  ];
  const body = () => {
    const leads = cells.leads ?? [];
    writeParties(out, 'chủ trì', leads.length > 0 ? leads : (cells.performers ?? []), people);
    writeParties(out, 'phối hợp', cells.coordinators ?? [], people);
    writeDeadline(out, cells.deadline ?? [], counts);
    writeParties(out, 'theo dõi', cells.monitors ?? [], people);
    writeEvidence(out, cells.evidence ?? [], row.listed);
    if (note.some(Boolean)) out.text('ghi chú:', note);
    for (const line of row.progress ?? []) out.line(line);
  };
  if (!filled.some((lines) => lines?.some(Boolean))) {
    out.text('nhiệm vụ', statement);
    return;
  }
  out.text('nhiệm vụ', statement, ' {');
  out.inside(body);
}

function writeParties(out: Writer, word: string, lines: string[], people: People): void {
  if (lines.length === 0) return;
  const names = people.names(lines);
  if (names.length === 0) {
    out.text(`${word}:`, lines);
    return;
  }
  const list = names.map(({ name, party }) => party?.id ?? short([name])).join(', ');
  const printed = printedNames(names.map(({ name, party }) => (party ? capitalised(party.title) : name)));
  if (same(printed, lines)) out.line(`${word}: ${list}`);
  else out.text(`${word}: ${list} ghi là`, lines);
}

/** As a cell prints its names: one as it is, several with dashes. */
function printedNames(names: string[]): string[] {
  if (names.length === 1) return names;
  return names.map((name, i) => `- ${name}${i === names.length - 1 ? '.' : ';'}`);
}

function same(printed: string[], lines: readonly string[]): boolean {
  return printed.length === lines.length && printed.every((line, i) => line === lines[i]);
}

/** Braces, quotes and comments would end the line. */
const NOT_IN_A_LINE = /[{}"“”\\]|\/\/|\/\*|ghi là/gu;

function writeDeadline(out: Writer, lines: string[], counts: TaskCounts): void {
  if (lines.length === 0) return;
  counts.deadlines += 1;
  const line =
    lines.length === 1
      ? (lines[0] ?? '')
      : lines.map((each) => each.replace(/^[-–•+]\s*/u, '').replace(/[;.]$/u, '')).join('; ');
  const plain = line
    .replace(/^[-–•+]\s*/u, '')
    .replace(NOT_IN_A_LINE, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const parts = readDeadline(plain).deadline?.parts ?? [];
  if (parts.every(({ when }) => when.type === 'words')) counts.undated.push(lines.join(' '));
  if (lines.length === 1 && plain === lines[0]) out.line(`thời hạn: ${plain}`);
  else out.text(`thời hạn: ${plain || '-'} ghi là`, lines);
}

/** A list of dashes is a list of items; all else one text, line by line. */
function writeEvidence(out: Writer, lines: string[], listed = false): void {
  if (lines.length === 0) return;
  const items = lines.map((line) => (listed ? line : /^-\s+(.*[.;:!?…])$/u.exec(line)?.[1]));
  if (lines.length > 1 && items.every((item) => item !== undefined)) {
    out.line(`kết quả: ${items.map((item) => short([item ?? ''])).join(', ')}`);
  } else out.text('kết quả:', lines);
}
