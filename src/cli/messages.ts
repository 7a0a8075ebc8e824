import { WriteError } from '../files/output/write-error.ts';
import { SpokenError } from '../files/spoken-error.ts';

/** What stops a command, said to a person; shown without a stack. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode = EXIT.usage,
  ) {
    super(message);
  }
}

/** Exit codes of all commands. */
export const EXIT = {
  ok: 0,
  /** Findings of strength error, or tasks that are late. */
  findings: 1,
  /** A wrong call, a path that is not there, a file that could not be written. */
  usage: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What the file system says, in Vietnamese. */
export function fileError(error: unknown, path: string): CliError {
  if (error instanceof SpokenError) return new CliError(error.message);
  return new CliError(new WriteError(path, error).message);
}
