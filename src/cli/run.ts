import { SpokenError } from '../files/spoken-error.ts';
import { CliError, EXIT } from './messages.ts';
import { createProgram } from './program.ts';
import { warn } from './terminal.ts';

/** Does what the words after `mtcl` say; what stops it is said to the person and set as the exit code. */
export async function run(words: readonly string[]): Promise<void> {
  try {
    const program = await createProgram(words);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    fail(error);
  }
}

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
