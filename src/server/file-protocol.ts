/**
 * What the server asks the extension for where it cannot reach files itself: in a browser, and for files that are not on
 * this machine. Part of `protocol.ts`, the other way round. Contents travel as base64, since the connection may be JSON.
 */
import type { FileEntry, FileKind, FileLook } from '../files/output/file-store.ts';
import type { RequestKind } from './protocol.ts';

export type { FileKind };

interface OfFile {
  uri: string;
}

/** What comes back: the answer, or what the file system says instead. */
export type Answer<Result> = { result: Result } | { error: { code: string; message: string } };

/** One for each operation of `FileStore`, answered by an `Answer`; "null" stands for undefined, which JSON has not. */
export const fileRequests = {
  read: { method: 'mtcl/files/read' } as RequestKind<OfFile, string | null>,
  look: { method: 'mtcl/files/look' } as RequestKind<OfFile, FileLook | null>,
  write: { method: 'mtcl/files/write' } as RequestKind<OfFile & { content: string }, null>,
  create: { method: 'mtcl/files/create' } as RequestKind<OfFile & { content: string }, boolean>,
  rename: { method: 'mtcl/files/rename' } as RequestKind<OfFile & { to: string }, null>,
  remove: { method: 'mtcl/files/remove' } as RequestKind<OfFile, null>,
  createFolder: { method: 'mtcl/files/createFolder' } as RequestKind<OfFile, null>,
  list: { method: 'mtcl/files/list' } as RequestKind<OfFile, FileEntry[]>,
  kindOf: { method: 'mtcl/files/kindOf' } as RequestKind<OfFile, FileKind | null>,
};

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += CHUNK) text += String.fromCharCode(...bytes.subarray(i, i + CHUNK));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** More arguments than this overflow the stack. */
const CHUNK = 8192;
