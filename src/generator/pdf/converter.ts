/** What turns Word files into PDF: a program of this machine. */

/** This machine, or a made-up one in tests. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
}

/** Runs a program to its end; throws where it fails. */
export type RunProgram = (program: string, args: string[], env?: NodeJS.ProcessEnv) => Promise<void>;

export interface Converter {
  /** "LibreOffice", "Word" */
  name: string;
  /**
   * Writes `out/1.pdf` for `1.docx` and so on.
   * @param created Day for the stamps in the files. ISO day.
   */
  convert(sources: string[], out: string, created: string): Promise<void>;
}
