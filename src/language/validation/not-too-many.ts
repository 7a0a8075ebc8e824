import type { Diagnostic } from 'vscode-languageserver-types';
import { MOST_FINDINGS, withMore } from '../../rules/finding.ts';

/** Of each code at most so many as a rule tells; the last of too many says how many more there are. */
export function notTooMany(diagnostics: Diagnostic[]): Diagnostic[] {
  if (diagnostics.length <= MOST_FINDINGS) return diagnostics;
  return [...Map.groupBy(diagnostics, ({ code }) => code).values()].flatMap((found) => {
    const told = found.slice(0, MOST_FINDINGS);
    const last = told.at(-1);
    if (typeof last?.message !== 'string' || told.length === found.length) return found;
    return told.with(-1, { ...last, message: withMore(last.message, found.length - told.length) });
  });
}
