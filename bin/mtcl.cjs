#!/usr/bin/env node
'use strict';
const [first, ...more] = process.argv.slice(2);
if ((first === '--version' || first === '-V') && more.length === 0) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  require('./run.cjs').run(first);
}
