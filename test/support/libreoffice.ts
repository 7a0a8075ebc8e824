/**
 * LibreOffice and poppler for tests: an independent reader of what the generators write. Where one of them is missing the
 * test is skipped and says so.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { needs } from './machine.ts';

/** A hundred pages take seconds; the first start of the program, on a busy machine, much longer. */
const TIMEOUT_MS = 170_000;

let home: string | undefined;

/** A folder of this test worker alone, gone when the worker ends. It holds the profile of LibreOffice. */
function ownFolder(): string {
  if (!home) {
    const folder = mkdtempSync(join(tmpdir(), 'mtcl-office-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    home = folder;
  }
  return home;
}

function runTool(program: string, args: string[]): Buffer {
  return execFileSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
    maxBuffer: 256 * 1024 * 1024,
  });
}

/**
 * Converts files, given by name and content, with one start of LibreOffice.
 * @param filter What follows `--convert-to`: "pdf", "txt:Text (encoded):UTF8".
 * @returns The converted files by the names of the originals.
 */
export function convertByLibreOffice(files: Record<string, Uint8Array>, filter: string): Map<string, Buffer> {
  needs('writer', 'calc', 'font');
  const folder = mkdtempSync(join(ownFolder(), 'files-'));
  const out = join(folder, 'out');
  mkdirSync(out);
  const names = Object.keys(files);
  for (const name of names) writeFileSync(join(folder, name), files[name]!);
  const profile = `-env:UserInstallation=${pathToFileURL(join(ownFolder(), 'profile')).href}`;
  const sources = names.map((name) => join(folder, name));
  runTool('soffice', [profile, '--headless', '--norestore', '--convert-to', filter, '--outdir', out, ...sources]);
  const extension = filter.split(':')[0]!;
  const converted = names.map((name) => {
    try {
      return [name, readFileSync(join(out, `${parse(name).name}.${extension}`))] as const;
    } catch {
      throw new Error(`LibreOffice không mở được tệp «${name}».`);
    }
  });
  rmSync(folder, { recursive: true, force: true });
  return new Map(converted);
}

/** The words of each file as plain text. */
export function textByLibreOffice(files: Record<string, Uint8Array>): Map<string, string> {
  const texts = convertByLibreOffice(files, 'txt:Text (encoded):UTF8');
  return new Map([...texts].map(([name, text]) => [name, text.toString('utf8').replace(/^\uFEFF/u, '')]));
}

/** Gives a PDF to a poppler program as a file and returns what it prints. */
export function runOnPdf(program: string, pdf: Uint8Array, before: string[], after: string[] = []): Buffer {
  needs('poppler');
  const folder = mkdtempSync(join(ownFolder(), 'pdf-'));
  try {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, pdf);
    return runTool(program, [...before, path, ...after]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
