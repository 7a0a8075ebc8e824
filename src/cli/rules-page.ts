import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page that explains the rules: two folders above the program, in a clone and as it is shipped. */
export function rulesPage(): string | undefined {
  const page = new URL('../../docs/rules.md', import.meta.url);
  return existsSync(fileURLToPath(page)) ? page.href : undefined;
}
