/** Files wherever they are: on a disk, or behind an editor that runs in a browser. All are named by their addresses. */
export interface FileStore {
  /**
   * Undefined where there is no such file. Throws an InputError where it is no regular file, or larger than `most` bytes
   * (what any file may be, unless said).
   */
  read(uri: string, most?: number): Promise<Uint8Array | undefined>;
  /** What is known of a file or folder without opening it; undefined where there is none. Links are followed. */
  look(uri: string): Promise<FileLook | undefined>;
  /** The bytes are kept for good once this is done. */
  write(uri: string, bytes: Uint8Array): Promise<void>;
  /** False where there is something of that name already: of several who ask at once one makes it. */
  create(uri: string, bytes: Uint8Array): Promise<boolean>;
  /** Over a file of that name too. */
  rename(from: string, to: string): Promise<void>;
  /** Also where there is none. */
  remove(uri: string): Promise<void>;
  /** With the folders above it; also where it is there already. */
  createFolder(uri: string): Promise<void>;
  /** Throws where there is no such folder. */
  list(uri: string): Promise<FileEntry[]>;
  /** Names the program that writes: "machine-process-start", letters and digits. */
  session(): string;
  /** Whether the program of that name still runs; undefined where that cannot be known. */
  runs(session: string): boolean | undefined;
  /** Undefined where nothing of that name is there. */
  kindOf(uri: string): Promise<FileKind | undefined>;
}

export type FileKind = 'file' | 'folder' | 'other';

export interface FileLook {
  kind: FileKind;
  /** In bytes. */
  size: number;
  /** Another one whenever the file has changed. */
  changed: number;
  /** Its address with all links resolved. */
  real: string;
}

export interface FileEntry {
  name: string;
  kind: FileKind;
}

/** Of a program that does not know its machine: in a browser. */
export const sessionElsewhere = `web-0-${randomName()}`;

export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** For texts that are no files. */
export const noFiles: FileStore = {
  read: async () => undefined,
  look: async () => undefined,
  write: refuse,
  create: refuse,
  session: () => sessionElsewhere,
  runs: () => undefined,
  rename: refuse,
  remove: async () => {},
  createFolder: refuse,
  list: async () => [],
  kindOf: async () => undefined,
};

async function refuse(): Promise<never> {
  throw new Error('There is nowhere to write to.');
}

/** The address of a file in a folder. */
export function fileIn(folder: string, name: string): string {
  return `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`;
}

/** The address that a path means where the file `base` names it. Backslashes separate too. */
export function fileBeside(base: string, path: string): string {
  const encoded = path.split(/[\\/]/).map(encodeURIComponent).join('/');
  // "C:/…" would be taken for an address of its own.
  return new URL(encoded.replace(/^(?=[a-z]%3A)/i, '/'), base).href;
}
