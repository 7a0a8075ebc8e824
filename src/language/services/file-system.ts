import { type FileSystemNode, type FileSystemProvider, type URI, UriUtils } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { InputError } from '../../files/input/input-error.ts';
import { MOST_TEXT } from '../../files/input/limits.ts';
import type { FileEntry, FileStore } from '../../files/output/file-store.ts';
import { isMtclPath } from './places.ts';

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
    const address = uri.toString();
    // A link that is called a plan and leads to something else is not followed.
    const look = isMtclPath(uri.path) ? await this.files.look(address) : undefined;
    if (look && !isMtclPath(look.real)) throw new InputError('otherKind');
    const bytes = await this.files.read(address, MOST_TEXT);
    // Whoever asks about a file that goes in this moment is told so, and that it is no mistake.
    if (!bytes) throw new ResponseError(LSPErrorCodes.ServerCancelled, `${uri} is not there.`);
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
