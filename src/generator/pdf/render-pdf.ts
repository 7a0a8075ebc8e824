/** Word files as PDF, made by the LibreOffice or the Word of this machine. */

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nth } from '../../known.ts';
import type { Machine, RunProgram } from './converter.ts';
import { libreOffice } from './libreoffice.ts';
import { PdfError } from './pdf-error.ts';
import { settled } from './settled.ts';
import { word } from './word.ts';

/** A hundred pages take a few seconds; the first start of the program longer. */
const TIMEOUT_MS = 180_000;

const execute = promisify(execFile);
const runProgram: RunProgram = async (program, args, env) => {
  await execute(program, args, { timeout: TIMEOUT_MS, windowsHide: true, env });
};

/**
 * The PDF of each Word file, in the order given. Throws a PdfError where neither program is there, or where it fails.
 * @param created Day for the stamps in the files, so that they do not tell when they were made. ISO day.
 */
export async function renderPdfs(
  words: Uint8Array[],
  created: string,
  machine: Machine = process,
  run: RunProgram = runProgram,
): Promise<Uint8Array[]> {
  if (words.length === 0) return [];
  const converter = (await libreOffice(machine, run)) ?? (await word(machine, run));
  if (!converter) {
    throw new PdfError({
      vi: 'Chưa xuất được PDF vì máy này không có LibreOffice hay Word. Hãy cài LibreOffice (https://vi.libreoffice.org), hoặc mở tệp Word ở máy khác rồi chọn Lưu thành (Save As) → PDF.',
      en: 'No PDF: this machine has neither LibreOffice nor Word. Install LibreOffice (https://www.libreoffice.org), or open the Word file elsewhere and use Save As → PDF.',
    });
  }
  const folder = await mkdtemp(join(tmpdir(), 'mtcl-pdf-'));
  try {
    const sources = words.map((_, i) => join(folder, `${i + 1}.docx`));
    const out = join(folder, 'pdf');
    await mkdir(out);
    await Promise.all(sources.map((path, i) => writeFile(path, nth(words, i))));
    await converter.convert(sources, out, created);
    return await Promise.all(sources.map(async (_, i) => settled(await readFile(join(out, `${i + 1}.pdf`)), created)));
  } catch (error) {
    const { name } = converter;
    const reason = (error as { killed?: boolean }).killed
      ? { vi: 'quá lâu không xong', en: 'it took too long' }
      : { vi: firstLine(error), en: firstLine(error) };
    throw new PdfError({
      vi: `${name} không chuyển được sang PDF: ${reason.vi}. Hãy đóng ${name} nếu đang mở rồi thử lại; tệp Word vẫn xuất được như thường.`,
      en: `${name} could not make the PDF: ${reason.en}. Close ${name} where it is open and try again; Word files are written as usual.`,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return nth((stderr || message || String(error)).trim().split('\n'), 0);
}
