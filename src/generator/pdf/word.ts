import { join } from 'node:path';
import type { Converter, Machine, RunProgram } from './converter.ts';

const EXPORT_PDF = 17;
const CLOSE_WITHOUT_SAVING = 0;

/** Word on Windows, through its automation; whether it is installed shows only when it is asked for. */
export async function word({ platform, env }: Machine, run: RunProgram): Promise<Converter | undefined> {
  if (platform !== 'win32') return undefined;
  const powerShell = join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  const call = (script: string) =>
    run(powerShell, ['-NoProfile', '-NonInteractive', '-EncodedCommand', encoded(script)], env);
  try {
    await call("if (-not (Test-Path 'Registry::HKEY_CLASSES_ROOT\\Word.Application')) { exit 3 }");
  } catch {
    return undefined;
  }
  return { name: 'Word', convert: (sources, out) => call(exportScript(sources, out)) };
}

/** Opens each file read-only in a Word of its own and exports it: optimised for print, headings as bookmarks. */
function exportScript(sources: string[], out: string): string {
  const exports = sources.map((source, i) => {
    const target = join(out, `${i + 1}.pdf`);
    return `$d = $w.Documents.Open(${quoted(source)}, $false, $true)
$d.ExportAsFixedFormat(${quoted(target)}, ${EXPORT_PDF}, $false, 0, 0, 1, 1, 0, $true, $true, 1, $true, $true, $false)
$d.Close(${CLOSE_WITHOUT_SAVING})`;
  });
  return `$ErrorActionPreference = 'Stop'
$w = New-Object -ComObject Word.Application
try {
$w.Visible = $false
$w.DisplayAlerts = 0
${exports.join('\n')}
} finally { $w.Quit(${CLOSE_WITHOUT_SAVING}) }`;
}

const DOCX_FORMAT = 16;
const NO_MACROS = 3;

/** Saves a file as .docx by Word, its macros off; false where this machine has no Word. */
export async function wordToDocx(
  source: string,
  target: string,
  { platform, env }: Machine,
  run: RunProgram,
): Promise<boolean> {
  if (platform !== 'win32') return false;
  const powerShell = join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  const script = `$ErrorActionPreference = 'Stop'
if (-not (Test-Path 'Registry::HKEY_CLASSES_ROOT\\Word.Application')) { exit 3 }
$w = New-Object -ComObject Word.Application
try {
$w.Visible = $false
$w.DisplayAlerts = 0
$w.AutomationSecurity = ${NO_MACROS}
$d = $w.Documents.Open(${quoted(source)}, $false, $true)
$d.SaveAs2(${quoted(target)}, ${DOCX_FORMAT})
$d.Close(${CLOSE_WITHOUT_SAVING})
} finally { $w.Quit(${CLOSE_WITHOUT_SAVING}) }`;
  try {
    await run(powerShell, ['-NoProfile', '-NonInteractive', '-EncodedCommand', encoded(script)], env);
    return true;
  } catch {
    return false;
  }
}

/** A PowerShell text: nothing inside single quotes is expanded. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** As `-EncodedCommand` wants it, so that no character of a path is taken for syntax. */
function encoded(script: string): string {
  return Buffer.from(script, 'utf16le').toString('base64');
}
