#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { homedir } = require('node:os');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');

const program = join(__dirname, '..', 'dist', 'mtcl', 'main.mjs');
if (!existsSync(program)) {
  process.stderr.write('mtcl: chưa dựng chương trình. Hãy chạy «npm run build» trước.\n');
  process.exit(2);
}
// Newer Node keeps the compiled program (from 22.1). In the person's own folder: what others can write to is not run.
enableCompileCache?.(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mtcl'));
import(pathToFileURL(program).href);
