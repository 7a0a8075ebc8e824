/** Once before all tests: the packed extension is installed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOnce } from './server.ts';

export default function install(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-installed-'));
  installOnce(folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
