import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

/** Installs code-server and the browser driver, which stand apart because they are large. */
export function installBrowserPackages() {
  const folder = join(root, 'test/e2e');
  if (!existsSync(join(folder, 'node_modules/playwright-core')))
    npm('ci', '--prefix', folder, '--no-audit', '--no-fund');
}
