import type { Host } from './host.ts';
import { nodeFiles } from './output/node-files.ts';
import { convertOffice } from './pdf/convert-office.ts';
import { renderPdfs } from './pdf/render-pdf.ts';

/** This machine. */
export const nodeHost: Host = {
  files: nodeFiles,
  convertOffice: (bytes, kind) => convertOffice(bytes, kind),
  renderPdfs: (words, created) => renderPdfs(words, created),
};
