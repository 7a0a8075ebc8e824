import type { Connection, Diagnostic } from 'vscode-languageserver';

/**
 * Findings are told without what only the server reads of them, such as the texts of their fixes: with a thousand of
 * them, half of what is written for each letter. What can be done about one is asked of those that the server holds
 * (`currentOf`).
 */
export function tellBareFindings(connection: Connection): void {
  const send = connection.sendDiagnostics.bind(connection);
  connection.sendDiagnostics = (params) => send({ ...params, diagnostics: params.diagnostics.map(bare) });
}

function bare(finding: Diagnostic): Diagnostic {
  if (finding.data === undefined) return finding;
  const { data: _, ...rest } = finding;
  return rest;
}
