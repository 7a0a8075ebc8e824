/** What the rules say of a Word file: it is imported in memory, checked, and each finding led back to its words. */
import { type LangiumDocument, URI, UriUtils } from 'langium';
import type { CodeAction, Diagnostic, Range, TextEdit } from 'vscode-languageserver-types';
import { importFile } from '../import/import-file.ts';
import type { OfficeFile, WordParagraph } from '../import/reader/model.ts';
import { tooMany } from '../import/reader/package.ts';
import { meaningOf } from '../import/recognise/headers.ts';
import { marginTexts } from '../import/recognise/recognise.ts';
import { isUpper } from '../import/tidy.ts';
import { groupsOf, heldBy, lastOf, nth } from '../known.ts';
import { fixesOfFinding } from '../language/fixes/finding-fixes.ts';
import { messageText } from '../language/messages/message-text.ts';
import { isUnread } from '../language/references/nesting.ts';
import type { MtclCoreServices, MtclSharedCoreServices } from '../language/services/types.ts';
import { isBefore } from '../language/syntax/is-before.ts';
import { isRuleCode, RULES, type RuleCode } from '../rules/catalogue.ts';
import { SAME_ELSEWHERE } from '../rules/repeats.ts';
import { isForWord, isTracked, messageForWord, titleForWord } from './for-word.ts';
import { assembled, BACK, type Origin, type OriginPiece, originAt, originsOf } from './origins.ts';
import type { Span } from './paragraphs.ts';
import { plain, sourceLines } from './source-lines.ts';
import { BOX, linesOf, type WordLine } from './word-lines.ts';

export interface WordFinding {
  code: RuleCode;
  diagnostic: Diagnostic;
  /** What it says, as text. */
  message: string;
  /** "Phụ lục II, bảng 1, hàng 12, cột «Thời gian hoàn thành»"; empty where it is about the whole file. */
  where: string;
  /** The words it is about. */
  words: string;
  line?: WordLine;
  /** Where the words stand in the line. */
  span: Span;
  /** The letters that it is about, be they only a space; not where it is about what the words begin or lack. */
  exact?: Span;
  fixes: WordFix[];
}

export interface WordFix {
  title: string;
  /** What of the same line to change, and what into; not where the change lies elsewhere. */
  change?: Span & { instead: string };
}

/**
 * The findings in the order of the document.
 * Throws an OfficeError where it is more than a file of the language may hold.
 * @param folder Address of the folder whose `mtcl.json` holds for it.
 * @param shared Fresh services, in which the imported files are put under that folder.
 */
export async function wordFindings(
  file: OfficeFile,
  choices: { name: string; folder: URI; thisYear: number },
  shared: MtclSharedCoreServices,
): Promise<WordFinding[]> {
  const { files, summary } = importFile(file, {
    name: choices.name,
    directories: [],
    taken: [],
    thisYear: choices.thisYear,
    marks: false,
  });
  const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
  const documents = files.map(({ name, text }) => {
    const document = LangiumDocumentFactory.fromString(text, UriUtils.joinPath(choices.folder, name));
    LangiumDocuments.addDocument(document);
    return document;
  });
  // Texts of headers and footers are no part of the document: a file of their own, whose words alone are checked.
  const margins = marginTexts(file);
  const apart = margins.length > 0 ? URI.parse(`${choices.folder.toString()}/margins/margins.mtcl`) : undefined;
  if (apart) {
    const document = LangiumDocumentFactory.fromString(marginsFile(margins, summary.year), apart);
    LangiumDocuments.addDocument(document);
    documents.push(document);
  }
  await DocumentBuilder.build(documents, { validation: true });
  // What was not read has no findings of the rules: that is no reason to say that there are none.
  if (documents.some(({ parseResult }) => isUnread(parseResult))) throw tooMany();
  const titles = titlesIn(files.map(({ text }) => text));
  const cited = citedIn(files.map(({ text }) => text));
  const lines = linesOf(file);
  const order = new Map(lines.map((line, i) => [line, i]));
  const byRow = new Map(groupsOf(lines, ({ row }) => row).map((group) => [group[0].row, group]));
  const found: WordFinding[] = [];
  for (const document of documents) {
    const services = shared.ServiceRegistry.getServices(document.uri) as MtclCoreServices;
    const origins = originsOf(sourceLines(document, services), lines);
    const columns = columnsIn(document.textDocument.getText());
    const { diagnostics = [] } = document;
    for (const diagnostic of diagnostics) {
      const { code } = diagnostic;
      if (!isRuleCode(code) || RULES[code].group === 'file' || !isForWord(code)) continue;
      if (asksForMissingColumn(diagnostic, document, columns)) continue;
      if (document.uri.toString() === apart?.toString()) {
        if (NOT_FOR_MARGINS.has(code) || !isInText(diagnostic, document, origins)) continue;
      }
      const checked = { document, origins, lines, order, byRow, titles, cited, services };
      for (const finding of findingsOf(diagnostic, code, checked)) if (!isHeading(finding)) found.push(finding);
    }
  }
  const placeOf = ({ line }: WordFinding) => (line ? heldBy(order, line) : -1);
  return unique(found).sort((a, b) => placeOf(a) - placeOf(b) || a.span.from - b.span.from);
}

/** What the tables say of their columns, each with the offset behind which it holds. */
function columnsIn(text: string): { at: number; words: string }[] {
  return [...text.matchAll(/cột: .*/gu)].map(({ index, 0: words }) => ({ at: index, words }));
}

/** What a header says need be no sentence, and is explained in the document. */
const NOT_FOR_MARGINS: ReadonlySet<RuleCode> = new Set(['MTCL504', 'MTCL512']);

function marginsFile(texts: readonly string[], year: number): string {
  const lines = texts.map((text) => `  "${text.replace(/["“”\\]/gu, "'").replace(/[{]/gu, '{{')}"`);
  return `cơ quan CQ "Cơ quan"\nkế hoạch năm ${year} của CQ\nsoạn thông báo {\n${lines.join('\n')}\n}\n`;
}

function isInText({ range }: Diagnostic, { textDocument }: LangiumDocument, origins: readonly Origin[]): boolean {
  const [from, to] = [textDocument.offsetAt(range.start), textDocument.offsetAt(range.end)];
  return origins.some((origin) => origin.from <= from && to <= origin.to);
}

/** "Hãy thêm dòng «chủ trì: …»" of a table that has no such column: there is no cell to fill. */
function asksForMissingColumn(
  { message, range }: Diagnostic,
  { textDocument }: LangiumDocument,
  all: ReturnType<typeof columnsIn>,
): boolean {
  const asked = / Hãy thêm dòng «([^:»]+):/u.exec(messageText({ message }))?.[1];
  if (!asked) return false;
  const start = textDocument.offsetAt(range.start);
  const columns = all.findLast(({ at }) => at < start)?.words;
  return (
    columns !== undefined &&
    !columns.includes(`${asked} "`) &&
    !(asked === 'chủ trì' && columns.includes('thực hiện "'))
  );
}

/** What stands in bold, in the middle of the page or in a box ends without a full stop; in capitals it has no small letters to mend. */
function isHeading({ code, line }: WordFinding): boolean {
  if (code === 'MTCL513') return line !== undefined && isUpper(line.text);
  if (code !== 'MTCL512' || !line) return false;
  return line.paragraph.bold || line.paragraph.alignment === 'center' || line.where === BOX;
}

/** What findings of one imported file are led back with. */
interface Checked {
  document: LangiumDocument;
  origins: readonly Origin[];
  lines: readonly WordLine[];
  order: ReadonlyMap<WordLine, number>;
  /** The lines of each row of a table. */
  byRow: ReadonlyMap<WordLine['row'], readonly WordLine[]>;
  /** What units, groups and roles are called, by their names. */
  titles: ReadonlyMap<string, string>;
  /** What documents are cited by, their number or else their title, by their names. */
  cited: ReadonlyMap<string, string>;
  services: MtclCoreServices;
}

/** One inconsistency in many places is one finding in a `.mtcl`; on paper each place has its own. */
function findingsOf(diagnostic: Diagnostic, code: RuleCode, checked: Checked): WordFinding[] {
  const { document } = checked;
  const uri = document.uri.toString();
  const others = (diagnostic.relatedInformation ?? []).filter(
    ({ message, location }) => message === SAME_ELSEWHERE && location.uri === uri,
  );
  const fixes = fixesOfFinding(diagnostic, document, checked.services);
  const ranges = [diagnostic.range, ...others.map(({ location }) => location.range)];
  return ranges
    .filter((range) => !isAtJoint(range, code, checked))
    .map((range) => findingOf({ ...diagnostic, range }, code, fixes, checked));
}

/** Spaces and dashes between lines that only the importer put into one. */
function isAtJoint({ start, end }: Range, code: RuleCode, { document, origins }: Checked): boolean {
  if (code !== 'MTCL511' && code !== 'MTCL551') return false;
  const source = document.textDocument.getText();
  const from = document.textDocument.offsetAt(start);
  const at = originAt(origins, source, from);
  if (!at || at.origin.pieces.length < 2) return false;
  // It is said of the whole text, from its quotes on.
  if (code === 'MTCL551') return true;
  if (!at.inside) return false;
  const [begin, last] = [
    offsetIn(at.origin, source, from),
    offsetIn(at.origin, source, document.textDocument.offsetAt(end)),
  ];
  return !at.origin.pieces.some((piece) => piece.from <= begin && last <= piece.to);
}

function findingOf(diagnostic: Diagnostic, code: RuleCode, fixes: CodeAction[], checked: Checked): WordFinding {
  const { document, origins } = checked;
  const { textDocument } = document;
  const source = textDocument.getText();
  const from = textDocument.offsetAt(diagnostic.range.start);
  const to = textDocument.offsetAt(diagnostic.range.end);
  const at = originAt(origins, source, from);
  const named = at && !at.inside ? partyAt(checked, at.origin, source, from, to) : undefined;
  const place =
    citedAt(checked, source.slice(from, to)) ?? named ?? (at && placeAt(at.origin, at.inside, source, from, to));
  return {
    code,
    diagnostic,
    message: messageForWord(messageText(diagnostic)),
    where: place?.line.where ?? '',
    words: place ? place.line.text.slice(place.span.from, place.span.to) : '',
    ...(place ? { line: place.line } : {}),
    span: place?.span ?? { from: 0, to: 0 },
    ...(place?.exact ? { exact: place.exact } : {}),
    fixes: fixes.flatMap((fix) => wordFix(fix, diagnostic, code, checked, at?.origin)),
  };
}

function titlesIn(texts: readonly string[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const text of texts) {
    for (const [, name = '', title = ''] of text.matchAll(/^(?:đơn vị|nhóm|vai trò|cơ quan) (\S+) "([^"\n]+)"/gmu))
      titles.set(name, title);
  }
  return titles;
}

/** Documents that texts cite, by the names they were declared with. */
function citedIn(texts: readonly string[]): Map<string, string> {
  const cited = new Map<string, string>();
  for (const text of texts) {
    // Its number stands in front of its title.
    for (const [, name = '', words = ''] of text.matchAll(/^văn bản (\S+) \{[^{}]*?\s(?:số|trích yếu): "([^"\n]+)"/gmu))
      cited.set(name, words);
  }
  return cited;
}

/** A basis that became a document of its own: its number, or its title, where it is cited first. */
function citedAt({ cited, lines }: Checked, name: string): Placed | undefined {
  const words = cited.get(name)?.toLocaleLowerCase('vi');
  if (!words) return undefined;
  const line = lines.find(({ text }) => text.toLocaleLowerCase('vi').includes(words));
  if (!line) return undefined;
  const from = line.text.toLocaleLowerCase('vi').indexOf(words);
  const span = { from, to: from + words.length };
  return { line, span, exact: span };
}

/** A name in a property stands in the row under its title: in the cell of its kind, told by the heading over it. */
function partyAt(
  { byRow, titles, lines, order }: Checked,
  { pieces: [{ line: first }] }: Origin,
  source: string,
  from: number,
  to: number,
): Placed | undefined {
  const title = titles.get(source.slice(from, to));
  if (!title || !first.row) return undefined;
  const wanted = title.toLocaleLowerCase('vi');
  const named = heldBy(byRow, first.row).filter((line) => line.text.toLocaleLowerCase('vi').includes(wanted));
  const property = source.slice(source.lastIndexOf('\n', from) + 1, from);
  const kind = meaningOf(property.replace(/:.*/u, '').trim());
  const own = named.find(({ heading = '' }) => kind !== undefined && meaningOf(heading) === kind);
  // Where no heading tells, who monitors stands behind who helps and who leads.
  const line = own ?? (/theo dõi|phối hợp/u.test(property) ? named.at(-1) : named[0]);
  if (line) {
    const at = line.text.toLocaleLowerCase('vi').indexOf(wanted);
    return { line, span: { from: at, to: at + title.length } };
  }
  // A name over two lines, or in a row that goes on on the next page.
  const torn = assembled(wanted, lines, heldBy(order, first) - BACK);
  if (!torn) return undefined;
  const { index, to: end } = nth(torn, 0);
  const begin = nth(lines, index);
  return { line: begin, span: { from: begin.before, to: begin.before + end } };
}

interface Placed {
  line: WordLine;
  span: Span;
  exact?: Span;
}

/** The letters of a line that a range of the source is; of several lines where most of it stands. */
function placeAt(origin: Origin, inside: boolean, source: string, from: number, to: number): Placed {
  const { pieces } = origin;
  const [first] = pieces;
  const whole = ({ line, at, from: begin, to: end }: OriginPiece): Placed => ({
    line,
    span: { from: at, to: at + end - begin },
  });
  if (!inside || to > origin.to + 3) return whole(first);
  const [begin, end] = [offsetIn(origin, source, from), offsetIn(origin, source, to)];
  const shared = (piece: OriginPiece) => Math.min(end, piece.to) - Math.max(begin, piece.from);
  let piece = first;
  for (const each of pieces) if (shared(each) > shared(piece)) piece = each;
  const { line, at } = piece;
  const span = {
    from: at + Math.max(begin, piece.from) - piece.from,
    to: at + Math.max(begin, Math.min(end, piece.to === lastOf(pieces).to ? end : piece.to)) - piece.from,
  };
  return { line, span: legible(line.text, span), exact: span };
}

/** How far into what a text says an offset of the source is. */
function offsetIn(origin: Origin, source: string, offset: number): number {
  const { lead = 0 } = origin;
  return lead + plain(source.slice(origin.from, Math.max(origin.from, Math.min(offset, origin.to)))).length;
}

/** At least a word or two: a space or a comma alone is no words that a person would find. */
function legible(text: string, { from, to }: Span): Span {
  const [begin, end] = [Math.min(from, text.length), Math.min(Math.max(from, to), text.length)];
  const words = text.slice(begin, end);
  const trimmed = {
    from: begin + words.length - words.trimStart().length,
    to: end - words.length + words.trimEnd().length,
  };
  return /[\p{L}\p{N}]{2}|\p{N}/u.test(words) ? trimmed : withNeighbours(text, { from: begin, to: end });
}

/** From the blank before the word in front to the one behind the word that follows. */
function withNeighbours(text: string, { from, to }: Span): Span {
  let [begin, end] = [from, to];
  const isBlank = (at: number) => text[at] === ' ';
  while (begin > 0 && isBlank(begin - 1)) begin -= 1;
  while (begin > 0 && !isBlank(begin - 1)) begin -= 1;
  while (end < text.length && isBlank(end)) end += 1;
  while (end < text.length && !isBlank(end)) end += 1;
  return { from: begin, to: end };
}

/** Behind a title that is of several places. */
const PLACES = / \(\d+ chỗ\)$/u;

/** A fix of a finding, as far as it is one of the words at hand. */
function wordFix(
  { title, edit }: CodeAction,
  { range }: Diagnostic,
  code: RuleCode,
  { document, titles }: Checked,
  origin: Origin | undefined,
): WordFix[] {
  const changes = Object.entries(edit?.changes ?? {});
  const edits = changes.length === 1 && changes[0]?.[0] === document.uri.toString() ? changes[0][1] : [];
  const own = edits.length === 1 ? edits[0] : edits.find((each) => PLACES.test(title) && touches(each.range, range));
  const proposed = titleForWord(title.replace(PLACES, ''), titles);
  if (proposed === undefined) return [];
  const was = document.textDocument.getText(own?.range ?? range);
  const change = own && origin && isTracked(code, was, own.newText) ? changeOf(own, origin, document) : undefined;
  return [{ title: proposed, ...(change ? { change } : {}) }];
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function changeOf({ range, newText }: TextEdit, origin: Origin, { textDocument }: LangiumDocument): WordFix['change'] {
  const source = textDocument.getText();
  let from = textDocument.offsetAt(range.start);
  let to = textDocument.offsetAt(range.end);
  let instead = plain(newText);
  // A number in place of one typed as a text, quotes and all: it prints with two figures.
  if (/^\d+$/u.test(newText) && /^"\d+"$/u.test(source.slice(from, to))) {
    from += 1;
    to -= 1;
    instead = newText.padStart(2, '0');
  }
  // What names something of the language, or changes more than words, cannot be put into a Word file.
  if (from < origin.from || to > origin.to || /[{}"\n]/u.test(newText)) return undefined;
  const [begin, end] = [offsetIn(origin, source, from), offsetIn(origin, source, to)];
  const piece = origin.pieces.find((each) => each.from <= begin && end <= each.to) ?? lastOf(origin.pieces);
  // Of a text in several lines a change of one can be tracked.
  if (begin < piece.from || (end > piece.to && origin.pieces.length > 1)) return undefined;
  return { from: piece.at + begin - piece.from, to: piece.at + end - piece.from, instead };
}

/**
 * One finding on the same letters once: the directory and the document can both hold them, and a deadline both as days and
 * as words.
 */
function unique(found: WordFinding[]): WordFinding[] {
  const seen = new Map<string, number>();
  const kept: WordFinding[] = [];
  for (const finding of found) {
    const { code, message, line, span, exact } = finding;
    const key = JSON.stringify([code, exact ?? [message, span], paragraphOf(line)?.place, line?.at, line?.text]);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, kept.push(finding) - 1);
    else if (!changed(nth(kept, before)) && changed(finding)) kept[before] = finding;
  }
  return kept;
}

const changed = ({ fixes }: WordFinding): boolean => fixes.some(({ change }) => change);

function paragraphOf(line: WordLine | undefined): WordParagraph | undefined {
  return line?.anchor?.paragraph ?? line?.paragraph;
}
