/** A real VS Code in a browser, with a folder of its own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type ServerOptions, startServer, type VsCodeServer } from './server.ts';
import { Workbench } from './workbench.ts';

const ROOT = join(import.meta.dirname, '../../..');
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export class VsCode extends Workbench {
  /** The one opened last, until it is closed. */
  static last: VsCode | undefined;

  private constructor(
    readonly server: VsCodeServer,
    private readonly browser: Browser,
    page: Page,
    /** The open folder. */
    readonly folder: string,
  ) {
    super(page);
  }

  /** Opens a copy of an example (or, without one, an empty folder), under a `name` where people see it. */
  static async open(
    example?: string,
    settings?: Record<string, unknown>,
    { name = '', ...more }: Omit<ServerOptions, 'settings'> & { name?: string } = {},
  ): Promise<VsCode> {
    const folder = join(mkdtempSync(join(tmpdir(), 'mtcl-e2e-')), name);
    mkdirSync(folder, { recursive: true });
    if (example) cpSync(join(ROOT, 'examples', example), folder, { recursive: true });
    return VsCode.start(folder, folder, { settings, ...more });
  }

  /** Opens a folder that holds these files, by their names. */
  static async openTexts(
    files: Record<string, string | Uint8Array>,
    settings?: Record<string, unknown>,
  ): Promise<VsCode> {
    const folder = mkdtempSync(join(tmpdir(), 'mtcl-e2e-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return VsCode.start(folder, folder, { settings });
  }

  /** Opens copies of several examples side by side, each a folder of its own name; settings of a folder beside it. */
  static async openFolders(
    examples: Record<string, Record<string, unknown>>,
    settings?: Record<string, unknown>,
  ): Promise<VsCode> {
    const folder = mkdtempSync(join(tmpdir(), 'mtcl-e2e-'));
    for (const [example, own] of Object.entries(examples)) {
      cpSync(join(ROOT, 'examples', example), join(folder, example), { recursive: true });
      mkdirSync(join(folder, example, '.vscode'));
      writeFileSync(join(folder, example, '.vscode/settings.json'), JSON.stringify(own));
    }
    const workspace = join(folder, 'cac-co-quan.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: Object.keys(examples).map((path) => ({ path })) }));
    return VsCode.start(folder, workspace, { settings });
  }

  private static async start(folder: string, opened: string, options: ServerOptions): Promise<VsCode> {
    const launched = chromium.launch({ executablePath: BROWSER, args: BROWSER_FLAGS });
    const server = await startServer(opened, options).catch(async (error: unknown) => {
      await (await launched).close();
      throw error;
    });
    try {
      const browser = await launched;
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      page.setDefaultTimeout(60_000);
      await page.goto(server.url);
      await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
      await page.locator('.statusbar-item').first().waitFor({ timeout: 60_000 });
      VsCode.last = new VsCode(server, browser, page, folder);
      return VsCode.last;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    if (VsCode.last === this) VsCode.last = undefined;
    await this.browser.close();
    await this.server.stop();
    const [top = ''] = relative(tmpdir(), this.folder).split(sep);
    rmSync(join(tmpdir(), top), { recursive: true, force: true });
  }

  /** As it was opened: the files of the example as they were, no others, nothing open. Quicker than a new VS Code. */
  async restore(example: string): Promise<void> {
    await this.runCommand('View: Close All Editors');
    const drop = this.page.locator('.monaco-dialog-box').getByText("Don't Save", { exact: true });
    await this.poll(async () => {
      if (await drop.isVisible()) await drop.click();
      return (await this.page.locator('.editor-group-container .tab').count()) === 0 || undefined;
    }, 'all editors to close');
    for (const name of readdirSync(this.folder)) rmSync(join(this.folder, name), { recursive: true, force: true });
    cpSync(join(ROOT, 'examples', example), this.folder, { recursive: true });
    await this.runCommand('Notifications: Clear All Notifications');
  }

  /** Files below the open folder. */
  files(): string[] {
    return readdirSync(this.folder, { recursive: true }).map(String);
  }
}
