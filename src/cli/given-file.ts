import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError, MOST_FILE, readChosen } from '../files/input/index.ts';
import { nodeFiles } from '../files/output/node-files.ts';
import { CliError } from './messages.ts';

/** Reads a file that was named in the call, whatever it is. Throws a CliError that says why it cannot be read. */
export async function readGiven(path: string): Promise<Uint8Array> {
  try {
    return await readChosen(nodeFiles, pathToFileURL(resolve(path)).href, MOST_FILE);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.problem === 'missing') {
      throw new CliError(`Không tìm thấy «${path}». Hãy kiểm tra lại tên tệp và thư mục.`);
    }
    throw new CliError(`Không đọc được «${path}»: ${error.message}.`);
  }
}
