/** The plan of a year made from the plan of the year before. */

import { DocumentState, type LangiumDocument, URI, UriUtils } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { type FileStore, fileIn } from '../../files/output/file-store.ts';
import { heldBy, lastOf, nth } from '../../known.ts';
import { FileNames } from '../../starters/file-names.ts';
import type { NewFiles } from '../../starters/new-plan.ts';
import { editOf } from '../fixes/edits.ts';
import * as ast from '../generated/ast.ts';
import type { DiagnosticData } from '../rules/diagnostics.ts';
import { textOf } from '../services/file-system.ts';
import { before } from '../syntax/before.ts';
import { carriedFile, dropBases, isYearly, type Years } from './carried-file.ts';
import { readFolder, withTexts } from './folder.ts';
import { lastYearsRemarks } from './last-year.ts';
import type { CarriedOver, MovedWords, Refusal } from './results.ts';
import { Rewrite } from './rewrite.ts';
import { HOW_TO_DECIDE, remarksIn, TO_DECIDE, toDecide } from './to-decide.ts';

/** Makes the new year's files from `name` in the folder and what it uses there. Nothing is written. */
export async function carryOver(
  store: FileStore,
  folder: string,
  name: string,
  year: number,
): Promise<CarriedOver | Refusal> {
  const files = composed(store);
  const read = await readFolder(files, folder);
  const entry = read.documents.find(({ uri }) => UriUtils.basename(uri) === name);
  if (!entry) return { refused: 'noFile' };
  const { Imports, Plans } = read.shared.workspace;
  const closure = Imports.closure(entry);
  const old = Number(closure.flatMap(elementsOf).find(ast.isPlan)?.year);
  if (!old) return { refused: 'noPlan' };
  if (old === year) return { refused: 'sameYear' };
  const broken = closure.find(
    ({ parseResult }) => parseResult.parserErrors.length + parseResult.lexerErrors.length > 0,
  );
  if (broken) return { refused: 'brokenFile', detail: UriUtils.basename(broken.uri) };
  const carried = closure.filter((file) => elementsOf(file).some(isOfTheYear));
  const elsewhere = carried.find(
    (file) => UriUtils.dirname(file.uri).toString() !== URI.parse(folder).toString().replace(/\/$/, ''),
  );
  if (elsewhere) return { refused: 'elsewhere', detail: UriUtils.basename(elsewhere.uri) };

  const years = { old, new: year };
  const names = newNames(closure, carried, read.taken, years);
  const remarks = lastYearsRemarks(entry, Plans);
  const moved: MovedWords[] = [];
  const texts = carried.toReversed().map((file) => {
    const target = (use: ast.Use) => Imports.target(use, file)?.toString();
    const rewrite = carriedFile(file, years, { names, target });
    const uri = file.uri.toString();
    for (const { line, words } of remarks.filter((one) => one.uri === uri)) {
      const at = file.textDocument.offsetAt({ line, character: 0 });
      if (!rewrite.isRemoved(at)) rewrite.remark(at, toDecide(words));
    }
    moved.push(...rewrite.moves().map((move) => ({ file: UriUtils.basename(file.uri), ...move })));
    return { name: heldBy(names, uri), text: rewrite.result() };
  });
  const settled = await settle(files, folder, texts, moved);
  const last = lastOf(settled);
  const decisions = settled.reduce((count, { text }) => count + remarksIn(text).length, 0);
  last.text = `${heading(years, name, decisions)}${last.text}`;
  return {
    files: settled,
    moved,
    cursor: firstMark(last.text),
    decisions,
    left: closure
      .flatMap(elementsOf)
      .filter(ast.isIssuedDocument)
      .filter((one) => !one.template && !isYearly(one))
      .map(({ kind, name }) => [kind, name].filter(Boolean).join(' ')),
  };
}

/** Its words are selected: Ctrl+F then looks for the next one. */
function firstMark(text: string): NewFiles['cursor'] {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(`// ${TO_DECIDE}: `));
  if (line < 0) return { line: 0, from: 0, to: 0 };
  const from = nth(lines, line).indexOf(TO_DECIDE);
  return { line, from, to: from + TO_DECIDE.length };
}

function heading({ old, new: year }: Years, name: string, decisions: number): string {
  return [
    `// Chuyển từ ${name}: năm ${old} sang năm ${year}, không mang theo số, ngày ban hành và tiến độ.`,
    ...(decisions > 0 ? [HOW_TO_DECIDE] : []),
    '',
  ].join('\n');
}

/** Directories stay as they are; records of progress are last year's. */
function isOfTheYear(element: ast.TopElement): boolean {
  return (
    ast.isPlan(element) ||
    ast.isObjective(element) ||
    ast.isTask(element) ||
    ast.isDecision(element) ||
    ast.isAnnexSettings(element) ||
    ast.isUnitObjectives(element) ||
    (ast.isIssuedDocument(element) && !element.template)
  );
}

/** "ke-hoach-2027.mtcl" as "ke-hoach-2028.mtcl"; files of records alone go. */
function newNames(
  closure: LangiumDocument[],
  carried: LangiumDocument[],
  taken: string[],
  years: Years,
): Map<string, string | undefined> {
  const free = new FileNames(taken);
  const names = new Map<string, string | undefined>();
  for (const file of closure) {
    const base = UriUtils.basename(file.uri).replace(/\.mtcl$/i, '');
    const dated = base.includes(String(years.old))
      ? base.replaceAll(String(years.old), String(years.new))
      : `${base}-${years.new}`;
    if (carried.includes(file)) names.set(file.uri.toString(), free.free(dated));
    else if (elementsOf(file).length > 0 && elementsOf(file).every(ast.isProgress))
      names.set(file.uri.toString(), undefined);
  }
  return names;
}

/** More rounds change nothing that the rounds before could have. */
const ROUNDS = 3;

/** What the rules find in the new files and can be put right without asking: days off, documents that no longer hold. */
async function settle(
  files: FileStore,
  folder: string,
  made: NewFiles['files'],
  moved: MovedWords[],
): Promise<NewFiles['files']> {
  let current = made;
  for (let round = 0; round < ROUNDS; round += 1) {
    const texts = new Map(current.map(({ name, text }) => [URI.parse(fileIn(folder, name)).toString(), text]));
    const store = withTexts(
      files,
      (uri) => texts.get(URI.parse(uri).toString()),
      current.map(({ name }) => name),
    );
    const read = await readFolder(store, folder, true);
    const next = current.map(({ name, text }) => {
      const document = read.documents.find(({ uri }) => UriUtils.basename(uri) === name);
      if (!document) return { name, text };
      const rewrite = settled(document);
      moved.push(...rewrite.moves().map(({ old, next }) => ({ file: name, old, next })));
      return { name, text: rewrite.result() };
    });
    if (next.every(({ text }, i) => text === nth(current, i).text)) break;
    current = next;
  }
  return current;
}

const AHEAD = /(?<=(trước(?:\s+ngày)?\s+))/uy;

function settled(document: LangiumDocument): Rewrite {
  const source = document.textDocument;
  const rewrite = new Rewrite(source.getText());
  const found = document.state >= DocumentState.Validated ? (document.diagnostics ?? []) : [];
  const at = ({ range }: Diagnostic) => source.offsetAt(range.start);
  for (const diagnostic of found.filter(({ code }) => code === 'MTCL314')) {
    const change = (diagnostic.data as DiagnosticData | undefined)?.fixes?.[0]?.changes[0];
    const edit = change && editOf(change, document);
    if (!edit) continue;
    const from = source.offsetAt(edit.range.start);
    rewrite.replace(from, source.offsetAt(edit.range.end), edit.newText);
    const day = source.getText(edit.range);
    // "Trước ngày 15": the day off is the one before.
    const ahead = before(source.getText(), from, AHEAD).replace(/\s+/gu, ' ');
    rewrite.remark(from, toDecide(`hạn ${ahead}${day} rơi vào ngày nghỉ, đã lùi về ${ahead}${edit.newText}.`));
  }
  const outdated = found.filter(({ code }) => code === 'MTCL607' || code === 'MTCL003');
  for (const node of elementsOf(document)) {
    if (!ast.isDecision(node) && !ast.isIssuedDocument(node)) continue;
    dropBases(node, rewrite, (basis) => {
      const { offset, end } = basis.$cstNode!;
      const reason = outdated.find((diagnostic) => at(diagnostic) >= offset && at(diagnostic) < end);
      return reason && `căn cứ ${basis.$cstNode!.text} đã bỏ: ${reason.message}`;
    });
  }
  for (const { range } of found.filter(({ code }) => code === 'MTCL011')) {
    rewrite.remove(source.offsetAt(range.start), source.offsetAt(range.end));
  }
  return rewrite;
}

function elementsOf({ parseResult }: LangiumDocument): ast.TopElement[] {
  const root = parseResult.value;
  return ast.isMtclFile(root) ? root.elements : [];
}

/** Composed letters, plain line ends: the new files have them whatever last year's had. */
function composed(files: FileStore): FileStore {
  return {
    ...files,
    read: async (uri) => {
      const bytes = await files.read(uri);
      if (!bytes || !/\.mtcl$/i.test(uri)) return bytes;
      const text = textOf(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
      return new TextEncoder().encode(text);
    },
  };
}
