import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { renderWord } from '../../../src/generator/docx/render-word.ts';
import { findOffice, officePlaces } from '../../../src/generator/pdf/office.ts';
import { renderPdfs } from '../../../src/generator/pdf/render-pdf.ts';
import { needs } from '../../support/machine.ts';
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
      await expect(renderPdfs([new Uint8Array(1)], '2027-01-01')).rejects.toThrow(
        'máy này không có LibreOffice hay Word',
      );
    } finally {
      process.env.PATH = path;
    }
  });

  it('makes a PDF whose fonts are embedded and whose text can be read', async () => {
    needs('writer', 'font', 'poppler');
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
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/^Tagged: +yes$/mu);
    expect(Buffer.from(pdf!).toString('latin1')).toContain('/Lang(vi-VN)');
    rmSync(folder, { recursive: true });
  }, 120_000);
});

describe('Word on Windows', () => {
  const machine = { platform: 'win32', env: { SystemRoot: 'C:\\Windows' } } as const;
  const scriptOf = (args: string[]) => Buffer.from(args.at(-1)!, 'base64').toString('utf16le');

  it('makes the PDF where LibreOffice is not there', async () => {
    const scripts: string[] = [];
    const made = new TextEncoder().encode('%PDF-1.7 made by Word');
    const pdfs = await renderPdfs([new Uint8Array(1)], '2027-01-01', machine, async (program, args) => {
      expect(program).toContain('powershell.exe');
      const script = scriptOf(args);
      scripts.push(script);
      const target = /ExportAsFixedFormat\('([^']+)', 17/.exec(script)?.[1];
      if (target) writeFileSync(target, made);
    });
    expect(scripts).toHaveLength(2);
    expect(scripts[1]).toMatch(/Documents\.Open\('[^']+1\.docx', \$false, \$true\)[\s\S]*\$w\.Quit\(0\)/);
    expect(Buffer.from(pdfs[0]!).equals(Buffer.from(made))).toBe(true);
  });

  it('leaves nothing behind, whether it works or fails', async () => {
    const own = mkdtempSync(join(tmpdir(), 'mtcl-pdf-own-'));
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, own);
    onTestFinished(() => {
      vi.unstubAllEnvs();
      rmSync(own, { recursive: true });
    });
    const seen: string[][] = [];
    const convert = (writes: boolean) =>
      renderPdfs([new Uint8Array(1)], '2027-01-01', machine, async (_, args) => {
        seen.push(readdirSync(own));
        const target = /ExportAsFixedFormat\('([^']+)', 17/.exec(scriptOf(args))?.[1];
        if (target && !writes) throw new Error('Word is busy');
        if (target) writeFileSync(target, 'made by Word');
      });
    await convert(true);
    await expect(convert(false)).rejects.toThrow('Word is busy');
    expect(seen.at(-1)).toEqual([expect.stringMatching(/^mtcl-pdf-/u)]);
    expect(readdirSync(own)).toEqual([]);
  });

  it('that is not there either is said so', async () => {
    const refuse = async () => {
      throw new Error('exit code 3');
    };
    await expect(renderPdfs([new Uint8Array(1)], '2027-01-01', machine, refuse)).rejects.toThrow(
      'LibreOffice hay Word',
    );
  });
});
