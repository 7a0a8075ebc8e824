import type { FileStore } from './output/file-store.ts';

/** What the place where we run gives us: a machine, or a browser. */
export interface Host {
  files: FileStore;
  /** Word files as PDF, in the order given; missing where no program of a machine can be called. */
  renderPdfs?(words: Uint8Array[], created: string): Promise<Uint8Array[]>;
}
