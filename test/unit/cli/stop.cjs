/**
 * Loaded before the program: stops this process dead before the MTCL_TEST_STOP-th thing that it does to files, or in
 * the middle of it where it is writing one. Says at the end which there were.
 */
'use strict';
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const stopAt = Number(process.env.MTCL_TEST_STOP);
const done = [];
const dies = (what) => done.push(what) === stopAt;
const die = () => process.kill(process.pid, 'SIGKILL');

const files = fs.promises;
for (const name of ['rename', 'rm']) {
  const real = files[name];
  files[name] = (...parts) => (dies(name) ? die() : real(...parts));
}
const makeFolder = fs.mkdirSync;
fs.mkdirSync = (...parts) => (dies('mkdir') ? die() : makeFolder(...parts));
const open = files.open;
files.open = async (path, flags, ...parts) => {
  if (typeof flags !== 'string' || !flags.startsWith('w')) return open(path, flags, ...parts);
  if (dies('open')) die();
  const handle = await open(path, flags, ...parts);
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (bytes, ...others) => {
    if (!dies('write')) return write(bytes, ...others);
    fs.writeSync(handle.fd, bytes.subarray(0, bytes.length / 2));
    die();
  };
  return handle;
};
syncBuiltinESMExports();
process.on('exit', () => fs.writeFileSync(process.env.MTCL_TEST_STOPS, done.join()));
