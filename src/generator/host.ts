import type { FileStore } from '../files/output/file-store.ts';

/** Kinds that another program has to read; an old container may hold a text or a workbook. */
export type OldKind = 'old' | 'rtf' | 'odt' | 'ods';

/** What the place where we run gives us: a machine, or a browser. */
export interface Host {
  files: FileStore;
  /** .doc, .rtf, .odt, .ods as .docx or .xlsx; missing where no program of a machine can be called. */
  convertOffice?(bytes: Uint8Array, kind: OldKind): Promise<Uint8Array | null | undefined>;
  /** Word files as PDF, in the order given; missing where no program of a machine can be called. */
  renderPdfs?(words: Uint8Array[], created: string): Promise<Uint8Array[]>;
}
