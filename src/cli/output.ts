/** Writes a command's files and says which. */

import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../files/output/node-files.ts';
import { OutFolder } from '../files/output/out-folder.ts';
import { DEFAULT_OUT_FOLDER, type OwnedFile, writeFiles } from '../files/output/write.ts';
import { nth } from '../known.ts';
import { CliError, fileError } from './messages.ts';
import { shownAddress } from './shown-path.ts';
import { print } from './terminal.ts';

/** As in the editor: beside the file (in the folder) that was given first. */
export const OUT_FOLDER_NOTE = '(mặc định: «van-ban» cạnh tệp, trong thư mục đầu tiên)';

/** Where a command writes: what `--out` says, or `van-ban` with the first of the files it was given. */
export async function outFolder(out: string | undefined, paths: string[]): Promise<string> {
  if (out !== undefined) return resolve(out);
  const first = resolve(nth(paths, 0));
  const folder = (await stat(first)).isDirectory() ? first : dirname(first);
  return join(folder, DEFAULT_OUT_FOLDER);
}

/** The folder as the writer sees it. */
export function outFolderAt(path: string): OutFolder {
  return new OutFolder(nodeFiles, pathToFileURL(path).href);
}

/** Writes all files that may be written. Throws a CliError where that fails, or for those that stay as they are. */
export async function writeOutput(out: OutFolder, files: OwnedFile[], force: boolean): Promise<void> {
  const result = await writeFiles(out.store, out.folder, distinct(files), force).catch((error) => {
    throw fileError(error, shownAddress(out.folder));
  });
  for (const { uri } of result.written) print(`Đã ghi ${shownAddress(uri)}\n`);
  const others = result.written.length > 0;
  const kept = [
    ...(result.issuedBefore.length > 0 ? [issuedError(result.issuedBefore, others)] : []),
    ...(result.conflicts.length > 0 ? [conflictError(result.conflicts, others)] : []),
  ];
  if (kept.length > 0) throw new CliError(kept.join('\n'));
}

/** Files of one name in one plan are told apart by a number. */
function distinct(files: OwnedFile[]): OwnedFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let n = 2; taken.has(name); n += 1) name = file.name.replace(/(\.[^.]+)$/, `-${n}$1`);
    taken.add(name);
    return { ...file, name };
  });
}

function conflictError(uris: string[], others: boolean): string {
  const list = uris.map((uri) => `  ${shownAddress(uri)}`).join('\n');
  const rest = others ? 'nên được giữ nguyên; các tệp khác đã ghi' : 'nên chưa ghi gì';
  return `Các tệp sau đã có người sửa kể từ lần xuất trước, hoặc không do MTCL xuất, ${rest}:\n${list}\nHãy đổi tên hoặc chép lại các tệp ấy, rồi chạy lại với --force để ghi đè.`;
}

function issuedError(uris: string[], others: boolean): string {
  const list = uris.map((uri) => `  ${shownAddress(uri)}`).join('\n');
  const rest = others ? 'nên bản ấy được giữ nguyên; các tệp khác đã ghi' : 'nên chưa ghi gì';
  return `Văn bản sau đã phát hành mà nội dung nay đã khác, ${rest}:\n${list}\nĐã ký thì hãy soạn văn bản sửa đổi, bổ sung. Chưa ký thì chạy lại với --force để thay bản đã phát hành.`;
}
