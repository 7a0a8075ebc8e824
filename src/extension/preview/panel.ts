import {
  commands,
  env,
  Range,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type OriginsParams, originsRequest, type PreviewParams, previewRequest } from '../../server/protocol.ts';
import { EchoGate } from '../../webview/preview/echo.ts';
import type { FromPreview, ScrollMode, ToPreview } from '../../webview/preview/protocol.ts';
import type { Extension } from '../feature.ts';
import { canOpenFiles } from '../machine.ts';
import { messages } from '../messages.ts';
import { isPlanFile, Pane } from '../webview/pane.ts';
import { caretOf, type PageEdit, pageEdit, writeEdit } from './page-edit.ts';
import { chooseRecord } from './records.ts';

const ECHO_MS = 300;
/** So long after a click on the page the editor may still be on its way. */
const LED_MS = 1000;

type WordsClick = Extract<FromPreview, { type: 'edit' }>;
type FigureClick = Extract<FromPreview, { type: 'records' }>;

const body = (title: string) => `<header>
<h1>${title}</h1>
<div id="toolbar" role="toolbar"></div>
<div id="notices" role="status"></div>
</header>
<div class="beside"><nav id="thumbnails" hidden></nav><main id="pages" tabindex="0"></main></div>
<div id="ruler" aria-hidden="true"></div>`;

/** The pages of a plan's documents beside the editor. */
export class PreviewPane extends Pane<ToPreview, FromPreview> {
  private readonly echo = new EchoGate(ECHO_MS);
  private readonly clicked = new EchoGate(LED_MS);
  private entry: string | undefined;
  /** Said to the page once it is there again: a hidden page hears nothing. */
  private unsaid: ToPreview | undefined;
  /** Words of the page that are being changed. */
  private editing: PageEdit | undefined;
  /** The way to the file that a click has begun. */
  private opening: Promise<void> | undefined;
  /** Such ways that have not come to their end. */
  private leading = 0;
  /** What the editor showed at its top last. */
  private top: { uri?: string; line?: number } = {};

  constructor(extension: Extension, panel: WebviewPanel, uri: string, shown?: string) {
    super(extension, panel, uri);
    panel.title = messages().previewTitle;
    this.disposables.push(
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) => this.sendCursor(textEditor, kind !== undefined)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.sendScroll(textEditor)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('mtcl.preview')) this.sendSettings();
      }),
    );
    this.showPage({
      bundle: 'webview-preview',
      body: body(panel.title),
      data: { 'can-open': String(canOpenFiles()), ...(shown ? { shown } : {}) },
    });
  }

  protected fileChanged(asked: boolean, document?: string): void {
    const message: ToPreview = { type: 'file', uri: this.uri, asked, document };
    if (this.panel.visible) this.post(message);
    else this.unsaid = message;
  }

  protected plansChanged(): void {
    this.post({ type: 'changed' });
  }

  protected receive(message: FromPreview): void {
    switch (message.type) {
      case 'ready':
        this.sendSettings();
        if (this.unsaid) this.post(this.unsaid);
        this.unsaid = undefined;
        if (window.activeTextEditor) this.sendCursor(window.activeTextEditor, false);
        break;
      case 'pull':
        void this.answer({ document: message.document, known: message.known });
        break;
      case 'open':
        void this.lead(this.open(message));
        break;
      case 'hit':
        this.opening = this.lead(this.open(message, (document) => document.positionAt(caretOf(document, message))));
        break;
      case 'edit':
        void this.edit(message);
        break;
      case 'write':
        if (this.editing) void writeEdit(this.editing, message.text);
        this.editing = undefined;
        break;
      case 'records':
        void this.openRecord(message);
        break;
      case 'scrolled':
        this.follow(message.uri, message.line);
        break;
      case 'print':
        void this.print(message.name, message.html);
        break;
      case 'generate':
        void commands.executeCommand('mtcl.generate', Uri.parse(this.entry ?? this.uri), message.document);
    }
  }

  private async answer(question: Pick<PreviewParams, 'document' | 'known'>): Promise<void> {
    const params: PreviewParams = { uri: this.uri, entry: this.entry, changes: true, ...question };
    const result = await this.ask(previewRequest, params);
    this.entry = result?.entry ?? this.entry;
    this.post({ type: 'update', result });
  }

  /** A figure was clicked: the record it counts; of several, the one that the person picks. */
  private async openRecord({ place, document, section, hash, piece, at }: FigureClick): Promise<void> {
    const params: OriginsParams = { uri: this.uri, entry: this.entry, document, section, hash, piece, at };
    const result = await this.ask(originsRequest, params);
    const chosen = await chooseRecord(result?.origins ?? [], place);
    if (chosen) await this.open(chosen);
  }

  /** Words were double-clicked. The first of the two clicks has led to the file: the page gets the keys back. */
  private async edit(words: WordsClick): Promise<void> {
    await this.opening;
    this.editing = await pageEdit(await workspace.openTextDocument(Uri.parse(words.uri)), words);
    if (!this.editing) return;
    this.panel.reveal(undefined, false);
    this.post({ type: 'edit', text: this.editing.text });
  }

  /** The editor goes where a click on the page leads; the page itself stays where it is, under the pointer. */
  private async lead(way: Promise<void>): Promise<void> {
    this.leading += 1;
    try {
      await way;
    } finally {
      this.leading -= 1;
      this.clicked.moved(performance.now());
    }
  }

  private get movedByPerson(): boolean {
    const now = performance.now();
    return this.leading === 0 && this.clicked.isOwn(now) && this.echo.isOwn(now);
  }

  private sendSettings(): void {
    const scroll = workspace.getConfiguration('mtcl').get<ScrollMode>('preview.scroll', 'both');
    this.post({ type: 'settings', scroll });
  }

  private sendCursor({ document, selection }: TextEditor, moved: boolean): void {
    if (!isPlanFile(document)) return;
    const { line, character } = selection.active;
    this.post({ type: 'cursor', uri: document.uri.toString(), line, character, moved: moved && this.movedByPerson });
  }

  private sendScroll({ document, visibleRanges }: TextEditor): void {
    const first = visibleRanges[0];
    if (!first || !isPlanFile(document)) return;
    const uri = document.uri.toString();
    const { line } = first.start;
    // Typing changes what is visible at the bottom: only what stands at the top tells that somebody scrolled.
    const moved = this.top.uri !== uri || this.top.line !== line;
    this.top = { uri, line };
    if (moved && this.movedByPerson) this.post({ type: 'scroll', uri, line });
  }

  /** The preview was scrolled: an editor that shows the file goes along; none is opened for it. */
  private follow(uri: string, line: number): void {
    const target = Uri.parse(uri).toString();
    const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === target);
    if (!editor) return;
    const at = Math.min(Math.max(0, Math.round(line)), editor.document.lineCount - 1);
    this.echo.moved(performance.now());
    editor.revealRange(new Range(at, 0, at, 0), TextEditorRevealType.AtTop);
  }

  /** Opens the pages in the browser, where they print themselves: VS Code's own pages cannot print. */
  private async print(name: string, html: string): Promise<void> {
    const folder = Uri.joinPath(this.extension.context.globalStorageUri, 'in');
    await workspace.fs.createDirectory(folder);
    const file = Uri.joinPath(folder, `${name.replace(/[^\w-]+/g, '-')}.html`);
    await workspace.fs.writeFile(file, new TextEncoder().encode(html));
    await env.openExternal(file);
  }
}
