/** Runs the built `mtcl` as a person would, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const PROGRAM = join(import.meta.dirname, '../../../bin/mtcl.cjs');
const CLOCK = join(import.meta.dirname, 'clock.cjs');
const STOP = join(import.meta.dirname, 'stop.cjs');
if (!existsSync(join(import.meta.dirname, '../../../dist/mtcl/main.cjs'))) {
  throw new Error('dist/mtcl is missing: run `npm run build` before the tests of the command line.');
}

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** A folder with these files, and `mtcl` in it; gone when the test is over. */
export function folder(files: Record<string, string | Uint8Array> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'mtcl-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  const mtcl = (...words: string[]): Run => {
    const run = spawnSync(process.execPath, [PROGRAM, ...words], { cwd: path, encoding: 'utf8' });
    return { code: run.status, out: run.stdout, err: run.stderr };
  };
  /** The same on a machine whose clock shows another time. */
  const mtclAt = (time: string, ...words: string[]): Run => {
    const env = { ...process.env, MTCL_TEST_CLOCK: time };
    const run = spawnSync(process.execPath, ['--require', CLOCK, PROGRAM, ...words], {
      cwd: path,
      encoding: 'utf8',
      env,
    });
    return { code: run.status, out: run.stdout, err: run.stderr };
  };
  /** Stopped dead at the n-th place where it changes files (`stop.cjs`), or never: then it says which there are. */
  const mtclStopped = (n: number, ...words: string[]) => {
    const counted = join(path, 'places');
    // What is kept of the program itself is no work of the command's.
    const off = { NODE_DISABLE_COMPILE_CACHE: '1' };
    const env = { ...process.env, ...off, MTCL_TEST_STOP: String(n), MTCL_TEST_STOPS: counted };
    const { signal } = spawnSync(process.execPath, ['--require', STOP, PROGRAM, ...words], { cwd: path, env });
    return { signal, places: signal ? [] : readFileSync(counted, 'utf8').split(',') };
  };
  return { path, mtcl, mtclAt, mtclStopped };
}

export const PLAN = `cơ quan S "Sở Y" { địa danh: "Bình Hải" }
đơn vị VP "Văn phòng"
đơn vị KT "Phòng Kế toán"
vai trò QMR "QMR"
kế hoạch năm 2027 của S { báo cáo "năm" chốt: 30/11/2027 }
mục tiêu "hồ sơ được giải quyết đúng hạn" {
  chỉ tiêu: từ 98%
  nhiệm vụ nv1 "Thống kê hồ sơ" {
    chủ trì: VP
    phối hợp: KT
    thời hạn: ngày 15/3/2027
    theo dõi: QMR
    kết quả: "Bảng thống kê"
  }
}
`;
