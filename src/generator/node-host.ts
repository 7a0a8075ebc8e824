import { nodeFiles } from '../files/output/node-files.ts';
import type { Host } from './host.ts';
import { convertOffice } from './pdf/convert-office.ts';
import { renderPdfs } from './pdf/render-pdf.ts';

/** This machine. */
export const nodeHost: Host = {
  files: nodeFiles,
  convertOffice: (bytes, kind) => convertOffice(bytes, kind),
  renderPdfs: (words, created) => renderPdfs(words, created),
};
