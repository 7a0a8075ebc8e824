/** A person at work, at random: edits, requests, cancels, closes, renames, files that come and go. */
import { readFileSync } from 'node:fs';
import { CancellationTokenSource, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor, FOLDER } from './editor.ts';

const example = (name: string) => readFileSync(`examples/${name}`, 'utf8');
const DIRECTORY = example('so-ngoai-vu/danh-ba.mtcl');
const PLAN = example('so-ngoai-vu/ke-hoach-2027.mtcl');
const NOTE = 'đơn vị GhiChu "Ghi chú"\nkế hoạch năm 2027\nnhiệm vụ gc "Soát" { chủ trì: GhiChu thời hạn: hằng quý }\n';

const GIT = `git:/k/danh-ba.mtcl?%7B%22ref%22%3A%22HEAD%22%7D`;
/** What may be open, with the text that it is opened with where there is no file. */
const TEXTS: Record<string, string> = {
  [`${FOLDER}/danh-ba.mtcl`]: DIRECTORY,
  [`${FOLDER}/ke-hoach-2027.mtcl`]: PLAN,
  [`${FOLDER}/con/MUC-KHAC.MTCL`]: 'dùng "../DANH-BA.mtcl"\nkế hoạch năm 2027\nnhiệm vụ "Soát" { chủ trì: VP }\n',
  'file:///noi-khac/a.mtcl': `dùng "b.mtcl"\n${NOTE}`,
  'file:///noi-khac/b.mtcl': 'đơn vị B "Phòng B"\nvai trò QMR "QMR"\n',
  [`${FOLDER}/ghi-chu.txt`]: NOTE,
  'untitled:Untitled-1': NOTE,
  [GIT]: DIRECTORY,
};
const FILES = Object.keys(TEXTS).filter((uri) => uri.startsWith('file:'));
const PIECES = ['{', '}', '"', '"""', '/*', '\n', 'ụ', '{VP}', ' VP', ': ', ', ', 'chủ trì: ', '\nđơn vị X1 "x"\n'];
const MORE = [
  '\n  thời hạn: sau thống-kê 14 ngày\n',
  'dùng "danh-ba"\n',
  'theo dõi: QMR ',
  '// chấp nhận MTCL302: x\n',
];
const NAMES = ['VPS', 'quý', 'số', 'Phòng mới', 'LS', 'khi', 'HTQT2', 'từ', '1a'];
const AT_POSITION = ['hover', 'definition', 'completion', 'documentHighlight', 'prepareRename', 'linkedEditingRange'];
const OF_FILE = ['documentSymbol', 'foldingRange', 'codeLens', 'documentLink', 'semanticTokens/full'];
/** An answer that takes longer never comes. */
const LONGEST_MS = 60_000;
/** What a server may say instead of an answer: cancelled, refused with a reason. */
const REFUSALS = new Set([-32800, -32802, -32602]);

export class RandomSession {
  edits = 0;
  /** What no server should say. */
  readonly errors: string[] = [];
  private readonly open = new Map<string, TextDocument>();
  private waiting: Promise<unknown>[] = [];

  private constructor(
    readonly editor: Editor,
    private readonly random: (below: number) => number,
  ) {}

  static async start(seed: number): Promise<RandomSession> {
    const editor = await Editor.start(Object.fromEntries(FILES.map((uri) => [uri, TEXTS[uri]!])));
    return new RandomSession(editor, generator(seed));
  }

  private one<T>(list: readonly T[]): T {
    return list[this.random(list.length)]!;
  }

  /** Does things until so many edits are made. */
  async work(edits: number): Promise<void> {
    const until = this.edits + edits;
    while (this.edits < until) {
      const dice = this.random(100);
      if (this.open.size === 0 || dice < 4) await this.openOne();
      else if (dice < 60) await this.edit();
      else if (dice < 63) await this.close(this.one([...this.open.keys()]));
      else if (dice < 65) await this.changeOnDisk();
      else if (dice < 66) await this.rename();
      else this.request();
      if (this.waiting.length > 20) await this.answers();
    }
    await this.answers();
    await this.editor.settle();
  }

  private async openOne(): Promise<void> {
    const uri = this.one(Object.keys(TEXTS));
    if (this.open.has(uri)) return;
    const text = this.editor.files.get(uri) ?? TEXTS[uri]!;
    this.open.set(uri, TextDocument.create(uri, 'mtcl', 1, text));
    await this.editor.open(uri, text);
  }

  private async close(uri: string): Promise<void> {
    this.open.delete(uri);
    await this.editor.close(uri);
  }

  private async edit(): Promise<void> {
    const [uri, document] = this.one([...this.open]);
    this.edits++;
    // Now and then it is put right, so that there is something to break.
    if (this.random(25) === 0) return this.change(uri, [{ text: TEXTS[uri]! }]);
    const length = document.getText().length;
    const from = this.random(length + 1);
    const to = Math.min(length, from + (this.random(3) === 0 ? this.random(30) : 0));
    const range = { start: document.positionAt(from), end: document.positionAt(to) };
    await this.change(uri, [{ range, text: this.random(6) === 0 ? '' : this.one([...PIECES, ...MORE]) }]);
  }

  private async change(uri: string, changes: { text: string; range?: Diagnostic['range'] }[]): Promise<void> {
    const document = this.open.get(uri)!;
    TextDocument.update(document, changes, document.version + 1);
    await this.editor.change(uri, ...changes);
  }

  private async changeOnDisk(): Promise<void> {
    const uri = this.one(FILES);
    await this.editor.onDisk(
      uri,
      this.random(3) === 0 ? undefined : `${TEXTS[uri]!}${this.one(['', '\nđơn vị T "t"\n'])}`,
    );
  }

  private async rename(): Promise<void> {
    const [uri, document] = this.one([...this.open]);
    const position = document.positionAt(this.random(document.getText().length));
    const asked = this.editor.ask<WorkspaceEdit | null>('textDocument/rename', uri, {
      position,
      newName: this.one(NAMES),
    });
    const edit = await this.answer('rename', asked);
    for (const [file, edits] of Object.entries(edit?.changes ?? {})) {
      const opened = this.open.get(file);
      if (opened) await this.change(file, [{ text: TextDocument.applyEdits(opened, edits) }]);
      else {
        const onDisk = TextDocument.create(file, 'mtcl', 1, this.editor.files.get(file)!);
        await this.editor.onDisk(file, TextDocument.applyEdits(onDisk, edits));
      }
    }
  }

  private request(): void {
    const [uri, document] = this.one([...this.open]);
    const position = document.positionAt(this.random(document.getText().length + 1));
    const range = { start: { line: 0, character: 0 }, end: position };
    const options = { tabSize: 2, insertSpaces: true };
    const kind = this.random(12);
    const source = new CancellationTokenSource();
    const ask = (method: string, params: object) => {
      const all = { textDocument: { uri }, ...params };
      this.waiting.push(this.answer(method, this.editor.client.sendRequest(method, all, source.token)));
    };
    if (kind < 4) ask(`textDocument/${this.one(AT_POSITION)}`, { position });
    else if (kind < 7) ask(`textDocument/${this.one(OF_FILE)}`, {});
    else if (kind === 7) {
      // Findings as they were shown last, of this file or another: rarely those of what stands there now.
      const shown = this.one([...this.editor.shown.values(), []]);
      ask('textDocument/codeAction', { range, context: { diagnostics: shown.slice(0, 5) } });
    } else if (kind === 8) ask('textDocument/references', { position, context: { includeDeclaration: true } });
    else if (kind === 9) ask('textDocument/formatting', { options });
    else if (kind === 10) ask('textDocument/inlayHint', { range });
    else ask(this.one(['mtcl/preview', 'mtcl/outline', 'workspace/symbol']), { uri, query: 'v', known: [] });
    if (this.random(4) === 0) source.cancel();
  }

  private async answers(): Promise<void> {
    await Promise.all(this.waiting);
    this.waiting = [];
  }

  private async answer<T>(method: string, asked: Promise<T>): Promise<T | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), LONGEST_MS);
    });
    try {
      return await Promise.race([asked, late]);
    } catch (error) {
      const { code, message } = error as { code?: number; message: string };
      if (!REFUSALS.has(code ?? 0)) this.errors.push(`${method}: ${code} ${message}`);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  /** What this server shows, and what a new one shows that finds the same files and the same open documents. */
  async beside(): Promise<{ here: Shown; fresh: Shown }> {
    const editor = await Editor.start(Object.fromEntries(this.editor.files));
    for (const document of this.open.values()) await editor.open(document.uri, document.getText());
    await editor.settle();
    const uris = [...this.open.keys()].sort();
    const both = { here: await shownBy(this.editor, uris), fresh: await shownBy(editor, uris) };
    editor.dispose();
    return both;
  }
}

interface Shown {
  findings: string[];
  symbols: string[];
  outlines: unknown[];
}

async function shownBy(editor: Editor, uris: string[]): Promise<Shown> {
  const findings = [...editor.shown].flatMap(([uri, diagnostics]) =>
    diagnostics.flatMap(({ range: { start, end }, severity, code, message, relatedInformation, data }) => {
      // Only who was there when a file went knows that it did.
      if (code === 'MTCL022') return [];
      const place = `${start.line}:${start.character}-${end.line}:${end.character}`;
      // Also the other places that it names, and what its fixes change.
      return `${uri} ${place} ${severity} ${code} ${message} ${JSON.stringify([relatedInformation, data])}`;
    }),
  );
  const outlines = [];
  for (const uri of uris) outlines.push(await editor.ask('textDocument/documentSymbol', uri));
  return { findings: findings.sort(), symbols: await editor.symbols(), outlines };
}

/** Numbers that are the same each time (a linear congruential generator, Numerical Recipes). */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
