/** The built server over its own pipe, as an editor drives it: opening, a letter, what is asked while a check runs. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { PreviewResult } from '../server/protocol.ts';
import { samplePlan } from './sample.ts';

/** Milliseconds: CPU of the server (by the clock where no `/proc` tells it), and by the clock. */
interface Time {
  cpu: number;
  clock: number;
}

/** Means of `LETTERS` letters; of opening once. */
export interface ServerTimes {
  /** From the start of the empty server on. */
  open: Time;
  /** From the findings on to the answer of `mtcl/preview`. */
  openPreview: Time;
  letter: Time;
  letterAndPreview: Time;
  /** Asked right behind a letter, in the line below. */
  completion: Time;
  hover: Time;
}

const LETTERS = 30;
const WARM_UP = 6;
const WHERE = 'rà soát';
/** As long as nobody types faster, ms. */
const BETWEEN_LETTERS = 40;

export async function measureServer(tasks: number): Promise<ServerTimes> {
  const editor = await BenchEditor.start();
  try {
    const text = samplePlan(tasks);
    const uri = 'untitled:ke-hoach.mtcl';
    const lines = text.split('\n');
    const line = lines.findIndex((one, i) => i > lines.length / 2 && one.includes(WHERE));
    const character = (lines[line] ?? '').indexOf(WHERE) + WHERE.length;
    const open = await editor.timed(() => editor.open(uri, text));
    let shown: { document?: string; known: string[] } = { known: [] };
    const preview = async () => {
      const answer = await editor.ask<PreviewResult>('mtcl/preview', { uri, changes: true, ...shown });
      const sections = answer.document?.sections ?? [];
      shown = { document: answer.document?.id, known: sections.map(({ hash }) => hash) };
    };
    const openPreview = await editor.timed(preview);
    let typed = false;
    /** Puts a letter there, or takes it away. */
    const letter = () => {
      const end = { line, character: character + (typed ? 1 : 0) };
      typed = !typed;
      return editor.change(uri, { range: { start: { line, character }, end }, text: typed ? 'x' : '' });
    };
    const below = { line: line + 1, character: (lines[line + 1] ?? '').length - 1 };
    const asked = (method: string) => async () => {
      void letter();
      await editor.ask(method, { textDocument: { uri }, position: below });
    };
    return {
      open,
      openPreview,
      letter: await editor.often(letter),
      letterAndPreview: await editor.often(async () => {
        await letter();
        await preview();
      }),
      completion: await editor.often(asked('textDocument/completion')),
      hover: await editor.often(asked('textDocument/hover')),
    };
  } finally {
    editor.stop();
  }
}

/** From the start of the server in a folder to the findings of the file in front, and to those of all files. */
export interface OpenedFolder {
  megabytes: number;
  front: Time;
  all: Time;
}

export async function measureOpenedFolder(files: number, tasks: number): Promise<OpenedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'mtcl-bench-'));
  try {
    mkdirSync(join(folder, 'k'));
    const text = samplePlan(tasks);
    const paths = Array.from({ length: files }, (_, i) => join(folder, 'k', `ke-hoach-${i}.mtcl`));
    for (const path of paths) writeFileSync(path, text);
    const addresses = paths.map((path) => pathToFileURL(path).href);
    const editor = await BenchEditor.start(pathToFileURL(join(folder, 'k')).href);
    try {
      const all = Promise.all(addresses.map((uri) => editor.found(uri)));
      const { now } = editor;
      await editor.open(addresses.at(-1) ?? '', text);
      const front = editor.since(now);
      await all;
      return { megabytes: (Buffer.byteLength(text) * files) / 1e6, front, all: editor.since(now) };
    } finally {
      editor.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

class BenchEditor {
  private version = 1;
  private readonly waiting = new Map<string, (() => void)[]>();

  private constructor(
    private readonly server: ChildProcess,
    private readonly client: ProtocolConnection,
  ) {}

  static async start(folder?: string): Promise<BenchEditor> {
    const server = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const client = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const editor = new BenchEditor(server, client);
    client.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
    client.onRequest('client/registerCapability', () => null);
    client.onNotification('textDocument/publishDiagnostics', ({ uri }: PublishDiagnosticsParams) => {
      for (const go of editor.waiting.get(uri) ?? []) go();
      editor.waiting.delete(uri);
    });
    client.listen();
    const workspaceFolders = folder ? [{ uri: folder, name: 'k' }] : null;
    await client.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders, capabilities: {} });
    await client.sendNotification('initialized', {});
    return editor;
  }

  stop(): void {
    this.client.dispose();
    this.server.kill();
  }

  /** The next findings of a file. */
  found(uri: string): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.set(uri, [...(this.waiting.get(uri) ?? []), resolve]);
    });
  }

  async open(uri: string, text: string): Promise<void> {
    const found = this.found(uri);
    const textDocument = { uri, languageId: 'mtcl', version: this.version, text };
    await this.client.sendNotification('textDocument/didOpen', { textDocument });
    await found;
  }

  /** Until its findings are there. */
  async change(uri: string, change: object): Promise<void> {
    const found = this.found(uri);
    const textDocument = { uri, version: ++this.version };
    await this.client.sendNotification('textDocument/didChange', { textDocument, contentChanges: [change] });
    await found;
  }

  ask<Answer>(method: string, params: object): Promise<Answer> {
    return this.client.sendRequest<Answer>(method, params);
  }

  get now(): Time {
    const clock = performance.now();
    try {
      const [, , , , , , , , , , , user, system] = readFileSync(`/proc/${this.server.pid}/stat`, 'utf8')
        .replace(/^.*\) /u, '')
        .split(' ')
        .map(Number);
      return { cpu: ((user ?? 0) + (system ?? 0)) * TICK, clock };
    } catch {
      return { cpu: clock, clock };
    }
  }

  since(start: Time): Time {
    const { cpu, clock } = this.now;
    return { cpu: cpu - start.cpu, clock: clock - start.clock };
  }

  async timed(work: () => Promise<unknown>): Promise<Time> {
    const start = this.now;
    await work();
    return this.since(start);
  }

  /** Means; the clock's without what lies between two letters. */
  async often(work: () => Promise<unknown>): Promise<Time> {
    let sum: Time = { cpu: 0, clock: 0 };
    for (let i = -WARM_UP; i < LETTERS; i++) {
      const { cpu, clock } = await this.timed(work);
      if (i >= 0) sum = { cpu: sum.cpu + cpu, clock: sum.clock + clock };
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LETTERS));
    }
    return { cpu: sum.cpu / LETTERS, clock: sum.clock / LETTERS };
  }
}

/** Milliseconds in which Linux counts. */
const TICK = 10;
