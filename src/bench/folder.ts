/** `mtcl check` of a folder of agencies: from nothing, again with one file changed, beside the bare parser. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMtclServices } from '../language/services/module.ts';
import { samplePlan } from './sample.ts';

interface Run {
  /** Milliseconds: of all threads, and by the clock. */
  cpu: number;
  wall: number;
  /** The most memory it held, in MB; 0 where `/usr/bin/time` is not there. */
  memory: number;
}

export interface FolderTimes {
  /** CPU time of lexing and parsing all files in this process, in milliseconds. */
  parse: number;
  cold: Run;
  /** With the results of the first, one file changed. */
  warm: Run;
}

const TASKS = 30;

export function measureFolder(agencies: number): FolderTimes {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-bench-'));
  try {
    const texts = Array.from({ length: agencies }, (_, i) => {
      const text = samplePlan(TASKS).replace('"Sở Nội vụ"', `"Sở Chuyên ngành số ${i}"`);
      return text.replace('ký hiệu: "SNV"', `ký hiệu: "S${i}"`);
    });
    for (const [i, text] of texts.entries()) {
      mkdirSync(join(folder, `plans/${i}`), { recursive: true });
      writeFileSync(join(folder, `plans/${i}/ke-hoach.mtcl`), text);
    }
    // Before this process grows: where programs are started by copying it, its memory would be counted as theirs.
    const cold = check(folder);
    appendFileSync(join(folder, 'plans/0/ke-hoach.mtcl'), '// thêm\n');
    const warm = check(folder);
    const { mtcl } = createMtclServices();
    mtcl.parser.LangiumParser.parse(texts[0] ?? '');
    const start = process.cpuUsage();
    for (const text of texts) mtcl.parser.LangiumParser.parse(text);
    const { user, system } = process.cpuUsage(start);
    return { parse: (user + system) / 1000, cold, warm };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(folder: string): Run {
  const command = [process.execPath, 'bin/mtcl.cjs', 'check', join(folder, 'plans')];
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  const start = performance.now();
  const { stderr, error } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...command], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const wall = performance.now() - start;
  const [user = 0, system = 0, memory = 0] = error
    ? []
    : (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { cpu: (user + system) * 1000, wall, memory: memory / 1024 };
}
