import { relative } from 'node:path';
import type { Command } from 'commander';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { EXIT } from '../messages.ts';
import { oneOf } from '../options.ts';
import { Workspace } from '../workspace.ts';

const SEVERITY_NAMES: Record<number, { word: string; json: string }> = {
  [DiagnosticSeverity.Error]: { word: 'lỗi', json: 'error' },
  [DiagnosticSeverity.Warning]: { word: 'cảnh báo', json: 'warning' },
  [DiagnosticSeverity.Information]: { word: 'lưu ý', json: 'info' },
  [DiagnosticSeverity.Hint]: { word: 'gợi ý', json: 'hint' },
};

interface Row {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: string;
  word: string;
  code: string;
  message: string;
}

/** `mtcl check FILE…` */
export function checkCommand(program: Command): void {
  program
    .command('check')
    .summary('kiểm tra các tệp .mtcl')
    .description('Kiểm tra các tệp .mtcl (hoặc mọi tệp trong thư mục). Mã thoát: 0 không có lỗi, 1 có lỗi, 2 gọi sai.')
    .argument('<tệp...>', 'tệp .mtcl hoặc thư mục')
    .option('--format <dạng>', 'dạng kết quả: text, json', oneOf('--format', ['text', 'json']), 'text')
    .action(async (paths: string[], options: { format: string }) => {
      const workspace = await Workspace.load(paths);
      const rows = rowsOf(workspace);
      process.stdout.write(options.format === 'json' ? json(rows) : text(rows));
      process.exitCode = rows.some((row) => row.severity === 'error') ? EXIT.findings : EXIT.ok;
    });
}

/** One row a finding, by file and place; lines and columns count from 1. */
export function rowsOf(workspace: Workspace): Row[] {
  return workspace
    .diagnostics()
    .map(({ document, diagnostic }) => {
      const { word, json: severity } = SEVERITY_NAMES[diagnostic.severity ?? DiagnosticSeverity.Error]!;
      const { start, end } = diagnostic.range;
      return {
        file: relative(process.cwd(), document.uri.fsPath) || document.uri.fsPath,
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        severity,
        word,
        code: String(diagnostic.code ?? ''),
        message: messageText(diagnostic.message),
      };
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}

function messageText(message: string | { value: string }): string {
  return typeof message === 'string' ? message : message.value;
}

function text(rows: Row[]): string {
  const lines = rows.map((row) => `${row.file}:${row.line}:${row.column}: ${row.word} ${row.code}: ${row.message}`);
  return `${[...lines, summary(rows)].join('\n')}\n`;
}

/** "Có 2 lỗi, 1 cảnh báo." */
export function summary(rows: Row[]): string {
  const counts = Object.values(SEVERITY_NAMES)
    .map(({ word }) => ({ word, count: rows.filter((row) => row.word === word).length }))
    .filter(({ count }) => count > 0);
  return counts.length === 0
    ? 'Không có lỗi nào.'
    : `Có ${counts.map(({ count, word }) => `${count} ${word}`).join(', ')}.`;
}

function json(rows: Row[]): string {
  const findings = rows.map(({ word: _, ...row }) => row);
  return `${JSON.stringify({ findings }, null, 2)}\n`;
}
