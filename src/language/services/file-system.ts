import { type FileSystemNode, type FileSystemProvider, type URI, UriUtils } from 'langium';
import type { FileEntry, FileStore } from '../../generator/output/file-store.ts';

/** Our files as Langium asks for them; it never asks without waiting. */
export class StoredFiles implements FileSystemProvider {
  constructor(private readonly files: FileStore) {}

  async stat(uri: URI): Promise<FileSystemNode> {
    const kind = await this.files.kindOf(uri.toString());
    if (!kind) throw new Error(`${uri} is not there.`);
    return node(uri, kind);
  }

  async exists(uri: URI): Promise<boolean> {
    return (await this.files.kindOf(uri.toString())) !== undefined;
  }

  async readBinary(uri: URI): Promise<Uint8Array> {
    const bytes = await this.files.read(uri.toString());
    if (!bytes) throw new Error(`${uri} is not there.`);
    return bytes;
  }

  async readFile(uri: URI): Promise<string> {
    return textOf(await this.readBinary(uri));
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    const entries = await this.files.list(uri.toString());
    return entries.map(({ name, kind }) => node(UriUtils.joinPath(uri, name), kind));
  }

  statSync = never;
  existsSync = never;
  readBinarySync = never;
  readFileSync = never;
  readDirectorySync = never;
}

function never(): never {
  throw new Error('Files are read without blocking.');
}

function node(uri: URI, kind: FileEntry['kind']): FileSystemNode {
  return { uri, isFile: kind === 'file', isDirectory: kind === 'folder' };
}

/** UTF-8 as editors open it: a byte order mark is not part of the text, so the places in its line do not count it. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
