import '../polyfill.ts';
import { SpokenError } from '../files/spoken-error.ts';
import { CliError, EXIT } from './messages.ts';
import { createProgram } from './program.ts';
import { warn } from './terminal.ts';

// Called without a command, the program says what it can do.
const words = process.argv.length > 2 ? process.argv.slice(2) : ['--help'];
// A reader that has enough ("mtcl due … | head") is no mishap.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

createProgram(words)
  .then((program) => program.parseAsync(words, { from: 'user' }))
  .catch(fail);

function fail(error: unknown): void {
  if (error instanceof CliError) {
    warn(`mtcl: ${error.message}\n`);
    process.exitCode = error.exitCode;
    return;
  }
  if (error instanceof SpokenError) {
    warn(`mtcl: ${error.message}\n`);
    process.exitCode = EXIT.usage;
    return;
  }
  const detail = error instanceof Error ? error.message : String(error);
  warn(`mtcl: có sự cố ngoài dự kiến: ${detail}\n`);
  if (process.env.MTCL_DEBUG && error instanceof Error) warn(`${error.stack}\n`);
  process.exitCode = EXIT.usage;
}
