/** Writes a command's files and says which. */
import { relative } from 'node:path';
import { type OutputFile, writeFiles } from '../generator/output/write.ts';
import { CliError, fileError } from './messages.ts';

/** Writes all files or none. Throws a CliError where that fails or would overwrite what a person edited. */
export async function writeOutput(folder: string, files: OutputFile[], force: boolean): Promise<void> {
  const result = await writeFiles(folder, distinct(files), force).catch((error) => {
    throw fileError(error, relative(process.cwd(), folder) || folder);
  });
  if (result.conflicts.length > 0) throw conflictError(result.conflicts);
  for (const { path } of result.written) process.stdout.write(`Đã ghi ${relative(process.cwd(), path) || path}\n`);
}

/** Two plans that would write one name (two agencies with the same sign) are told apart rather than overwritten. */
function distinct<T extends { name: string }>(files: T[]): T[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    return count === 1 ? file : { ...file, name: file.name.replace(/(\.[^.]+)$/, `-${count}$1`) };
  });
}

function conflictError(paths: string[]): CliError {
  const list = paths.map((path) => `  ${relative(process.cwd(), path) || path}`).join('\n');
  return new CliError(
    `Các tệp sau đã có người sửa kể từ lần xuất trước, nên chưa ghi gì:\n${list}\nHãy đổi tên hoặc chép lại các tệp ấy, rồi chạy lại với --force để ghi đè.`,
  );
}
