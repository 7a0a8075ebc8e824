/** What LibreOffice and Word are asked to do, and what is said where they fail: made-up programs stand in for them. */
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { convertOffice } from '../../../src/generator/pdf/convert-office.ts';
import { findOffice, officePlaces } from '../../../src/generator/pdf/office.ts';
import { PdfError } from '../../../src/generator/pdf/pdf-error.ts';
import { renderPdfs } from '../../../src/generator/pdf/render-pdf.ts';
import { wordToDocx } from '../../../src/generator/pdf/word.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (made: Uint8Array | null | undefined) => made && new TextDecoder().decode(made);
const LINUX = { platform: 'linux', env: { MTCL_SOFFICE: process.execPath } } as const;
const WINDOWS = { platform: 'win32', env: { SystemRoot: 'C:\\Windows' } } as const;

let own: string;
beforeEach(() => {
  // A quote in the path must not end a text of the script.
  own = mkdtempSync(join(tmpdir(), "mtcl-o'"));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, own);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(own, { recursive: true });
});

/** A script for PowerShell with the folder of the call as «folder», however it is written. */
function scriptOf(args: string[]): string {
  const script = Buffer.from(args.at(-1)!, 'base64').toString('utf16le');
  return script.replaceAll(own.replaceAll("'", "''"), 'own').replaceAll(/own[\\/]mtcl-pdf-[^\\/]+/gu, 'folder');
}

test('LibreOffice makes the PDF of each file: tagged, with bookmarks, in a profile and with the day of its own', async () => {
  const calls: { program: string; args: string[]; env: NodeJS.ProcessEnv | undefined }[] = [];
  const made = await renderPdfs([bytes('một'), bytes('hai')], '2027-01-05', LINUX, async (program, args, env) => {
    calls.push({ program, args, env });
    const out = args[args.indexOf('--outdir') + 1]!;
    for (const source of args.slice(-2)) writeFileSync(join(out, basename(source).replace('docx', 'pdf')), source);
  });
  expect(calls.map(({ program }) => program)).toEqual([process.execPath]);
  const { args, env } = calls[0]!;
  const folder = dirname(args.at(-1)!);
  expect(
    args.map((one) => one.replaceAll(folder, 'folder').replace(/file:.*?\/profile$/u, 'file:folder/profile')),
  ).toEqual([
    '-env:UserInstallation=file:folder/profile',
    '--headless',
    '--norestore',
    '--convert-to',
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"17"},"EmbedStandardFonts":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"}}',
    '--outdir',
    join('folder', 'pdf'),
    join('folder', '1.docx'),
    join('folder', '2.docx'),
  ]);
  expect(env).toEqual({ MTCL_SOFFICE: process.execPath, SOURCE_DATE_EPOCH: '1799107200' });
  expect(made.map((one) => basename(text(one)!))).toEqual(['1.docx', '2.docx']);
  expect(readdirSync(own)).toEqual([]);
});

test('nothing is started for no file', async () => {
  const run = async () => expect.unreachable();
  expect(await renderPdfs([], '2027-01-05', LINUX, run)).toEqual([]);
});

test('Word is asked for by PowerShell, then makes the PDF of each file in a window nobody sees', async () => {
  const scripts: string[] = [];
  await renderPdfs([bytes('một'), bytes('hai')], '2027-01-05', WINDOWS, async (program, args) => {
    expect(program.replaceAll('/', '\\')).toBe('C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe');
    expect(args.slice(0, -1)).toEqual(['-NoProfile', '-NonInteractive', '-EncodedCommand']);
    scripts.push(scriptOf(args));
    const script = Buffer.from(args.at(-1)!, 'base64').toString('utf16le');
    for (const [, target] of script.matchAll(/ExportAsFixedFormat\('((?:[^']|'')+)'/gu))
      writeFileSync(target!.replaceAll("''", "'"), 'made by Word');
  });
  const of = (name: string) => join('folder', name);
  expect(scripts).toEqual([
    "if (-not (Test-Path 'Registry::HKEY_CLASSES_ROOT\\Word.Application')) { exit 3 }",
    `$ErrorActionPreference = 'Stop'
$w = New-Object -ComObject Word.Application
try {
$w.Visible = $false
$w.DisplayAlerts = 0
$d = $w.Documents.Open('${of('1.docx')}', $false, $true)
$d.ExportAsFixedFormat('${of(join('pdf', '1.pdf'))}', 17, $false, 0, 0, 1, 1, 0, $true, $true, 1, $true, $true, $false)
$d.Close(0)
$d = $w.Documents.Open('${of('2.docx')}', $false, $true)
$d.ExportAsFixedFormat('${of(join('pdf', '2.pdf'))}', 17, $false, 0, 0, 1, 1, 0, $true, $true, 1, $true, $true, $false)
$d.Close(0)
} finally { $w.Quit(0) }`,
  ]);
});

test.each<[string, unknown, string]>([
  [
    'what the program wrote of its errors',
    Object.assign(new Error('exit 1'), { stderr: '\nno room\nline 2' }),
    'no room',
  ],
  ['its error', new Error('not found\nat line 3'), 'not found'],
  ['whatever was thrown', 'stopped', 'stopped'],
  ['that it took too long', Object.assign(new Error('SIGTERM'), { killed: true }), 'quá lâu không xong'],
])('where it fails the message tells %s', async (_, thrown, reason) => {
  const error = await renderPdfs([bytes('một')], '2027-01-05', LINUX, async () => {
    throw thrown;
  }).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(PdfError);
  expect((error as PdfError).message).toBe(
    `LibreOffice không chuyển được sang PDF: ${reason}. Hãy đóng LibreOffice nếu đang mở rồi thử lại; tệp Word vẫn xuất được như thường.`,
  );
});

test('where LibreOffice may lie, what is named first', () => {
  const places = officePlaces({
    platform: 'win32',
    env: { MTCL_SOFFICE: 'D:\\soffice.com', 'ProgramFiles(x86)': 'C:\\x86', LOCALAPPDATA: 'C:\\me' },
  });
  expect(places.map((place) => place.replaceAll('/', '\\'))).toEqual([
    'D:\\soffice.com',
    'C:\\x86\\LibreOffice\\program\\soffice.com',
    'C:\\me\\Programs\\LibreOffice\\program\\soffice.com',
  ]);
  expect(officePlaces({ platform: 'linux', env: {} })).toEqual([]);
});

test('what is there but cannot be run is passed over', async () => {
  const file = join(own, 'soffice');
  writeFileSync(file, '');
  expect(await findOffice({ platform: 'linux', env: { MTCL_SOFFICE: file, PATH: '' } })).toBeUndefined();
  expect(await findOffice(LINUX)).toBe(process.execPath);
});

test('Word saves an old file as .docx, its macros off', async () => {
  const scripts: string[] = [];
  const run = async (_: string, args: string[]) => {
    scripts.push(scriptOf(args));
  };
  expect(await wordToDocx('C:\\a.doc', 'C:\\1.docx', WINDOWS, run)).toBe(true);
  expect(scripts).toEqual([
    `$ErrorActionPreference = 'Stop'
if (-not (Test-Path 'Registry::HKEY_CLASSES_ROOT\\Word.Application')) { exit 3 }
$w = New-Object -ComObject Word.Application
try {
$w.Visible = $false
$w.DisplayAlerts = 0
$w.AutomationSecurity = 3
$d = $w.Documents.Open('C:\\a.doc', $false, $true)
$d.SaveAs2('C:\\1.docx', 16)
$d.Close(0)
} finally { $w.Quit(0) }`,
  ]);
  const refuse = async () => {
    throw new Error('exit code 3');
  };
  expect(await wordToDocx('C:\\a.doc', 'C:\\1.docx', WINDOWS, refuse)).toBe(false);
  expect(await wordToDocx('/a.doc', '/1.docx', LINUX, run)).toBe(false);
});

/** The beginning of a container of old Office with streams of these names. */
const container = (...streams: string[]) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), ...streams.map((name) => Buffer.from(name, 'utf16le'))]),
  );

// The stand-in is a script of the shell.
test.skipIf(process.platform === 'win32').each<[string, Parameters<typeof convertOffice>[1], Uint8Array, string]>([
  ['an old document', 'old', container('WordDocument'), '1.doc docx:MS Word 2007 XML'],
  ['an old workbook', 'old', container('Workbook'), '1.xls xlsx:Calc MS Excel 2007 XML'],
  ['a workbook of Excel 95', 'old', container('Book'), '1.xls xlsx:Calc MS Excel 2007 XML'],
  [
    'an old document with a workbook in it',
    'old',
    container('Workbook', 'WordDocument'),
    '1.doc docx:MS Word 2007 XML',
  ],
  ['a rich text', 'rtf', bytes('{\\rtf1'), '1.rtf docx:MS Word 2007 XML'],
  ['an open document', 'odt', bytes('PK'), '1.odt docx:MS Word 2007 XML'],
  ['an open spreadsheet', 'ods', bytes('PK'), '1.ods xlsx:Calc MS Excel 2007 XML'],
])('LibreOffice converts %s', async (_, kind, file, asked) => {
  const program = join(own, 'soffice');
  // Writes what it was asked: the name of the file and the form wanted.
  writeFileSync(program, '#!/bin/sh\nprintf "%s %s" "$(basename "$8")" "$5" > "$7/1.docx"\n');
  chmodSync(program, 0o755);
  const made = await convertOffice(file, kind, { platform: 'linux', env: { MTCL_SOFFICE: program } });
  expect(text(made)).toBe(asked);
  expect(readdirSync(own)).toEqual(['soffice']);
});

test('what no program can read', async () => {
  expect(await convertOffice(bytes('x'), 'rtf', { platform: 'linux', env: {} })).toBeUndefined();
  expect(await convertOffice(bytes('x'), 'ods', WINDOWS)).toBeUndefined();
  expect(readdirSync(own)).toEqual([]);
});

test.skipIf(process.platform === 'win32').each([
  ['writes nothing', '#!/bin/sh\n'],
  ['fails', '#!/bin/sh\nexit 1\n'],
])('a program that %s makes nothing', async (_, script) => {
  const program = join(own, 'soffice');
  writeFileSync(program, script);
  chmodSync(program, 0o755);
  expect(await convertOffice(bytes('x'), 'rtf', { platform: 'linux', env: { MTCL_SOFFICE: program } })).toBeNull();
});
