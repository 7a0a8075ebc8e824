#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const program = join(__dirname, '..', 'dist', 'mtcl.cjs');
if (!existsSync(program)) {
  process.stderr.write('mtcl: chưa dựng chương trình. Hãy chạy «npm run build» trước.\n');
  process.exit(2);
}
require(program);
