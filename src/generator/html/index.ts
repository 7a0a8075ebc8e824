/** An official document as a web page: a file to look at anywhere, and the pieces of the preview. */

import { notesIn } from '../../document/marked-text.ts';
import type { DocumentSection, OfficialDocument } from '../../document/model.ts';
import { blockHtml, FILE_TARGET, notesHtml } from './blocks.ts';
import { escaped } from './escape.ts';
import { narrow, sheetStyles, typography } from './stylesheet.ts';

export { type FlowItem, type FlowPiece, type FlowSection, type FlowTable, flowOf } from './flow.ts';

/** A whole page without scripts and without anything from elsewhere. */
export function renderHtml(document: OfficialDocument): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(document.properties.title)}</title>
<style>
${sheetStyles()}${typography()}${narrow()}</style>
</head>
<body>
${document.sections.map(sectionHtml).join('')}</body>
</html>
`;
}

function sectionHtml({ id, name, orientation, blocks }: DocumentSection): string {
  const content = blocks.map((block, index) => blockHtml(block, blocks[index - 1], FILE_TARGET)).join('');
  const notes = notesHtml(notesIn(blocks), FILE_TARGET).join('');
  return `<section class="sheet ${orientation}" id="${escaped(id)}" aria-label="${escaped(name)}">
${content}${notes}</section>
`;
}
