/**
 * Records of what was done, as edits of the files: into the year's progress file, which is made where none is. What is
 * recorded already is left as it is, what would take back a finished task is refused. Pure: nothing is written here.
 */

import { type CstNode, isCompositeCstNode, type LangiumDocument, URI, UriUtils } from 'langium';
import type { TextEdit } from 'vscode-languageserver-types';
import { occurrenceStates, recordsOf } from '../../calendar/progress.ts';
import { type IsoDay, printDay } from '../../deadline/index.ts';
import { folded } from '../../fold.ts';
import { lastOf, nth } from '../../known.ts';
import type { Objective, Plan, ProgressEntry, RichText, SourceRange, Target, Task, Unit } from '../../plan/model.ts';
import { joinedText } from '../../plan/text-positions.ts';
import { wayTo } from '../../plan/way-to.ts';
import { FileNames } from '../../starters/file-names.ts';
import { printed } from '../../starters/lines.ts';
import { editOf } from '../fixes/edits.ts';
import * as ast from '../generated/ast.ts';
import { writtenDay } from '../plan-builder/dates.ts';
import type { MtclImports } from '../references/imports.ts';
import { fileIndex, nodesOfType } from '../syntax/file-index.ts';
import { freeNames, nameFrom } from './names.ts';
import { type Facts, factsWords } from './words.ts';

export interface Wanted {
  subject: Objective | Target | Task;
  /** The day on which it came about. */
  day: IsoDay;
  facts: Facts;
  /** Whose figures these are; left out: the agency's own. */
  reporter?: Unit;
  /** Where it comes from, as a comment behind the line: "phiếu của Phòng …, 14/6/2027". */
  origin?: string;
}

/** The files around a plan. */
export interface RecordFiles {
  /** Those that are read, the plan's own among them. */
  documents: readonly LangiumDocument[];
  imports: Pick<MtclImports, 'closure'>;
  /** Names of all there is in the plan's folder. */
  taken: readonly string[];
}

export type Outcome =
  /** `days`: its due days that count as done by the record. */
  | { kind: 'recorded'; wanted: Wanted; days: IsoDay[] }
  /** The same is recorded already, without these words, which are put behind it. */
  | { kind: 'added'; wanted: Wanted; words: string }
  /** The same is recorded already. */
  | { kind: 'known'; wanted: Wanted }
  /** Vietnamese: why it is not recorded, and what to do. */
  | { kind: 'refused'; wanted: Wanted; reason: string };

export interface Recorded {
  outcomes: Outcome[];
  /** By address of the file. */
  edits: Record<string, TextEdit[]>;
  /** A file that is not there yet, whole. */
  created?: { uri: string; text: string };
  /** The file that the records go into; undefined where nothing is recorded. */
  file?: string;
  /** The last line that is written there, without its indent. */
  line?: string;
}

/** @param plan With the records of all files (`wholePlanOf`). */
export function recordEdits(plan: Plan, wanted: readonly Wanted[], files: RecordFiles): Recorded {
  const outcomes: Outcome[] = [];
  const lines: Line[] = [];
  const edits: Record<string, TextEdit[]> = {};
  const naming = new Naming(files);
  const target = fileFor(plan, files);
  // Later records of one call see those before them.
  const seen: Plan = { ...plan, progress: [...plan.progress] };
  let added: Pick<Recorded, 'file' | 'line'> = {};
  for (const one of wanted) {
    const each = { ...one, subject: measured(plan, one.subject) };
    const outcome = target.refused ? refused(each, target.refused) : judge(seen, each);
    if (outcome.kind === 'added') {
      const { entry, more } = outcome;
      const document = files.documents.find(({ uri }) => uri.toString() === entry.source.uri);
      const edit = document && behind(entry.source, more, document);
      if (!edit) {
        outcomes.push(refused(each, brokenFile(entry.source.uri)));
        continue;
      }
      edits[entry.source.uri] = [...(edits[entry.source.uri] ?? []), edit];
      outcomes.push({ kind: 'added', wanted: each, words: more });
      added = { file: entry.source.uri, line: document.textDocument.getText(entry.source) + edit.newText };
      continue;
    }
    if (outcome.kind !== 'recorded') {
      outcomes.push(outcome);
      continue;
    }
    const name = naming.nameOf(each.subject);
    if (!name) {
      outcomes.push(refused(each, NO_NAME));
      continue;
    }
    seen.progress.push(entryOf(each, outcome.on));
    outcomes.push({ kind: 'recorded', wanted: each, days: outcome.days });
    const { origin } = each;
    const text = `${name}: ${factsWords(each.facts)}${origin ? `   // ${origin.replace(/\s+/gu, ' ')}` : ''}`;
    lines.push({ on: outcome.on, reporter: each.reporter?.id, text });
  }
  if (lines.length === 0) return { outcomes, edits, ...added };
  const line = lastOf(lines).text;
  for (const { uri, edit } of naming.edits) edits[uri] = [...(edits[uri] ?? []), edit];
  const uses = usesFor(outcomes, target, plan, files);
  if (!target.document)
    return { outcomes, edits, created: { uri: target.uri, text: newFile(plan, lines, uses) }, file: target.uri, line };
  const own = edits[target.uri] ?? [];
  const start = { line: 0, character: 0 };
  const more = uses.length > 0 ? [{ range: { start, end: start }, newText: `${uses.join('\n')}\n` }] : [];
  edits[target.uri] = [...own, ...more, ...lineEdits(target.document, lines)];
  return { outcomes, edits, file: target.uri, line };
}

/** Behind what the line says, in front of a comment. */
function behind(source: SourceRange, words: string, { parseResult }: LangiumDocument): TextEdit | undefined {
  return parseResult.parserErrors.length > 0
    ? undefined
    : { range: { start: source.end, end: source.end }, newText: `, ${words}` };
}

/** What is recorded of an objective with one target is recorded of that target, and needs no name of its own. */
function measured({ objectives }: Plan, subject: Wanted['subject']): Wanted['subject'] {
  if (subject.type !== 'target' || subject.named) return subject;
  return objectives.find(({ targets }) => targets.length === 1 && targets[0] === subject) ?? subject;
}

const NO_NAME =
  'Việc này chưa có tên trong tệp và không tự đặt tên được. Hãy thêm tên ngay sau chữ «nhiệm vụ», «mục tiêu», «khoản» … hoặc sau dấu đầu dòng rồi ghi lại.';

interface Line {
  on: IsoDay;
  reporter?: string;
  text: string;
}

type Judged =
  | { kind: 'recorded'; on: IsoDay; days: IsoDay[] }
  | { kind: 'added'; entry: ProgressEntry; more: string }
  | Exclude<Outcome, { kind: 'recorded' | 'added' }>;

function refused(wanted: Wanted, reason: string): Outcome & { kind: 'refused' } {
  return { kind: 'refused', wanted, reason };
}

/** Whether a record may be made, and on which day it is to stand so that the records behind it do not undo it. */
function judge(plan: Plan, wanted: Wanted): Judged {
  const { subject, day, facts, reporter } = wanted;
  const own = plan.progress.filter((entry) => entry.subject === subject);
  const known = own.filter((entry) => says(entry, wanted));
  if (known.length > 0) {
    const more = unsaid(known, wanted);
    return more ? { kind: 'added', entry: lastOf(known), more } : { kind: 'known', wanted };
  }
  if (facts.state === undefined || subject.type !== 'task') {
    const done = own.find((entry) => entry.state === 'done' && entry.reporter?.id === reporter?.id);
    return done && facts.state !== undefined && facts.state !== 'done' && facts.value === undefined
      ? refused(wanted, takesBack(done))
      : { kind: 'recorded', on: day, days: [] };
  }
  const due = (subject.deadline?.occurrences ?? []).map((occurrence) => occurrence.due);
  const before = occurrenceStates(plan, subject, due);
  const states = recordsOf(plan, subject);
  const done = states.findLast(({ state }) => state === 'done');
  if (facts.state !== 'done' && done && (due.length === 1 || (due.length === 0 && done.on >= day))) {
    return refused(wanted, takesBack(done));
  }
  if (done && due.length > 0 && before.every(({ state }) => state === 'done')) {
    return refused(
      wanted,
      `Mọi hạn của việc này đã ghi hoàn thành (lần cuối ngày ${printDay(done.on)}). Nếu ghi sai, hãy bỏ lần ghi ấy rồi ghi lại.`,
    );
  }
  const later = [...new Set(states.map(({ on }) => on))].filter((on) => on > day);
  const tried = [day, ...later].map((on) => {
    const after = occurrenceStates({ ...plan, progress: [...plan.progress, entryOf(wanted, on)] }, subject, due);
    const changed = due.filter(
      (_, i) =>
        nth(after, i).state === facts.state &&
        (nth(before, i).state !== facts.state || nth(before, i).doneOn !== nth(after, i).doneOn),
    );
    return { on, changed };
  });
  // Without due days the latest record is all there is.
  const { on, changed } = tried.find((one) => one.changed.length > 0) ?? lastOf(tried);
  return { kind: 'recorded', on, days: facts.state === 'done' ? changed : [] };
}

function takesBack({ on }: ProgressEntry): string {
  return `Việc này đã ghi hoàn thành ngày ${printDay(on)}; ghi thêm thì mất kết quả ấy. Nếu lần trước ghi sai, hãy bỏ lần ghi ấy rồi ghi lại.`;
}

/** Whether an entry says all that is wanted, in whatever words the rest of it goes on. */
function says(entry: ProgressEntry, { day, facts, reporter }: Wanted): boolean {
  const { state, doneOn, value, total } = facts;
  if (entry.reporter?.id !== reporter?.id && (value !== undefined || reporter !== undefined)) return false;
  if (value !== undefined && (entry.value !== value || entry.total !== total || entry.on !== day)) return false;
  if (state === undefined) return value !== undefined;
  if (entry.state !== state) return false;
  // A task that is done is done on a day; when that was recorded does not matter.
  return state === 'done'
    ? (entry.doneOn ?? entry.on) === (doneOn ?? day)
    : entry.on === day && sameReasons(entry, facts);
}

/** What was typed with it and stands in none of the records that say the same: it would be lost. */
function unsaid(known: readonly ProgressEntry[], { facts, origin }: Wanted): string {
  // A form repeats in its own words what was recorded from another paper.
  if (origin) return '';
  const missing = (typed: readonly string[] = [], of: (entry: ProgressEntry) => RichText[]) => {
    const said = known.flatMap((entry) => of(entry).map((words) => folded(joinedText(words))));
    return typed.filter((words) => !said.includes(folded(words)));
  };
  return factsWords({
    evidence: missing(facts.evidence, ({ evidence }) => evidence),
    reasons: missing(facts.reasons, ({ reasons }) => reasons),
    proposals: missing(facts.proposals, ({ proposals }) => proposals),
  });
}

function sameReasons({ reasons }: ProgressEntry, facts: Facts): boolean {
  return reasons.map(joinedText).join('\n') === (facts.reasons ?? []).join('\n') || reasons.length === 0;
}

function entryOf({ subject, facts, reporter }: Wanted, on: IsoDay): ProgressEntry {
  const { state, doneOn, value, total, unit } = facts;
  const source = subject.source;
  return { on, subject, state, doneOn, value, total, unit, reporter, evidence: [], reasons: [], proposals: [], source };
}

interface TargetFile {
  uri: string;
  /** Undefined: it is not there yet. */
  document?: LangiumDocument;
  refused?: string;
}

/**
 * Where the year is recorded: the file with records that uses the plan, the latest of several; the plan's own file where
 * it holds records; else a new one beside the plan. Files that also draw up documents are left alone.
 */
function fileFor({ source, year }: Plan, { documents, imports, taken }: RecordFiles): TargetFile {
  const planFile = documents.find(({ uri }) => uri.toString() === source.uri);
  const blocks = (document: LangiumDocument) => nodesOfType<ast.Progress>(document.parseResult.value, 'Progress');
  const candidates = documents
    .filter((document) => document !== planFile && blocks(document).length > 0)
    .filter((document) => planFile && imports.closure(document).includes(planFile))
    .filter(({ parseResult: { value } }) => !ast.isMtclFile(value) || !value.elements.some(ast.isIssuedDocument))
    .toSorted((a, b) => (latest(blocks(a)) < latest(blocks(b)) ? 1 : -1));
  // Of files that use each other the outermost sees the records of all.
  const document =
    candidates.find((one) => !candidates.some((other) => other !== one && imports.closure(other).includes(one))) ??
    candidates[0] ??
    (planFile && blocks(planFile).length > 0 ? planFile : undefined);
  if (document) {
    const uri = document.uri.toString();
    const broken = document.parseResult.parserErrors.length > 0;
    return { uri, document, ...(broken ? { refused: brokenFile(uri) } : {}) };
  }
  const folder = source.uri.slice(0, source.uri.lastIndexOf('/') + 1);
  return { uri: folder + encodeURI(new FileNames(taken).free(`tien-do-${year}`)) };
}

/** Lines that make the names known of what other files of the plan add, such as tasks of a unit's own plan. */
function usesFor(outcomes: readonly Outcome[], target: TargetFile, { source }: Plan, files: RecordFiles): string[] {
  const from = target.document ?? files.documents.find(({ uri }) => uri.toString() === source.uri);
  if (!from) return [];
  const known = new Set(files.imports.closure(from).map(({ uri }) => uri.toString()));
  const recorded = outcomes.flatMap(({ kind, wanted }) => (kind === 'recorded' ? wanted.subject.source.uri : []));
  const folder = target.uri.slice(0, target.uri.lastIndexOf('/'));
  return [...new Set(recorded)].filter((uri) => !known.has(uri)).map((uri) => `dùng "${wayTo(uri, folder)}"`);
}

function brokenFile(uri: string): string {
  return `Tệp «${UriUtils.basename(URI.parse(uri))}» còn lỗi cú pháp nên chưa ghi được. Hãy sửa lỗi rồi ghi lại.`;
}

/** Empty where the file gives a day that no calendar has. */
function dayOf({ date }: ast.Progress): IsoDay {
  return writtenDay(date) ?? '';
}

function latest(blocks: readonly ast.Progress[]): IsoDay {
  return lastOf(blocks.map(dayOf).toSorted());
}

function newFile({ source, year, agency }: Plan, lines: Line[], uses: string[]): string {
  const title = agency.title.replace(/\s+/gu, ' ');
  const plan = decodeURIComponent(source.uri.slice(source.uri.lastIndexOf('/') + 1));
  return [
    `// Tiến độ thực hiện kế hoạch năm ${year}${/\p{L}/u.test(title) ? ` của ${title}` : ''}, ghi dần theo từng ngày.`,
    `dùng "${plan}"`,
    ...uses,
    '',
    blocksOf(lines).join('\n\n'),
    '',
  ].join('\n');
}

/** Blocks of a day each, in the order of the days. */
function blocksOf(lines: Line[]): string[] {
  return grouped(lines).map(
    (group) => `${headOf(nth(group, 0))} {\n${group.map(({ text }) => `  ${text}`).join('\n')}\n}`,
  );
}

function grouped(lines: Line[]): Line[][] {
  const groups = Map.groupBy(lines, ({ on, reporter }) => `${on} ${reporter ?? ''}`);
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function headOf({ on, reporter }: Line): string {
  return `tiến độ ngày ${printed(on)}${reporter ? ` của ${reporter}` : ''}`;
}

/** Into the block of the day where the file has it, else as a block of its own where the day belongs. */
function lineEdits(document: LangiumDocument, lines: Line[]): TextEdit[] {
  const uri = document.uri.toString();
  const blocks = nodesOfType<ast.Progress>(document.parseResult.value, 'Progress').filter(({ $cstNode }) => $cstNode);
  const rangeOf = ({ $cstNode }: ast.Progress): SourceRange => ({ uri, ...$cstNode!.range });
  const edits: TextEdit[] = [];
  /** New blocks by the place where they go. */
  const added = new Map<number, { at: number; after: boolean; blocks: string[] }>();
  const text = document.textDocument.getText();
  for (const group of grouped(lines)) {
    const { on, reporter } = nth(group, 0);
    const same = blocks.find((block) => dayOf(block) === on && block.reporter?.$refText.normalize('NFC') === reporter);
    const before = blocks.findLast((block) => dayOf(block) <= on);
    if (same) {
      const joined = joinLines(group, same, document);
      edits.push(editOf({ kind: 'addProperty', block: rangeOf(same), text: joined }, document));
      continue;
    }
    const at = before ? before.$cstNode!.end : nth(blocks, 0).$cstNode!.offset;
    const place = added.get(at) ?? { at, after: before !== undefined, blocks: [] };
    place.blocks.push(...blocksOf(group));
    added.set(at, place);
  }
  for (const { at, after, blocks: made } of added.values()) {
    const end = after ? lineEnd(text, at) : at;
    const position = document.textDocument.positionAt(end);
    const words = made.join('\n\n');
    const newText = after ? `\n\n${words}${end === text.length ? '\n' : ''}` : `${words}\n\n`;
    edits.push({ range: { start: position, end: position }, newText });
  }
  return edits;
}

/** A comment behind the block stays with it. */
function lineEnd(text: string, at: number): number {
  const rest = /^[^\S\n\r]*(?:\/\/[^\n\r]*)?(?=\r?\n|$)/u.exec(text.slice(at));
  return rest ? at + rest[0].length : at;
}

/** One line each where the block stands on lines of its own. */
function joinLines(group: Line[], block: ast.Progress, { textDocument }: LangiumDocument): string {
  const { start } = block.$cstNode!.range;
  const indent = /^[ \t]*/u.exec(textDocument.getText({ start: { line: start.line, character: 0 }, end: start }))![0];
  return group.map(({ text }) => text).join(`\n${indent}  `);
}

/** Names of what is recorded: those of the files, and new ones for what has none. */
class Naming {
  readonly edits: { uri: string; edit: TextEdit }[] = [];
  private readonly given = new Map<unknown, string>();
  private free?: (name: string) => string;

  constructor(private readonly files: RecordFiles) {}

  nameOf(subject: Objective | Target | Task): string | undefined {
    if (subject.named) return subject.id;
    const known = this.given.get(subject);
    if (known) return known;
    const place = this.placeFor(subject);
    if (!place) return undefined;
    this.free ??= freeNames(this.files.documents);
    const words =
      subject.type === 'target' ? (subject.label ? joinedText(subject.label) : '') : joinedText(subject.statement);
    const name = this.free(
      nameFrom(words, subject.type === 'task' ? 'viec' : subject.type === 'target' ? 'chi-tieu' : 'muc-tieu'),
    );
    this.given.set(subject, name);
    this.edits.push(place(name));
    return name;
  }

  /** How a name is written to the element, right behind its keyword. */
  private placeFor({
    source,
  }: Objective | Target | Task): ((name: string) => { uri: string; edit: TextEdit }) | undefined {
    const document = this.files.documents.find(({ uri }) => uri.toString() === source.uri);
    if (!document || document.parseResult.parserErrors.length > 0) return undefined;
    const { line, character } = source.start;
    const node = fileIndex(document.parseResult.value)
      .nodes.filter(ast.isProgressSubject)
      .find(({ $cstNode }) => $cstNode?.range.start.line === line && $cstNode.range.start.character === character);
    // A section of a unit has the unit's name there, and none of its own.
    if (!node?.$cstNode || (ast.isSection(node) && node.subject)) return undefined;
    const at = firstLeaf(node.$cstNode).range.end;
    return (name) => ({ uri: source.uri, edit: { range: { start: at, end: at }, newText: ` ${name}` } });
  }
}

/** The keyword or the sign with which it begins. */
function firstLeaf(node: CstNode): CstNode {
  return isCompositeCstNode(node) ? firstLeaf(nth(node.content, 0)) : node;
}
