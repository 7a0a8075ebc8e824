// Runs programs for the other scripts, always with the Node that runs the script (Node 24 under npm).
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Exit code of a program whose output goes to the terminal; 127 when it cannot be started. */
export function tryRun(program, args, options = {}) {
  const windows = process.platform === 'win32';
  const run = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: windows && !program.endsWith('.exe'),
    ...options,
    env: { ...process.env, ...options.env, PATH: withOurNode(process.env.PATH) },
  });
  return run.status ?? (run.error ? 127 : 1);
}

/** The repository's own Node first, whatever Node the machine has. */
const withOurNode = (path) => [join(root, 'node_modules/.bin'), path].join(process.platform === 'win32' ? ';' : ':');

/** As `tryRun`, but a failure ends the script with the same exit code. The last argument may be spawn's options. */
function run(program, ...args) {
  const options = typeof args.at(-1) === 'object' ? args.pop() : {};
  const code = tryRun(program, args, options);
  if (code !== 0) {
    console.error(`\n“${[program, ...args].join(' ')}” kết thúc với mã ${code}. (exit code ${code})`);
    process.exit(code);
  }
}

export const npm = (...args) => run('npm', ...args);
export const node = (...args) => run(ourNode(), ...args);

/** Path of the Node that the repository installs for its tools; the running one where that is missing. */
export function ourNode() {
  return process.platform === 'win32'
    ? process.execPath
    : join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/.bin/node');
}
