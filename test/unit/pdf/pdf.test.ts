import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderWord } from '../../../src/generator/docx/renderWord.ts';
import { findOffice, officePlaces } from '../../../src/generator/pdf/office.ts';
import { renderPdfs } from '../../../src/generator/pdf/renderPdf.ts';
import { issuedOf } from '../issued/documents.ts';

describe('LibreOffice', () => {
  it('is looked for where each system keeps it', () => {
    expect(officePlaces({ platform: 'linux', env: { PATH: '/usr/bin' } })).toEqual([
      '/usr/bin/soffice',
      '/usr/bin/libreoffice',
    ]);
    expect(officePlaces({ platform: 'darwin', env: {} })).toEqual([
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    ]);
    expect(officePlaces({ platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' } })[0]).toMatch(
      /LibreOffice.program.soffice\.com$/,
    );
    expect(officePlaces({ platform: 'linux', env: { MTCL_SOFFICE: '/opt/soffice' } })).toEqual(['/opt/soffice']);
  });

  it('that is not there is said so', async () => {
    const path = process.env.PATH;
    process.env.PATH = '/nowhere';
    try {
      expect(await findOffice()).toBeUndefined();
      await expect(renderPdfs([new Uint8Array(1)], '2027-01-01')).rejects.toThrow('máy này không có LibreOffice');
    } finally {
      process.env.PATH = path;
    }
  });

  it('makes a PDF whose fonts are embedded and whose text can be read', async () => {
    const { document } = await issuedOf(
      'soạn thông báo { số: 3 ngày: 05/01/2027 trích yếu: "Lịch đánh giá nội bộ" "Đánh giá trong tháng 8." }',
    );
    const [pdf] = await renderPdfs([await renderWord(document)], '2027-01-01');
    const folder = mkdtempSync(join(tmpdir(), 'mtcl-pdf-test-'));
    const file = join(folder, 'a.pdf');
    writeFileSync(file, pdf!);
    expect(Buffer.from(pdf!.slice(0, 8)).toString()).toMatch(/^%PDF-1\.[4-9]/);
    expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('Đánh giá trong tháng 8./.');
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // Columns: name, type, encoding, embedded, subset …
    expect(fonts.map((line) => / yes (yes|no) /.test(line))).not.toContain(false);
    rmSync(folder, { recursive: true });
  }, 120_000);
});
