/** Whole processes, from the start to the end, beside other programs that do the like, where these are installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samplePlan } from './sample.ts';

const RUNS = 5;

export interface ProcessTimes {
  /** CPU time in milliseconds (user and system), medians. */
  cpu: Record<string, number>;
  /** Ours over theirs, round by round of the same run, medians; with what it should be at most. */
  ratios: { name: string; ratio: number; target: number }[];
}

/** What is held against what: ours, theirs, how many times as long it may take. */
const PAIRS: [string, string, number][] = [
  ['mtcl --version', 'node, nothing', 1.5],
  ['mtcl check, 300 tasks', 'tj3, 300 tasks', 1],
  ['mtcl to Word, 300 tasks', 'pandoc to Word, 300 rows', 2],
  ['mtcl to Word, 3000 tasks', 'pandoc to Word, 3000 rows', 1],
  ['mtcl to Word, 3000 tasks', 'docx library alone, 3000 rows', 1],
];

/** Empty where no `bash` measures it; programs that are not installed are left out. */
export function measureProcesses(): ProcessTimes {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-bench-'));
  try {
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const mtcl = [process.execPath, 'bin/mtcl.cjs'];
    const word = (tasks: number) => {
      const plan = file(`ke-hoach-${tasks}.mtcl`, samplePlan(tasks));
      return [...mtcl, 'generate', plan, '--only', 'docx', '--out', join(folder, `word-${tasks}`)];
    };
    const pandoc = (rows: number) => {
      return ['pandoc', file(`table-${rows}.md`, markdownTable(rows)), '-o', join(folder, 'table.docx')];
    };
    const library = [process.execPath, '-e', DOCX_PROGRAM, join(folder, 'library.docx')];
    const commands: Record<string, string[]> = {
      'node, nothing': [process.execPath, '-e', '0'],
      'mtcl --version': [...mtcl, '--version'],
      'mtcl check, 300 tasks': [...mtcl, 'check', file('ke-hoach.mtcl', samplePlan(300))],
      'tj3, 300 tasks': ['tj3', '--silent', '--output-dir', folder, file('plan.tjp', taskJugglerPlan(300))],
      'mtcl to Word, 300 tasks': word(300),
      'pandoc to Word, 300 rows': pandoc(300),
      'mtcl to Word, 3000 tasks': word(3000),
      'pandoc to Word, 3000 rows': pandoc(3000),
      'docx library alone, 3000 rows': library,
    };
    return compared(inTurn(commands));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compared(times: Record<string, number[]>): ProcessTimes {
  const ratios = PAIRS.flatMap(([ours, theirs, target]) => {
    const [a, b] = [times[ours], times[theirs]];
    if (!a || !b) return [];
    return [{ name: `${ours} / ${theirs}`, ratio: median(a.map((time, i) => time / (b[i] ?? time))), target }];
  });
  return { cpu: Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)])), ratios };
}

/** All of them, one after the other, again and again: what disturbs the machine disturbs all. */
function inTurn(commands: Record<string, string[]>): Record<string, number[]> {
  const times: Record<string, number[]> = {};
  const missing = new Set<string>();
  for (let round = 0; round <= RUNS; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const time = missing.has(name) ? undefined : cpuOf(command);
      if (time === undefined) missing.add(name);
      // The first round warms up.
      else if (round > 0) times[name] = [...(times[name] ?? []), time];
    }
  }
  return times;
}

/** Milliseconds; undefined where the program is not there. */
function cpuOf(command: string[]): number | undefined {
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>/dev/null';
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' });
  // Findings make `mtcl check` end with 1; more is no program, or one that could not do its work.
  const [user, system] = (stderr ?? '').trim().split(/\s+/).map(Number);
  if (status === null || status > 1 || user === undefined || system === undefined) return undefined;
  return (user + system) * 1000;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Tasks of five days with a resource each, written as a table. */
function taskJugglerPlan(tasks: number): string {
  const list = (make: (i: number) => string) => Array.from({ length: tasks }, (_, i) => make(i)).join('\n');
  return `project plan "Plan" 2027-01-01 +3m {}
${list((i) => `resource r${i} "R${i}" {}`)}
${list((i) => `task t${i} "Task ${i}" { effort 5d allocate r${i} }`)}
taskreport report "report" { formats csv columns id, name, start, end }
`;
}

function markdownTable(rows: number): string {
  const line = (i: number) =>
    `| ${i} | Thống kê, rà soát, báo cáo kết quả công việc số ${i} | Phòng số ${i % 12} | quý II/2027 | QMR | Báo cáo |`;
  const head = '| STT | Nội dung | Thực hiện | Thời hạn | Theo dõi | Kết quả |\n|---|---|---|---|---|---|';
  return `${head}\n${Array.from({ length: rows }, (_, i) => line(i + 1)).join('\n')}\n`;
}

/** The same table by the library alone that makes the frame of our Word files. */
const DOCX_PROGRAM = `
const { Document, Packer, Paragraph, Table, TableCell, TableRow } = require('docx');
const row = (words) => new TableRow({ children: words.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
const rows = Array.from({ length: 3000 }, (_, i) => row([
  String(i + 1), 'Thống kê, rà soát, báo cáo kết quả công việc số ' + (i + 1), 'Phòng số ' + (i % 12), 'quý II/2027', 'QMR', 'Báo cáo',
]));
Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }))
  .then((bytes) => require('node:fs').writeFileSync(process.argv[1], bytes));
`;
