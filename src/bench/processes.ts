/** Whole processes, from the start to the end, beside other programs that do the like, where these are installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samplePlan } from './sample.ts';

const RUNS = 5;

/** CPU time in milliseconds (user and system) by what was run; empty where no `bash` measures it. */
export function measureProcesses(): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-bench-'));
  try {
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const plan = file('ke-hoach.mtcl', samplePlan(300));
    const mtcl = [process.execPath, 'bin/mtcl.cjs'];
    const measured: [string, string[]][] = [
      ['node, nothing', [process.execPath, '-e', '0']],
      ['mtcl --version', [...mtcl, '--version']],
      ['mtcl check, 300 tasks', [...mtcl, 'check', plan]],
      ['tj3, 300 tasks', ['tj3', '--output-dir', folder, file('plan.tjp', taskJugglerPlan(300))]],
      ['mtcl to Word, 300 tasks', [...mtcl, 'generate', plan, '--out', join(folder, 'word')]],
      ['pandoc to Word, 300 rows', ['pandoc', file('table.md', markdownTable(300)), '-o', join(folder, 'table.docx')]],
    ];
    return Object.fromEntries(
      measured.flatMap(([name, command]) => {
        const time = cpuOf(command);
        return time === undefined ? [] : [[name, time]];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Median of some runs; undefined where the program is not there. */
function cpuOf(command: string[]): number | undefined {
  const times: number[] = [];
  for (let i = 0; i <= RUNS; i++) {
    const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>/dev/null';
    const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', ...command], { encoding: 'utf8' });
    // Findings make `mtcl check` end with 1 or 2; 126 and 127 are no program.
    const [user, system] = (stderr ?? '').trim().split(/\s+/).map(Number);
    if (status === null || status >= 126 || user === undefined || system === undefined) return undefined;
    if (i > 0) times.push((user + system) * 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

/** Tasks of five days with a resource each, written as a table. */
function taskJugglerPlan(tasks: number): string {
  const list = (make: (i: number) => string) => Array.from({ length: tasks }, (_, i) => make(i)).join('\n');
  return `project plan "Plan" 2027-01-01 +20y {}
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
