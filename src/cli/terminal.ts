/** All that the command line says goes through here: words from a file never speak to the terminal themselves. */
import { plainLines } from '../document/clean-text.ts';

/** To the standard output. */
export function print(text: string): void {
  process.stdout.write(plainLines(text));
}

/** To the error output. */
export function warn(text: string): void {
  process.stderr.write(plainLines(text));
}
