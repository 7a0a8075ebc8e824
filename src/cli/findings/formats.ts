/** How `mtcl check` prints its findings, one function a format. */

import { escapedJson, oneLine } from '../../document/clean-text.ts';
import { type DecisionRow, decisionsText } from './decisions.ts';
import { githubReport } from './github.ts';
import type { Row } from './rows.ts';
import { countWords, SEVERITY_WORDS, summaryOf } from './rows.ts';
import { sarifReport } from './sarif.ts';

export const REPORTS = { text: textReport, json: jsonReport, sarif: sarifReport, github: githubReport } as const;

export type ReportFormat = keyof typeof REPORTS;

export const REPORT_FORMATS = Object.keys(REPORTS) as ReportFormat[];

/** Read by programs, which can apply a fix: finding the fixes costs time that a person's list need not spend. */
export const FORMATS_WITH_FIXES: ReadonlySet<ReportFormat> = new Set(['json', 'sarif']);

/** "ke-hoach.mtcl:12:5: lỗi MTCL303: …"; of a Word file "ke-hoach.docx: Phụ lục, bảng 1, hàng 12: …". */
export function textLine(row: Row): string {
  const place = row.place === undefined ? `:${row.line}:${row.column}` : `: ${oneLine(row.place)}`;
  return `${oneLine(row.file)}${place}: ${SEVERITY_WORDS[row.severity]} ${row.code}: ${oneLine(row.message)}`;
}

function textReport(rows: Row[], decisions: readonly DecisionRow[]): string {
  const lines = rows.flatMap((row) => [textLine(row), ...wordLines(row), ...relatedLines(row)]);
  return `${[...lines, ...summaryLines(rows)].join('\n')}\n${decisionsText(decisions)}`;
}

/** The words of a Word file that are meant: its place alone does not point at them. */
function wordLines({ words }: Row): string[] {
  return words ? [`    «${oneLine(words.length > 120 ? `${words.slice(0, 119)}…` : words)}»`] : [];
}

/** More places than these are counted, not listed. */
const MOST_RELATED = 20;

/** The other places of a finding, each a line under it: "    ke-hoach.mtcl:20:7: Lần dẫn trước". */
function relatedLines({ related }: Row): string[] {
  const shown = related.slice(0, MOST_RELATED).map((other) => {
    return `    ${oneLine(other.file)}:${other.line}:${other.column}: ${oneLine(other.message)}`;
  });
  return related.length > shown.length ? [...shown, `    … và ${related.length - shown.length} chỗ nữa`] : shown;
}

function summaryLines(rows: Row[]): string[] {
  if (rows.length === 0) return ['Không có lỗi nào.'];
  const { counts, groups } = summaryOf(rows);
  const lines = groups.map(({ title, counts: own }) => `  ${title}: ${countWords(own)}`);
  return [`Có ${countWords(counts)}.`, ...(groups.length > 1 ? lines : [])];
}

function jsonReport(rows: Row[], decisions: readonly DecisionRow[]): string {
  const { counts, groups } = summaryOf(rows);
  const summary = { ...counts, groups: Object.fromEntries(groups.map(({ group, counts: own }) => [group, own])) };
  return `${escapedJson({ findings: rows, decisions, summary })}\n`;
}
