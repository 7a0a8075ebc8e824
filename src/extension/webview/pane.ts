import {
  Disposable,
  Position,
  Range,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { RequestKind } from '../../server/protocol.ts';
import { request } from '../client.ts';
import type { Extension } from '../feature.ts';
import { textColumn } from '../text-column.ts';
import { type PageParts, pageHtml } from './page.ts';

/** A place in a file, counted from 0. */
export interface SourcePlace {
  uri: string;
  line: number;
  character: number;
}

/** A webview that shows the plan of one file and follows the user to files of other plans. */
export abstract class Pane<ToPage, FromPage> implements Disposable {
  protected readonly disposables: Disposable[] = [];
  private closed = false;
  /** The file that the pane itself has led to: while it is in front, the pane stays with what it shows. */
  private led: string | undefined;

  constructor(
    protected readonly extension: Extension,
    readonly panel: WebviewPanel,
    protected uri: string,
  ) {
    panel.onDidDispose(() => {
      this.closed = true;
      Disposable.from(...this.disposables).dispose();
    });
    this.disposables.push(
      panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      window.onDidChangeActiveTextEditor((editor) => {
        if (!editor || !isPlanFile(editor.document)) return;
        const file = editor.document.uri.toString();
        if (file === this.led) return;
        this.led = undefined;
        this.showFile(file, false);
      }),
    );
    this.disposables.push(extension.plansChanged(() => this.plansChanged()));
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** Puts the page into the panel; to be called once all that listens to it is there. */
  protected showPage({ bundle, body, data }: Omit<PageParts, 'title'>): void {
    const { extensionUri } = this.extension.context;
    const { panel } = this;
    const dist = Uri.joinPath(extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.iconPath = Uri.joinPath(extensionUri, 'icons/mtcl.png');
    panel.webview.html = pageHtml(panel.webview, dist, {
      bundle,
      title: panel.title,
      body,
      data: { uri: this.uri, ...data },
    });
  }

  /** Another file is looked at; `asked`: by the command, not by turning to another editor; `part` of it: see there. */
  showFile(uri: string, asked: boolean, part?: string): void {
    if (uri === this.uri && !asked) return;
    this.uri = uri;
    this.fileChanged(asked, part);
  }

  protected abstract fileChanged(asked: boolean, part?: string): void;
  protected abstract plansChanged(): void;
  protected abstract receive(message: FromPage): void;

  protected post(message: ToPage): void {
    if (!this.closed) void this.panel.webview.postMessage(message);
  }

  /** Asks the server once it runs; undefined where it fails, which the page then says. */
  protected async ask<Params, Result>(kind: RequestKind<Params, Result>, params: Params): Promise<Result | undefined> {
    try {
      return await request(this.extension, kind, params);
    } catch {
      return undefined;
    }
  }

  /** Puts the cursor at a place, in the editor that shows the file already where there is one. */
  protected async open(
    { uri, line, character }: SourcePlace,
    exactly?: (document: TextDocument) => Position,
  ): Promise<void> {
    const target = Uri.parse(uri);
    this.led = target.toString();
    const document = await workspace.openTextDocument(target);
    const place = exactly?.(document) ?? document.validatePosition(new Position(line, character));
    const editor = await window.showTextDocument(document, {
      viewColumn: textColumn(target) ?? columnBeside(this.panel),
      selection: new Range(place, place),
    });
    editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

/** What somebody works on: not an earlier text, nor one that waits to be written, which are only looked at. */
export function isPlanFile({ languageId, uri: { scheme } }: TextDocument): boolean {
  if (languageId !== 'mtcl') return false;
  const ofFolder = workspace.workspaceFolders?.some((folder) => folder.uri.scheme === scheme);
  return scheme === 'file' || scheme === 'untitled' || ofFolder || workspace.fs.isWritableFileSystem(scheme) === true;
}

/** The file that a command is about: given by a menu (an address) or a code lens (its text), else the one in front. */
export function fileOf(given: Uri | string | undefined): string | undefined {
  if (typeof given === 'string') return given;
  if (given instanceof Uri) return given.toString();
  const document = window.activeTextEditor?.document ?? window.visibleTextEditors.map((one) => one.document)[0];
  return document && isPlanFile(document) ? document.uri.toString() : undefined;
}

/** A pane on the left leaves the right for the editor, any other the left. */
function columnBeside(panel: WebviewPanel): ViewColumn {
  return panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
}
