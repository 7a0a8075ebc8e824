import type { SourceRange } from '../plan/model.ts';
import { RULES, type RuleCode, type RuleLevel } from './catalogue.ts';

/** One finding of a rule at its exact words. */
export interface Finding {
  code: RuleCode;
  /** The rule's own strength; settings may change it (`settings.ts`). */
  severity: RuleLevel;
  /** Vietnamese: what is wrong and what to do. */
  message: string;
  source: SourceRange;
  /** Other places that belong to it. */
  related?: { message: string; source: SourceRange }[];
  /** Ways to put it right, the best first. */
  fixes?: Fix[];
  /** Declarations of the only documents that it concerns; default: all that print its place. */
  documents?: SourceRange[];
}

/** A way to put a finding right, in terms of the plan; `language/fixes` turns it into edits of the file. */
export interface Fix {
  /** Vietnamese, as the light bulb shows it. */
  title: string;
  changes: Change[];
  /** A guess that a person should look at: left out of "fix all in the file". */
  single?: true;
}

export type Change =
  /** Other words in place of these. */
  | { kind: 'replace'; source: SourceRange; text: string }
  /** A property more in the block of an element. */
  | { kind: 'addProperty'; block: SourceRange; text: string }
  /** An item of a list, with its comma; the whole property where it is the only one. */
  | { kind: 'removeItem'; source: SourceRange }
  /** A property with its keyword and its line. */
  | { kind: 'removeProperty'; source: SourceRange }
  /** An element with its block and its lines. */
  | { kind: 'removeElement'; source: SourceRange };

export interface FindingDetails {
  related?: Finding['related'];
  fixes?: Fix[];
  documents?: SourceRange[];
}

export type ReportFinding = (code: RuleCode, message: string, source: SourceRange, details?: FindingDetails) => void;

/** Findings of one rule in one file that are told: more than anybody goes through, and than a file may accept. */
export const MOST_FINDINGS = 3_000;

/** The words of the last finding that is told, with how many there are besides. */
export function withMore(message: string, count: number): string {
  return `${message} Tệp còn ${count} chỗ như thế nữa.`;
}

/** Collects findings with the strength of their rule; the last of too many says how many more there are. */
export function collector(findings: Finding[]): ReportFinding {
  const told = new Map<string, { count: number; last: Finding; message: string }>();
  return (code, message, source, details) => {
    const key = `${code} ${source.uri}`;
    const before = told.get(key);
    if (before && before.count >= MOST_FINDINGS) {
      before.count++;
      before.last.message = withMore(before.message, before.count - MOST_FINDINGS);
      return;
    }
    const finding: Finding = { code, severity: RULES[code].severity, message, source, ...details };
    findings.push(finding);
    if (before) Object.assign(before, { count: before.count + 1, last: finding, message });
    else told.set(key, { count: 1, last: finding, message });
  };
}

/** A fix that puts other words in place. */
export function replaceFix(title: string, source: SourceRange, text: string): Fix {
  return { title, changes: [{ kind: 'replace', source, text }] };
}
