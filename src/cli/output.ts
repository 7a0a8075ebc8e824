/** Writes a command's files and says which. */
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { nodeFiles } from '../generator/output/node-files.ts';
import { DEFAULT_OUT_FOLDER, type OutputFile, writeFiles } from '../generator/output/write.ts';
import { CliError, fileError } from './messages.ts';
import { print } from './terminal.ts';

/** As in the editor: beside the file (in the folder) that was given first. */
export const OUT_FOLDER_NOTE = '(mặc định: «van-ban» cạnh tệp, trong thư mục đầu tiên)';

/** Where a command writes: what `--out` says, or `van-ban` with the first of the files it was given. */
export async function outFolder(out: string | undefined, paths: string[]): Promise<string> {
  if (out !== undefined) return resolve(out);
  const first = resolve(paths[0]!);
  const folder = (await stat(first)).isDirectory() ? first : dirname(first);
  return join(folder, DEFAULT_OUT_FOLDER);
}

/** Writes all files or none. Throws a CliError where that fails or would overwrite what a person edited. */
export async function writeOutput(folder: string, files: OutputFile[], force: boolean): Promise<void> {
  const address = pathToFileURL(folder).href;
  const result = await writeFiles(nodeFiles, address, distinct(files), force).catch((error) => {
    throw fileError(error, relative(process.cwd(), folder) || folder);
  });
  if (result.conflicts.length > 0) throw conflictError(result.conflicts);
  for (const { uri } of result.written) print(`Đã ghi ${shown(uri)}\n`);
}

/**
 * Two plans that would write one name (two communes, both "UBND") are told apart rather than overwritten. Settled before
 * the files are made, since a calendar builds on the file it replaces.
 */
export class FileNames {
  private readonly taken = new Set<string>();

  /** For one plan: what a file of that name is really called. The same name always gets the same answer. */
  forPlan(): (name: string) => string {
    const own = new Map<string, string>();
    return (name) => {
      let free = own.get(name) ?? name;
      for (let n = 2; !own.has(name) && this.taken.has(free); n += 1) free = name.replace(/(\.[^.]+)$/, `-${n}$1`);
      own.set(name, free);
      this.taken.add(free);
      return free;
    };
  }
}

/** The same for files of one plan, of which none builds on the file before. */
function distinct(files: OutputFile[]): OutputFile[] {
  const names = new FileNames();
  return files.map((file) => ({ ...file, name: names.forPlan()(file.name) }));
}

function conflictError(uris: string[]): CliError {
  const list = uris.map((uri) => `  ${shown(uri)}`).join('\n');
  return new CliError(
    `Các tệp sau đã có người sửa kể từ lần xuất trước, nên chưa ghi gì:\n${list}\nHãy đổi tên hoặc chép lại các tệp ấy, rồi chạy lại với --force để ghi đè.`,
  );
}

/** As seen from the folder where the command runs. */
function shown(uri: string): string {
  const path = fileURLToPath(uri);
  return relative(process.cwd(), path) || path;
}
