/** A code-server of its own on loopback, with the packed extension installed; ended by its process id. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const CODE_SERVER = join(import.meta.dirname, '../node_modules/code-server/out/node/entry.js');

export interface VsCodeServer {
  url: string;
  /** Command lines of the processes that run parts of the installed extension. */
  extensionProcesses(): string[];
  stop(): Promise<void>;
}

/** Settings that keep VS Code's own pages and pop-ups out of the way. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.minimap.enabled': false,
  'git.enabled': false,
};

/** Nobody is asked, nothing is trusted. */
const RESTRICTED = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

export interface ServerOptions {
  /** Go over the usual ones. */
  settings?: Record<string, unknown>;
  /** What is opened may be trusted only after somebody says so: VS Code starts in its restricted mode. */
  untrusted?: boolean;
}

/** The extension in the browser's worker, as on vscode.dev, instead of a process of the server. */
export const IN_BROWSER = { 'remote.extensionKind': { 'mtcl.mtcl': ['web'] } };

/** Where `installOnce` has put the extension; workers of the tests are told by the environment. */
const INSTALLED = 'MTCL_E2E_EXTENSIONS';

/** How a code-server is told that all of its files lie in one folder. */
function atHome(folder: string) {
  return {
    directories: ['--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')],
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  };
}

/** Installs the packed extension into a folder from which each VS Code takes a copy: that is quicker by seconds. */
export function installOnce(folder: string): void {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const vsix = join(ROOT, `${name}-${version}.vsix`);
  const { directories, env } = atHome(folder);
  const install = spawnSync(process.execPath, [CODE_SERVER, ...directories, '--install-extension', vsix], {
    env,
    encoding: 'utf8',
  });
  if (install.status !== 0) throw new Error(`Cannot install ${vsix}:\n${install.stdout}${install.stderr}`);
  process.env[INSTALLED] = join(folder, 'extensions');
}

/** A copy of what was installed. The list of extensions names the folder that they stand in. */
function copyInstalled(extensions: string): void {
  const installed = process.env[INSTALLED];
  if (!installed) throw new Error('The extension is not installed: test/e2e/support/install.ts has not run.');
  cpSync(installed, extensions, { recursive: true });
  const list = join(extensions, 'extensions.json');
  writeFileSync(list, readFileSync(list, 'utf8').replaceAll(installed, extensions));
}

/** Starts VS Code with a folder, or a `.code-workspace` file, open. */
export async function startServer(
  opened: string,
  { settings = {}, untrusted = false }: ServerOptions = {},
): Promise<VsCodeServer> {
  const home = mkdtempSync(join(tmpdir(), 'mtcl-vscode-'));
  const { directories, env } = atHome(home);
  mkdirSync(join(home, 'data/User'), { recursive: true });
  writeFileSync(
    join(home, 'data/User/settings.json'),
    JSON.stringify({ ...SETTINGS, ...(untrusted ? RESTRICTED : {}), ...settings }),
  );
  copyInstalled(join(home, 'extensions'));
  const port = await freePort();
  const server = spawn(
    process.execPath,
    [
      CODE_SERVER,
      ...directories,
      ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none'],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...(untrusted ? [] : ['--disable-workspace-trust']),
      opened,
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  await listening(server);
  return {
    url: `http://127.0.0.1:${port}/?${/\.code-workspace$/.test(opened) ? 'workspace' : 'folder'}=${encodeURIComponent(opened)}`,
    extensionProcesses: () => processesNaming(join(home, 'extensions')),
    stop: async () => {
      await ended(server);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
    },
  };
}

/** Command lines in which a path stands. */
function processesNaming(path: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        return [readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        // Ended meanwhile.
        return [];
      }
    })
    .filter((command) => command.includes(`${path}/`));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    const read = (chunk: Buffer) => {
      log += chunk;
      if (/HTTP server listening/.test(log)) resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`code-server ended with ${code}:\n${log}`)));
  });
}

/** Ends the server and the extension hosts it started: they form a process group of their own. */
function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || !server.pid) return resolve();
    const { pid } = server;
    server.once('exit', () => resolve());
    process.kill(-pid, 'SIGTERM');
    setTimeout(() => {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // Gone already.
      }
      resolve();
    }, 5000).unref();
  });
}
