import '../polyfill.ts';
import { isMainThread } from 'node:worker_threads';
import { run } from './run.ts';

if (isMainThread) start();
// A thread that checks files for `mtcl check`.
else void import('./folder/worker.ts').then(({ serve }) => serve());

function start(): void {
  // A reader that has enough ("mtcl due … | head") is no mishap.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

  // Called without a command, the program says what it can do.
  void run(process.argv.length > 2 ? process.argv.slice(2) : ['--help']);
}
