/** An official document as a web page: the preview, and a file to look at anywhere. Text is never markup. */
import type { OfficialDocument } from '../../document/model.ts';
import { documentHtml } from './blocks.ts';
import { escaped } from './escape.ts';
import { stylesheet } from './stylesheet.ts';

export { documentHtml as renderHtmlBody } from './blocks.ts';
export { stylesheet } from './stylesheet.ts';

/** A whole page without scripts and without anything from elsewhere. */
export function renderHtml(document: OfficialDocument): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(document.properties.title)}</title>
<style>
${stylesheet()}</style>
</head>
<body>
${documentHtml(document)}</body>
</html>
`;
}
