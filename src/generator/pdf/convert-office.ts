/** Files that only LibreOffice or Word can read, as .docx or .xlsx. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { OldKind } from '../host.ts';
import type { Machine, RunProgram } from './converter.ts';
import { findOffice } from './office.ts';
import { wordToDocx } from './word.ts';

const TIMEOUT_MS = 120_000;
const execute = promisify(execFile);
const run: RunProgram = async (program, args, env) => {
  await execute(program, args, { timeout: TIMEOUT_MS, windowsHide: true, env });
};
const ENDINGS: Record<OldKind, string> = { old: 'doc', rtf: 'rtf', odt: 'odt', ods: 'ods' };

/** Undefined where neither program is on the machine, null where the one that is cannot read the file. */
export async function convertOffice(
  bytes: Uint8Array,
  kind: OldKind,
  machine: Machine = process,
): Promise<Uint8Array | null | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'mtcl-nhap-'));
  try {
    const workbook = kind === 'ods' || (kind === 'old' && isOldWorkbook(bytes));
    const source = join(folder, `1.${kind === 'old' && workbook ? 'xls' : ENDINGS[kind]}`);
    const out = join(folder, 'out');
    await mkdir(out);
    await writeFile(source, bytes);
    const office = await findOffice(machine);
    if (office) {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const filter = workbook ? 'xlsx:Calc MS Excel 2007 XML' : 'docx:MS Word 2007 XML';
      const args = [profile, '--headless', '--norestore', '--convert-to', filter, '--outdir', out, source];
      await run(office, args, machine.env);
    } else if (workbook || !(await wordToDocx(source, join(out, '1.docx'), machine, run))) return undefined;
    const [made] = await readdir(out);
    return made === undefined ? null : await readFile(join(out, made));
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The streams of an old container are named in UTF-16: a workbook's is "Workbook" or "Book". */
function isOldWorkbook(bytes: Uint8Array): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => all.includes(Buffer.from(name, 'utf16le'));
  return (has('Workbook') || has('Book')) && !has('WordDocument');
}
