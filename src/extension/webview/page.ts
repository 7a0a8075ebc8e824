import { Uri, type Webview, workspace } from 'vscode';

export interface PageParts {
  /** Name of the bundle in `dist`: "webview-preview". */
  bundle: string;
  title: string;
  /** Elements that the script fills. No text of the user's goes in here. */
  body: string;
  /** Told to the script as `data-…` of the body. */
  data?: Record<string, string>;
}

/** The page of a pane. Nothing but its own script and style sheet may load, and nothing from elsewhere. */
export function pageHtml(webview: Webview, dist: Uri, { bundle, title, body, data }: PageParts): string {
  const nonce = randomText();
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(dist, file)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  const language = workspace.getConfiguration('mtcl').get<string>('language', 'vi');
  const attributes = Object.entries({ ...data, language }).map(([name, value]) => ` data-${name}="${escaped(value)}"`);
  return `<!DOCTYPE html>
<html lang="${language === 'en' ? 'en' : 'vi'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${address(`${bundle}.css`)}">
</head>
<body${attributes.join('')}>
${body}
<script nonce="${nonce}" src="${address(`${bundle}.js`)}"></script>
</body>
</html>`;
}

export function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
