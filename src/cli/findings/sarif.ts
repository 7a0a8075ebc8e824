import { version } from '../../../package.json';
import { escapedJson } from '../../document/clean-text.ts';
import { GROUP_TITLES, isRuleCode, RULES, type Rule, type RuleCode, type RuleLevel } from '../../rules/catalogue.ts';
import { DECISION_TITLE, type DecisionRow } from './decisions.ts';
import type { Row } from './rows.ts';

type Level = 'error' | 'warning' | 'note' | 'none';

const LEVELS: Record<RuleLevel, Level> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
  off: 'none',
};

/** SARIF 2.1.0, for code scanning and other tools; only the rules that were hit are described. */
export function sarifReport(rows: Row[], decisions: readonly DecisionRow[] = []): string {
  const codes = [...new Set(rows.map(({ code }) => code))].filter(isRuleCode).sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'mtcl', version, language: 'vi', rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: [...rows.map((row) => resultOf(row, codes)), ...decisions.map(decisionOf)],
      },
    ],
  };
  return `${escapedJson(log)}\n`;
}

function ruleOf(code: RuleCode) {
  const rule: Rule = RULES[code];
  return {
    id: code,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: `${rule.fix} Căn cứ: ${rule.source}. Xem docs/rules.md, mục ${code}.` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { group: GROUP_TITLES[rule.group] },
  };
}

function resultOf(row: Row, codes: RuleCode[]) {
  const ruleIndex = codes.indexOf(row.code as RuleCode);
  return {
    ruleId: row.code,
    ...(ruleIndex >= 0 ? { ruleIndex } : {}),
    level: LEVELS[row.severity],
    message: { text: row.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(row.file) },
          region: {
            startLine: row.line,
            startColumn: row.column,
            endLine: row.endLine,
            endColumn: row.endColumn,
          },
        },
      },
    ],
    ...(row.related.length > 0
      ? {
          relatedLocations: row.related.map(({ file, line, column, message }, id) => ({
            id: id + 1,
            message: { text: message },
            physicalLocation: {
              artifactLocation: { uri: uriOf(file) },
              region: { startLine: line, startColumn: column },
            },
          })),
        }
      : {}),
    ...fixesOf(row),
  };
}

/** What is left to a person is no finding of a rule: it is to be looked at. */
function decisionOf({ file, line, words }: DecisionRow) {
  return {
    ruleId: 'can-quyet-dinh',
    kind: 'review',
    level: 'none',
    message: { text: `${DECISION_TITLE}: ${words}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } } }],
  };
}

/** SARIF wants the edits of a fix by file; what changes nothing is left out. */
function fixesOf({ fixes = [] }: Row) {
  const computed = fixes.flatMap(({ title, edits = [] }) => {
    const files = Map.groupBy(edits, ({ file }) => file);
    const artifactChanges = [...files].map(([file, ofFile]) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: ofFile.map(({ line, column, endLine, endColumn, newText }) => ({
        deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
        insertedContent: { text: newText },
      })),
    }));
    return artifactChanges.length > 0 ? [{ description: { text: title }, artifactChanges }] : [];
  });
  return computed.length > 0 ? { fixes: computed } : {};
}

/** A relative reference with each part encoded. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
