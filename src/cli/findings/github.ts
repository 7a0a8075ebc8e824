import { oneLine } from '../../document/clean-text.ts';
import type { Row } from './rows.ts';

const COMMANDS: Record<Row['severity'], string> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: findings show up as annotations of the changed lines. */
export function githubReport(rows: Row[]): string {
  return rows.map((row) => `${annotation(row)}\n`).join('');
}

function annotation({ severity, file, line, column, endLine, endColumn, code, message }: Row): string {
  const places = { file, line, endLine, col: column, endColumn, title: code };
  const properties = Object.entries(places).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}`;
}

/** Escapes of the runner's own toolkit. */
function data(text: string): string {
  return oneLine(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
