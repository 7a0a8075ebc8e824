/**
 * The same program in a thread of its own, for `mtcl check` of a folder: it starts with what was compiled for `check`,
 * and takes the memory it needs, as it stays.
 */
'use strict';
require('./run.cjs').run('check', 2);
