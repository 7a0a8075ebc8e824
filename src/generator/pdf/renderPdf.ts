/** Word files as PDF, made by the LibreOffice of this machine. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from './office.ts';

const run = promisify(execFile);

/** A hundred pages take a few seconds; the first start of the program longer. */
const TIMEOUT_MS = 180_000;
/** PDF 1.7, fonts embedded, the standard ones included; headings as bookmarks. */
const EXPORT = {
  SelectPdfVersion: { type: 'long', value: '17' },
  EmbedStandardFonts: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
};

/** Why no PDF could be made, said to a person. */
export class PdfError extends Error {}

/**
 * The PDF of each Word file, in the order given. Throws a PdfError where LibreOffice is not there or fails.
 * @param created Day for the stamps in the files, so that they do not tell when they were made. ISO day.
 */
export async function renderPdfs(words: Uint8Array[], created: string): Promise<Uint8Array[]> {
  if (words.length === 0) return [];
  const office = await findOffice();
  if (!office) {
    throw new PdfError(
      'Chưa xuất được PDF vì máy này không có LibreOffice. Hãy cài LibreOffice (https://vi.libreoffice.org), hoặc mở tệp Word rồi chọn Lưu thành (Save As) → PDF.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'mtcl-pdf-'));
  try {
    const sources = words.map((_, i) => join(folder, `${i + 1}.docx`));
    await Promise.all(sources.map((path, i) => writeFile(path, words[i]!)));
    await convert(office, sources, folder, created);
    return await Promise.all(sources.map((_, i) => readFile(join(folder, 'pdf', `${i + 1}.pdf`))));
  } catch (error) {
    const reason = (error as { killed?: boolean }).killed ? 'quá lâu không xong' : firstLine(error);
    throw new PdfError(
      `LibreOffice không chuyển được sang PDF: ${reason}. Hãy đóng LibreOffice nếu đang mở rồi thử lại; tệp Word vẫn xuất được như thường.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function convert(office: string, sources: string[], folder: string, created: string): Promise<void> {
  const out = join(folder, 'pdf');
  await mkdir(out);
  // A profile of its own: an open window of LibreOffice would otherwise swallow the call.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const filter = `pdf:writer_pdf_Export:${JSON.stringify(EXPORT)}`;
  await run(office, [profile, '--headless', '--norestore', '--convert-to', filter, '--outdir', out, ...sources], {
    timeout: TIMEOUT_MS,
    windowsHide: true,
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(`${created}T00:00:00Z`) / 1000) },
  });
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return (stderr || message || String(error)).trim().split('\n')[0]!;
}
