import { oneLine } from '../../document/clean-text.ts';
import { DECISION_TITLE, type DecisionRow } from './decisions.ts';
import type { Row } from './rows.ts';

const COMMANDS: Record<Row['severity'], string> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: findings show up as annotations of the changed lines. */
export function githubReport(rows: Row[], decisions: readonly DecisionRow[] = []): string {
  return [...rows.map(annotation), ...decisions.map(decision)].map((line) => `${line}\n`).join('');
}

function annotation({ severity, file, line, column, endLine, endColumn, code, message }: Row): string {
  const places = { file, line, endLine, col: column, endColumn, title: code };
  const properties = Object.entries(places).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}`;
}

function decision({ file, line, words }: DecisionRow): string {
  return `::notice file=${property(file)},line=${line},title=${property(DECISION_TITLE)}::${data(words)}`;
}

/** Escapes of the runner's own toolkit. */
function data(text: string): string {
  return oneLine(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
