/** The light bulb: fixes of one finding, of all of its kind in the file, and accepting it with a reason. */

import { type LangiumDocument, URI } from 'langium';
import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import { mayBeAccepted } from '../../rules/acceptance.ts';
import { isRuleCode, RULES, type RuleCode } from '../../rules/catalogue.ts';
import type { Change, Fix } from '../../rules/finding.ts';
import type { DiagnosticData } from '../rules/diagnostics.ts';
import { diagnosticsOf } from '../rules/issuing.ts';
import type { MtclSharedCoreServices } from '../services/types.ts';
import { isBefore } from '../syntax/is-before.ts';
import { editOf, sourceOf } from './edits.ts';
import { syntaxFix } from './syntax-fixes.ts';

/** Kind of the action that puts right everything that needs no second look. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.mtcl`;

/** Rules whose fix changes how something is written, never what is said. */
const HARMLESS: ReadonlySet<RuleCode> = new Set([
  'MTCL007',
  'MTCL305',
  'MTCL509',
  'MTCL510',
  'MTCL511',
  'MTCL513',
  'MTCL705',
]);

type Edits = Record<string, TextEdit[]>;

/** What can be done about the findings at a place; single fixes of the codes in `elsewhere` are offered elsewhere. */
export function ruleFixes(
  document: LangiumDocument,
  here: Diagnostic[],
  shared: MtclSharedCoreServices,
  elsewhere: ReadonlySet<string> = new Set(),
): CodeAction[] {
  const found = currentOf(here, document);
  const single = found.filter(({ code }) => !elsewhere.has(String(code)));
  const actions = single.flatMap((diagnostic) => fixesOfRule(diagnostic, document, shared));
  const codes = new Set(found.flatMap(({ code }) => (isRuleCode(code) ? [code] : [])));
  for (const code of codes) {
    const together = fixAllOf(code, document, shared);
    if (together) actions.push(together);
  }
  for (const diagnostic of found) actions.push(...acceptance(diagnostic, document));
  return actions;
}

/** Everything that is only about how things are written, in one go (`source.fixAll.mtcl`). */
export function fixAllHarmless(document: LangiumDocument, shared: MtclSharedCoreServices): CodeAction | undefined {
  const diagnostics = (document.diagnostics ?? []).filter(({ code }) => isRuleCode(code) && HARMLESS.has(code));
  // Normalising rewrites the whole file: alone, the rest follows in the next round.
  const whole = diagnostics.find(({ code }) => code === 'MTCL007');
  const changes = merged((whole ? [whole] : diagnostics).map((diagnostic) => firstEdits(diagnostic, document, shared)));
  if (!changes) return undefined;
  return { title: 'Sửa hết các lỗi cách viết trong tệp', kind: FIX_ALL, edit: { changes } };
}

/** Of the findings that an editor shows those that the last check made, with their fixes. */
export function currentOf(
  shown: Diagnostic[],
  { diagnostics = [] }: Pick<LangiumDocument, 'diagnostics'>,
): Diagnostic[] {
  return shown.flatMap((each) => diagnostics.find((diagnostic) => isSame(diagnostic, each)) ?? []);
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.code === b.code &&
    a.range.start.line === b.range.start.line &&
    a.range.start.character === b.range.start.character &&
    a.range.end.line === b.range.end.line &&
    a.range.end.character === b.range.end.character
  );
}

/** Fixes that come with a finding, or follow from its words. */
export function fixesOfRule(
  diagnostic: Diagnostic,
  document: LangiumDocument,
  shared: MtclSharedCoreServices,
): CodeAction[] {
  const action = (title: string, changes: Edits | undefined, isPreferred: boolean): CodeAction[] =>
    changes
      ? [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred, edit: { changes } }]
      : [];
  const own = (diagnostic.data as DiagnosticData | undefined)?.fixes;
  if (own) {
    return own.flatMap((fix, i) => action(fix.title, editsOf(fix.changes, shared), i === 0 && !fix.single));
  }
  const fix = syntaxFix(diagnostic, document);
  return fix ? action(fix.title, { [document.uri.toString()]: fix.edits }, true) : [];
}

/** Fixes of what only the final document needs: the check of a draft finds none of it, an editor that was asked for the document lists it. */
export function fixesWhenIssuing(
  document: LangiumDocument,
  shown: Diagnostic[],
  shared: MtclSharedCoreServices,
): CodeAction[] {
  const found = currentOf(shown, document);
  const held = shown.filter((each) => isRuleCode(each.code) && !found.some((other) => isSame(other, each)));
  if (held.length === 0) return [];
  const diagnostics = diagnosticsOf([document], 'issue', shared).map(({ diagnostic }) => diagnostic);
  return currentOf(held, { diagnostics }).flatMap((diagnostic) => fixesOfRule(diagnostic, document, shared));
}

function fixAllOf(code: RuleCode, document: LangiumDocument, shared: MtclSharedCoreServices): CodeAction | undefined {
  const diagnostics = (document.diagnostics ?? []).filter((diagnostic) => diagnostic.code === code);
  const each = diagnostics.map((diagnostic) => firstEdits(diagnostic, document, shared)).filter(Boolean);
  const changes = each.length > 1 ? merged(each) : undefined;
  if (!changes) return undefined;
  return {
    title: `Sửa hết «${RULES[code].title}» trong tệp (${each.length} chỗ)`,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: { changes },
  };
}

/** Edits of the first fix that needs no second look. */
function firstEdits(
  diagnostic: Diagnostic,
  document: LangiumDocument,
  shared: MtclSharedCoreServices,
): Edits | undefined {
  const own = (diagnostic.data as DiagnosticData | undefined)?.fixes;
  const safe = own?.find((fix: Fix) => !fix.single);
  if (own) return safe && editsOf(safe.changes, shared);
  const fix = syntaxFix(diagnostic, document);
  return fix && { [document.uri.toString()]: fix.edits };
}

function editsOf(changes: Change[], shared: MtclSharedCoreServices): Edits | undefined {
  const edits: Edits = {};
  for (const change of changes) {
    const { uri } = sourceOf(change);
    const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    const edit = document && editOf(change, document);
    if (!edit) return undefined;
    edits[uri] = [...(edits[uri] ?? []), edit];
  }
  return Object.keys(edits).length > 0 ? edits : undefined;
}

/** Edits of several fixes together; of two that overlap only the first is taken, the other follows the next time. */
function merged(each: (Edits | undefined)[]): Edits | undefined {
  const result: Edits = {};
  for (const edits of each) {
    if (!edits || Object.entries(edits).some(([uri, list]) => list.some((edit) => overlaps(edit, result[uri] ?? []))))
      continue;
    for (const [uri, list] of Object.entries(edits)) result[uri] = [...(result[uri] ?? []), ...list];
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

function overlaps({ range }: TextEdit, others: TextEdit[]): boolean {
  return others.some(({ range: other }) => isBefore(range.start, other.end) && isBefore(other.start, range.end));
}

/**
 * A comment before the line, or before the text of several lines that the finding stands in; a person fills in the
 * reason, which the check asks for until it is there.
 */
function acceptance(diagnostic: Diagnostic, document: LangiumDocument): CodeAction[] {
  const { code, range } = diagnostic;
  const inText = (diagnostic.data as DiagnosticData | undefined)?.inText === true;
  if (!isRuleCode(code) || !mayBeAccepted(RULES[code], inText)) return [];
  const { textDocument } = document;
  const lineAt = (line: number) =>
    textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  let line = range.start.line;
  const above = textDocument.getText({ start: { line: 0, character: 0 }, end: { line, character: 0 } });
  if ((above.match(/"""/g)?.length ?? 0) % 2 === 1)
    line = above.slice(0, above.lastIndexOf('"""')).split('\n').length - 1;
  const start = { line, character: 0 };
  const indent = /^[ \t]*/.exec(lineAt(line))![0];
  const edit: TextEdit = { range: { start, end: start }, newText: `${indent}// chấp nhận ${code}: \n` };
  return [
    {
      title: `Chấp nhận ${code} ở đây, có nêu lý do`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes: { [document.uri.toString()]: [edit] } },
    },
  ];
}
