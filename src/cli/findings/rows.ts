/** Findings as rows of a list: one each, by file and place. */

import { type LangiumDocument, URI } from 'langium';
import {
  type CodeAction,
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type Range,
} from 'vscode-languageserver-types';
import { messageText } from '../../language/messages/message-text.ts';
import type { FileDiagnostic } from '../../language/rules/issuing.ts';
import { GROUP_TITLES, isRuleCode, RULES, type RuleGroup, type Severity } from '../../rules/catalogue.ts';
import { shownPath } from '../shown-path.ts';

export interface Row {
  /** Relative to the working folder, with slashes. */
  file: string;
  /** Lines and columns count from 1, columns in UTF-16 units. */
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: Severity;
  code: string;
  group: RuleGroup;
  message: string;
  related: { file: string; line: number; column: number; message: string }[];
  /** In a Word file, which has no lines: where a person looks, and the words meant. */
  place?: string;
  words?: string;
  /** What can be done, the one most likely meant first. */
  fixes?: RowFix[];
}

export interface RowFix {
  title: string;
  /** Words to put in place of others, all of them together; lines and columns as in a row. */
  edits?: { file: string; line: number; column: number; endLine: number; endColumn: number; newText: string }[];
}

const SEVERITIES: Record<number, Severity> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** How strong a finding is; one that does not say is an error. */
export function severityOf({ severity }: Diagnostic): Severity {
  return SEVERITIES[severity ?? DiagnosticSeverity.Error] ?? 'error';
}

/** As people read them. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'lưu ý',
  hint: 'gợi ý',
};

/** @param fixesOf Asked for the fixes of each finding, where the list is to hold them. */
export function rowsOf(found: FileDiagnostic[], fixesOf?: (found: FileDiagnostic) => CodeAction[]): Row[] {
  return unique(found)
    .map((each): Row => {
      const { document, diagnostic } = each;
      const { uri, range } = placeOf(document, diagnostic);
      return {
        file: shownPath(URI.parse(uri).fsPath),
        ...spanOf(range),
        severity: severityOf(diagnostic),
        code: String(diagnostic.code ?? ''),
        group: isRuleCode(diagnostic.code) ? RULES[diagnostic.code].group : 'file',
        message: messageText(diagnostic),
        related: diagnostic.code === PROJECT_CODE ? [] : relatedOf(diagnostic),
        ...(fixesOf ? { fixes: fixesOf(each).map(rowFix) } : {}),
      };
    })
    .sort(byPlace);
}

function byPlace(a: Row, b: Row): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** The rows of files that were checked apart, as if they had been checked together. */
export function mergedRows(lists: readonly Row[][]): Row[] {
  const seen = new Set<string>();
  const isFirst = ({ code, file, line, column, message }: Row) => {
    if (code !== PROJECT_CODE) return true;
    const key = JSON.stringify([file, line, column, message]);
    return !seen.has(key) && seen.add(key);
  };
  return lists.flat().filter(isFirst).sort(byPlace);
}

function spanOf({ start, end }: Range): Pick<Row, 'line' | 'column' | 'endLine' | 'endColumn'> {
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function rowFix({ title, edit }: CodeAction): RowFix {
  const edits = Object.entries(edit?.changes ?? {}).flatMap(([uri, ofFile]) => {
    const file = shownPath(URI.parse(uri).fsPath);
    return ofFile.map(({ range, newText }) => ({ file, ...spanOf(range), newText }));
  });
  return { title, edits };
}

/** What is wrong in `mtcl.json` is said at each plan that follows it; a list names the place itself, once. */
const PROJECT_CODE = 'MTCL013';

function placeOf(document: LangiumDocument, { code, range, relatedInformation }: Diagnostic): Location {
  const project = code === PROJECT_CODE ? relatedInformation?.[0]?.location : undefined;
  return project ?? { uri: document.uri.toString(), range };
}

function unique(found: FileDiagnostic[]): FileDiagnostic[] {
  const seen = new Set<string>();
  return found.filter(({ document, diagnostic }) => {
    if (diagnostic.code !== PROJECT_CODE) return true;
    const key = JSON.stringify([placeOf(document, diagnostic), diagnostic.message]);
    return !seen.has(key) && seen.add(key);
  });
}

function relatedOf({ relatedInformation }: Diagnostic): Row['related'] {
  return (relatedInformation ?? []).map(({ message, location }) => ({
    file: shownPath(URI.parse(location.uri).fsPath),
    line: location.range.start.line + 1,
    column: location.range.start.character + 1,
    message,
  }));
}

export interface Summary {
  counts: Record<Severity, number>;
  groups: { group: RuleGroup; title: string; counts: Record<Severity, number> }[];
}

/** How many of each strength, in all and by group; groups without findings are left out. */
export function summaryOf(rows: Row[]): Summary {
  const groups = (Object.keys(GROUP_TITLES) as RuleGroup[]).flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    return own.length > 0 ? [{ group, title: GROUP_TITLES[group], counts: countsOf(own) }] : [];
  });
  return { counts: countsOf(rows), groups };
}

function countsOf(rows: Row[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of rows) counts[severity]++;
  return counts;
}

/** "2 lỗi, 1 cảnh báo" */
export function countWords(counts: Record<Severity, number>): string {
  return (Object.keys(SEVERITY_WORDS) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${SEVERITY_WORDS[severity]}`)
    .join(', ');
}
