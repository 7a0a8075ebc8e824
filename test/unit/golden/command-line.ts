/** `mtcl` in this process, in a folder of its own, on a fixed day: what is typed, what it says, what it writes. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';

class Exit extends Error {}

/** The list of what was written holds a hash of each file. */
const READABLE = /(?<!\.mtcl-da-xuat)\.(?:mtcl|txt|json|ics)$/u;

export class CommandLine {
  readonly lines: string[] = [];
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'mtcl-golden-')));
  private seen = new Map<string, string>();

  constructor(now: string) {
    const before = process.cwd();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    process.chdir(this.path);
    onTestFinished(() => {
      vi.useRealTimers();
      process.chdir(before);
      process.exitCode = 0;
      rmSync(this.path, { recursive: true, force: true });
    });
  }

  /** Files that are there at the beginning. */
  put(files: Record<string, string | Uint8Array>): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.path, name)), { recursive: true });
      writeFileSync(join(this.path, name), content);
    }
    this.changed();
    return this;
  }

  copy(from: string, to: string): this {
    cpSync(from, join(this.path, to), { recursive: true });
    this.changed();
    return this;
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  /** Types a command; what it says and which files it makes or changes are added to the lines. */
  async mtcl(...words: string[]): Promise<this> {
    const { said, code } = await this.quietly(...words);
    const typed = words.map((word) => (/^[\p{L}\p{N}./:=-]+$/u.test(word) ? word : `"${word}"`)).join(' ');
    this.lines.push(`$ mtcl ${typed}`, ...said, `→ ${code}`);
    for (const [name, text] of this.changed()) {
      const shown = READABLE.test(name) ? this.placeless(text).replaceAll('\r\n', '\n').trimEnd().split('\n') : [];
      this.lines.push(`» ${name}`, ...shown.map((line) => `    ${line}`.trimEnd()));
    }
    this.lines.push('');
    return this;
  }

  /** Without a word in the lines. */
  async quietly(...words: string[]): Promise<{ said: string[]; code: number }> {
    const said: string[] = [];
    let exited: { code: number; said: number } | undefined;
    const hear = (mark: string) => (text: string | Uint8Array) => {
      const lines = this.placeless(String(text)).replace(/\n$/u, '').split('\n');
      said.push(...lines.map((line) => `${mark}${line}`.trimEnd()));
      return true;
    };
    const spies = [
      vi.spyOn(process.stdout, 'write').mockImplementation(hear('')),
      vi.spyOn(process.stderr, 'write').mockImplementation(hear('! ')),
      vi.spyOn(process, 'exit').mockImplementation((code) => {
        exited ??= { code: Number(code ?? 0), said: said.length };
        throw new Exit();
      }),
    ];
    process.exitCode = 0;
    try {
      await run(words);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    const code = exited ? exited.code : Number(process.exitCode);
    process.exitCode = 0;
    // What is said behind an exit is never said.
    return { said: said.slice(0, exited?.said), code };
  }

  private placeless(text: string): string {
    // The seal of a file whose text names the folder is another one each time.
    return text.replaceAll(this.path, '‹thư mục›').replace(/("mtcl": "[^"]*) [0-9a-f]{32}"/u, '$1 …"');
  }

  /** Files that are new or different since the last look, by name. */
  private changed(): [string, string][] {
    const found = filesUnder(this.path).map((name): [string, string] => [
      name,
      readFileSync(join(this.path, name), 'latin1'),
    ]);
    const changed = found.filter(([name, text]) => this.seen.get(name) !== text);
    this.seen = new Map(found);
    return changed.map(([name]) => [name, readFileSync(join(this.path, name), 'utf8')]);
  }
}

function filesUnder(root: string, below = ''): string[] {
  if (!existsSync(join(root, below))) return [];
  return readdirSync(join(root, below))
    .toSorted()
    .flatMap((name) => {
      const path = below ? `${below}/${name}` : name;
      return statSync(join(root, path)).isDirectory() ? filesUnder(root, path) : [path];
    });
}
