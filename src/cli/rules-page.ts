import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The page that explains the rules, beside the bundle it is shipped with; undefined where it is not there. */
export function rulesPage(): string | undefined {
  if (typeof __dirname !== 'string') return undefined;
  const path = join(__dirname, '..', 'docs', 'rules.md');
  return existsSync(path) ? pathToFileURL(path).href : undefined;
}
