/**
 * Runs the built program. What V8 made of it is kept in the person's own folder, a file for each command, with the
 * functions that the command used: reading them takes a fraction of compiling them anew. (Node's own
 * `enableCompileCache` keeps no functions that are compiled when they are first called, and Node 20 has none.)
 * `NODE_DISABLE_COMPILE_CACHE=1` turns it off, as it does Node's own.
 *
 * The room for what is new stays as small as it is at first: taking more memory costs a short command more than looking
 * through a small room more often.
 */
'use strict';
const fs = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { homedir } = require('node:os');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const vm = require('node:vm');

const PROGRAM = join(__dirname, '..', 'dist', 'mtcl', 'main.cjs');
/** What the build writes at the end of the program: the hash of all before it. */
const HASH = /\/\/ ([0-9a-f]{16})\n$/;

/** @param growth By what the room for what is new grows each time it has become too small. */
exports.run = (command, growth = 1) => {
  setFlagsFromString(`--semi-space-growth-factor=${growth}`);
  optimiseLate();
  const source = program();
  const kept = keptFor(source, command);
  const cachedData = kept && ownFile(kept.path);
  const script = new vm.Script(wrap(source), {
    filename: PROGRAM,
    cachedData,
    importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (kept && (!cachedData || script.cachedDataRejected)) process.once('exit', () => keep(kept, script));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(PROGRAM), module, PROGRAM, join(PROGRAM, '..'));
};

function program() {
  try {
    return fs.readFileSync(PROGRAM, 'utf8');
  } catch {
    process.stderr.write('mtcl: chưa dựng chương trình. Hãy chạy «npm run build» trước.\n');
    process.exit(2);
  }
}

/** When V8 makes the best code it can, by Node's major version; its flags change, and it scolds of one it does not know. */
const OPTIMISE_LATE = { 20: '--interrupt-budget=500000', 22: '--invocation-count-for-turbofan=20000' };

/**
 * A command is over in half a second, a third of which went to optimising functions that had run for a moment only:
 * seven times as late is soon enough for a province. Node 24 has a cheaper step between.
 */
function optimiseLate() {
  const flag = OPTIMISE_LATE[process.versions.node.split('.')[0]];
  if (flag) setFlagsFromString(flag);
}

/** Where to keep what was compiled for a command; nothing where the words name no command, or nobody wants it. */
function keptFor(source, command) {
  const [, hash] = HASH.exec(source.slice(-20)) ?? [];
  if (!hash || !/^[a-z]{2,12}$/.test(command ?? '') || process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mtcl');
  const start = `${command}-${process.versions.v8}-${process.arch}-`;
  const name = `${start}${hash}`;
  return { folder, start, name, path: join(folder, name) };
}

/** A file that nobody else can have written: what is in it is run. */
function ownFile(path) {
  try {
    const { uid, mode } = fs.statSync(path);
    const own = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return own ? fs.readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed, in place of what another build left for the command. A full disk costs nothing but time. */
function keep({ folder, start, name, path }, script) {
  // A word that is no command, or a call that failed early, has nothing worth keeping.
  if (process.exitCode === 2) return;
  const aside = `${path}.${process.pid}`;
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.writeFileSync(aside, script.createCachedData(), { mode: 0o600 });
    for (const other of fs.readdirSync(folder)) {
      if (other.startsWith(start) && !other.startsWith(name)) fs.rmSync(join(folder, other), { force: true });
    }
    fs.renameSync(aside, path);
  } catch {
    fs.rmSync(aside, { force: true });
  }
}
