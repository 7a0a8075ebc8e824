/** Pages to be read: no script, nothing to save; they wrap, can be searched, and close without a question. */
import { type Disposable, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { escaped, randomText } from './page.ts';

const STYLE = `
body { max-width: 52em; margin: 0 auto; padding: 8px 24px 32px; line-height: 1.5; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; line-height: 1.3; }
h2 { font-size: 1.15em; margin: 1.4em 0 0.3em; }
p { margin: 0.5em 0; }
p.inside { margin-left: 1.5em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 12px; }
dt { font-weight: bold; }
dd { margin: 0; }
pre { white-space: pre-wrap; padding: 8px 12px; background: var(--vscode-textCodeBlock-background); }
pre, code { font-family: var(--vscode-editor-font-family); }
mark { color: inherit; background: var(--vscode-editor-findMatchHighlightBackground, #fc38); border-bottom: 2px solid var(--vscode-editorWarning-foreground, #b80); }
ul { padding-left: 1.2em; }
li { margin: 3px 0; }
`;

interface ReadPage {
  title: string;
  /** HTML; what is not the program's own went through `escaped`. */
  body: string;
}

export function readPageHtml({ title, body }: ReadPage): string {
  const nonce = randomText();
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>`;
}

/** One kind of page: shown again in the same tab. `commandsOf`: commands that its links may run. */
export class ReadPages implements Disposable {
  private panel: WebviewPanel | undefined;

  constructor(
    private readonly id: string,
    private readonly icon: Uri,
    private readonly commandsOf: readonly string[] = [],
  ) {}

  show({ title, body }: ReadPage): void {
    // A page of its own: one that is filled anew stays scrolled as the one before it was.
    const before = this.panel;
    const place = { viewColumn: before?.viewColumn ?? ViewColumn.Beside, preserveFocus: true };
    const options = { enableFindWidget: true, enableCommandUris: this.commandsOf, localResourceRoots: [] };
    const panel = window.createWebviewPanel(this.id, title, place, options);
    this.panel = panel;
    before?.dispose();
    panel.iconPath = this.icon;
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.html = readPageHtml({ title, body });
  }

  dispose(): void {
    this.panel?.dispose();
  }
}

/** Lines of words, those that begin with blanks set in. */
export function linesAsHtml(lines: readonly string[]): string {
  return lines
    .filter((line) => line.trim())
    .map((line) => `<p${/^\s/.test(line) ? ' class="inside"' : ''}>${escaped(line.trim())}</p>`)
    .join('\n');
}
