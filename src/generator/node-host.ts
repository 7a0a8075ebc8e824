import type { Host } from './host.ts';
import { nodeFiles } from './output/node-files.ts';
import { renderPdfs } from './pdf/render-pdf.ts';

/** This machine. */
export const nodeHost: Host = { files: nodeFiles, renderPdfs: (words, created) => renderPdfs(words, created) };
