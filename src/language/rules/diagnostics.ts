/** From findings to the diagnostics that a person sees: strengths as set, acceptances, links to the explanation. */

import type { LangiumDocument, LexerResult } from 'langium';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { firstIndex } from '../../bisect.ts';
import { nth } from '../../known.ts';
import { placeKey } from '../../plan/place-key.ts';
import { type Acceptance, cannotBeAccepted, mayAccept, mayBeAccepted, readAcceptance } from '../../rules/acceptance.ts';
import { isRuleCode, RULES, type RuleCode, type RuleLevel, type Severity } from '../../rules/catalogue.ts';
import { type Finding, type Fix, replaceFix } from '../../rules/finding.ts';
import { levelOf, type RuleSettings } from '../../rules/settings.ts';
import type { RuleSettingsService } from './settings-service.ts';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Carried by each diagnostic of a rule, for the light bulb. */
export interface DiagnosticData {
  fixes?: Fix[];
  /** It hits words of a text. */
  inText?: true;
  /** A file to be renamed. */
  fileName?: { uri: string; name: string };
  /** Keys of the only documents that it concerns (`readiness.ts`). */
  documents?: string[];
}

export interface CheckedFile {
  /** While drafting. */
  draft: Diagnostic[];
  /** What would stand when the final document is made, as strong as it is then. */
  issue: Diagnostic[];
}

interface Entry {
  diagnostic: Diagnostic;
  code?: RuleCode;
  own: RuleLevel;
}

export function checkedFile(
  document: LangiumDocument,
  found: Diagnostic[],
  findings: Finding[],
  { RuleSettings, lexed }: { RuleSettings: RuleSettingsService; lexed: () => LexerResult },
): CheckedFile {
  const settings = RuleSettings.settingsOf(document);
  const entries = [...found.map(ofDiagnostic), ...findings.map(ofFinding)];
  const { kept, remarks } = applyAcceptances(document, entries, settings, lexed);
  const all = [...kept, ...remarks];
  for (const { diagnostic, code } of all) {
    const href = code && RuleSettings.linkOf(code);
    if (href) diagnostic.codeDescription = { href };
  }
  const inMode = (mode: 'draft' | 'issue') =>
    all.flatMap(({ diagnostic, code, own }): Diagnostic[] => {
      const level = code ? levelOf(code, own, settings, mode) : own;
      if (level === 'off') return [];
      const severity = SEVERITIES[level];
      return [severity === diagnostic.severity ? diagnostic : { ...diagnostic, severity }];
    });
  return { draft: inMode('draft'), issue: inMode('issue') };
}

function ofDiagnostic(diagnostic: Diagnostic): Entry {
  const code = isRuleCode(diagnostic.code) ? diagnostic.code : undefined;
  const own = (Object.keys(SEVERITIES) as Severity[]).find((level) => SEVERITIES[level] === diagnostic.severity);
  return { diagnostic, code, own: own ?? 'error' };
}

function ofFinding({ code, severity, message, source, related, fixes, documents }: Finding): Entry {
  const data: DiagnosticData = {
    ...(fixes?.length ? { fixes } : {}),
    ...(RULES[code].fixed ? { inText: true as const } : {}),
    ...(documents ? { documents: documents.map(placeKey) } : {}),
  };
  const diagnostic: Diagnostic = {
    range: { start: source.start, end: source.end },
    message,
    code,
    source: 'MTCL',
    ...(Object.keys(data).length > 0 ? { data } : {}),
    relatedInformation: related?.map((other) => ({
      message: other.message,
      location: { uri: other.source.uri, range: { start: other.source.start, end: other.source.end } },
    })),
  };
  return { diagnostic, code, own: severity };
}

interface AcceptanceComment extends Acceptance {
  range: Range;
  /** Line of the findings it accepts. */
  line: number;
}

function applyAcceptances(
  document: LangiumDocument,
  entries: Entry[],
  settings: RuleSettings,
  lexed: () => LexerResult,
): { kept: Entry[]; remarks: Entry[] } {
  const text = document.textDocument.getText();
  if (!mayAccept(text)) return { kept: entries, remarks: [] };
  const { comments, firstLines, lastLines } = acceptanceComments(document, lexed);
  const byCode = commentsByCode(comments);
  const hits = new Set<string>();
  /** Meant for a finding that is there, but of the kind that nobody can accept. */
  const refused = new Set<string>();
  const accepts = ({ diagnostic, code }: Entry) => {
    if (!code) return false;
    const inText = (diagnostic.data as DiagnosticData | undefined)?.inText === true;
    const { start, end } = diagnostic.range;
    // Inside a text of several lines no comment can stand: one before it or behind it accepts what is in it.
    const from = firstLines.get(start.line) ?? start.line;
    const to = lastLines.get(end.line) ?? end.line;
    const comment = firstFrom(byCode.get(code) ?? [], from);
    if (!comment || comment.line > to) return false;
    const accepted = mayBeAccepted(RULES[code], inText);
    (accepted ? hits : refused).add(`${comment.index} ${code}`);
    return accepted;
  };
  const kept = entries.filter((entry) => !accepts(entry));
  const remarks = comments.flatMap((comment, index): Entry[] => {
    if (comment.problem) return [problemOf(comment, document)];
    const without = comment.codes.filter((code) => !hits.has(`${index} ${code}`) && settings.rules[code] !== 'off');
    const fixed = without.filter((code) => refused.has(`${index} ${code}`));
    const idle = without.filter((code) => !fixed.includes(code));
    const gone = `Không còn ${idle.join(', ')} ở chỗ này nữa. Hãy bỏ lời chấp nhận.`;
    return [
      ...(fixed.length > 0 ? [remark('MTCL012', cannotBeAccepted(fixed), comment.range)] : []),
      ...(idle.length > 0 ? [remark('MTCL011', gone, comment.range)] : []),
    ];
  });
  return { kept, remarks };
}

interface CommentOfCode {
  line: number;
  /** Among all comments. */
  index: number;
}

/** For each code the comments that accept it, by the lines they accept it in. */
function commentsByCode(comments: readonly AcceptanceComment[]): Map<RuleCode, CommentOfCode[]> {
  const found = new Map<RuleCode, CommentOfCode[]>();
  for (const [index, { codes, line, problem }] of comments.entries()) {
    if (problem) continue;
    for (const code of new Set(codes)) {
      const ofCode = found.get(code);
      if (ofCode) ofCode.push({ line, index });
      else found.set(code, [{ line, index }]);
    }
  }
  for (const ofCode of found.values()) ofCode.sort((a, b) => a.line - b.line);
  return found;
}

/** The first of them that accepts something in the line or behind it. */
function firstFrom(comments: readonly CommentOfCode[], line: number): CommentOfCode | undefined {
  return comments[firstIndex(0, comments.length, (i) => nth(comments, i).line >= line)];
}

function remark(code: RuleCode, message: string, range: Range): Entry {
  return { diagnostic: { range, message, code, source: 'MTCL' }, code, own: RULES[code].severity };
}

/** What is wrong with an acceptance, with the comment as it must be where it ends its line. */
function problemOf({ problem, better, range }: AcceptanceComment, { textDocument, uri }: LangiumDocument): Entry {
  const entry = remark('MTCL012', problem!, range);
  const rest = textDocument.getText({ start: range.end, end: { line: range.end.line + 1, character: 0 } });
  if (better && rest.trim() === '' && range.start.line === range.end.line) {
    const source = { uri: uri.toString(), start: range.start, end: range.end };
    const data: DiagnosticData = { fixes: [replaceFix('Viết thành lời chấp nhận', source, better)] };
    entry.diagnostic.data = data;
  }
  return entry;
}

/** More than any file needs in which not a program has written them. */
const MOST_ACCEPTANCES = 5_000;
const TOO_MANY = `Tệp có quá ${MOST_ACCEPTANCES} lời chấp nhận: từ lời này trở đi không có tác dụng. Hãy tắt quy tắc trong mtcl.json thay cho chấp nhận từng chỗ.`;

/** The comments that accept something, and for the lines of a text of several lines where it begins and where it ends. */
function acceptanceComments(
  document: LangiumDocument,
  lexed: () => LexerResult,
): { comments: AcceptanceComment[]; firstLines: Map<number, number>; lastLines: Map<number, number> } {
  const { textDocument } = document;
  const { tokens, hidden } = lexed();
  const lines = textDocument.getText().split(/\r\n|\r|\n/);
  const firstLines = new Map<number, number>();
  const lastLines = new Map<number, number>();
  for (const { image, startOffset } of tokens) {
    if (!/[\r\n]/.test(image)) continue;
    const first = textDocument.positionAt(startOffset).line;
    const last = textDocument.positionAt(startOffset + image.length).line;
    for (let line = first + 1; line <= last; line++) firstLines.set(line, first);
    for (let line = first; line < last; line++) lastLines.set(line, last);
  }
  const next = hidden.length > 0 ? nextLines(lines) : [];
  const comments: AcceptanceComment[] = [];
  for (const token of hidden) {
    const acceptance = readAcceptance(token.image);
    if (!acceptance) continue;
    const start = textDocument.positionAt(token.startOffset);
    const end = textDocument.positionAt(token.startOffset + token.image.trimEnd().length);
    if (comments.length === MOST_ACCEPTANCES) {
      comments.push({ codes: [], reason: '', problem: TOO_MANY, range: { start, end }, line: start.line });
      break;
    }
    const own = nth(lines, start.line).slice(0, start.character).trim() === '';
    comments.push({ ...acceptance, range: { start, end }, line: own ? (next[start.line] ?? start.line) : start.line });
  }
  return { comments, firstLines, lastLines };
}

/** Of each line the next that is neither blank nor a comment; undefined where none is. */
function nextLines(lines: string[]): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  let next: number | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    found[i] = next;
    const line = nth(lines, i).trim();
    if (line && !line.startsWith('//')) next = i;
  }
  return found;
}
