/** The pages as a web page of their own that opens the printer's window. */
import { typography } from '../../generator/html/stylesheet.ts';
import { pageCopy } from './page-copy.ts';
import { pageStyles } from './page-styles.ts';

/** A whole page; scripts other than the one that prints are barred, and so is everything from elsewhere. */
export function printable(title: string, frames: readonly HTMLElement[]): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const pages = frames.map((frame) => pageCopy(frame).outerHTML);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">
<title>${escapedText(title)}</title>
<style>
${typography()}${pageStyles()}
@page portrait{size:210mm 297mm;margin:0}
@page landscape{size:297mm 210mm;margin:0}
body{margin:0;--zoom-portrait:1;--zoom-landscape:1}
.frame{break-after:page}
.frame.portrait{page:portrait}
.frame.landscape{page:landscape}
@media screen{body{background:#ddd}.frame{margin:8mm auto}}
</style>
</head>
<body>
${pages.join('\n')}
<script nonce="${nonce}">addEventListener('load',()=>print())</script>
</body>
</html>
`;
}

function escapedText(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`);
}
