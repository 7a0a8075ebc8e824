/**
 * Stops `mtcl generate` and `mtcl calendar` at random points while they write, and looks at what is left: no half file,
 * nothing left over after the next run, nothing asked. `node scripts/kill.mjs [how often]`, after `npm run build`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../bin/mtcl.cjs');
const ALLOWED = new Set(['.mtcl-da-xuat.json']);

const plan = (n) => `cơ quan S "Sở Y" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
đơn vị KT "Phòng Kế toán"
kế hoạch năm 2027 của S { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ ${50 + (n % 50)}%
  nhiệm vụ nv "Thống kê hồ sơ lần ${n}" { chủ trì: VP phối hợp: KT thời hạn: hằng quý kết quả: "Bảng" }
}
`;
const WORDS = ['calendar', 'a.mtcl', '--out', 'ra', '--format', 'ics,xlsx'];

/** Files that are not whole: their own end is missing. What waits to be renamed may be. */
export function brokenIn(folder) {
  return readdirSync(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    if (name.endsWith('.ics')) return !bytes.toString('utf8').endsWith('END:VCALENDAR\r\n');
    if (name.endsWith('.xlsx') || name.endsWith('.docx')) return bytes.readUInt32LE(bytes.length - 22) !== 0x06054b50;
    return false;
  });
}

async function killed(times) {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-kill-'));
  const out = join(folder, 'ra');
  const run = () => spawnSync(process.execPath, [PROGRAM, ...WORDS], { cwd: folder, encoding: 'utf8' });
  const faults = [];
  try {
    writeFileSync(join(folder, 'a.mtcl'), plan(0));
    const start = Date.now();
    if (run().status !== 0) return ['the program does not run'];
    const whole = Date.now() - start;
    const names = readdirSync(out).toSorted().join();
    let cut = 0;
    for (let n = 1; n <= times; n++) {
      writeFileSync(join(folder, 'a.mtcl'), plan(n));
      // Most of the time is the start: the writing lies at the end.
      const after = whole * (0.5 + 0.6 * Math.random());
      const child = spawn(process.execPath, [PROGRAM, ...WORDS], { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
      const timer = setTimeout(() => child.kill('SIGKILL'), after);
      if ((await ended) === 'SIGKILL') cut += 1;
      clearTimeout(timer);
      for (const name of brokenIn(out)) faults.push(`${n}: ${name} is half a file`);
      const next = run();
      if (next.status !== 0) faults.push(`${n}: the next run asks: ${next.stderr}`);
      const left = readdirSync(out).toSorted();
      if (left.join() !== names) faults.push(`${n}: left over: ${left.filter((name) => !ALLOWED.has(name)).join()}`);
    }
    if (cut === 0) faults.push('nothing was stopped');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}

if (import.meta.filename === process.argv[1]) {
  const times = Number(process.argv[2] ?? 100);
  const faults = await killed(times);
  process.stdout.write(
    `${times} times stopped, ${faults.length} faults\n${faults.map((fault) => `  ${fault}\n`).join('')}`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}
