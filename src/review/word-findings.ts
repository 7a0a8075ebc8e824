/** What the rules say of a Word file: it is imported in memory, checked, and each finding led back to its words. */
import { type LangiumDocument, URI, UriUtils } from 'langium';
import type { Diagnostic, TextEdit } from 'vscode-languageserver-types';
import { importFile } from '../import/import-file.ts';
import type { OfficeFile, WordParagraph } from '../import/reader/model.ts';
import { marginTexts } from '../import/recognise/recognise.ts';
import { isUpper } from '../import/tidy.ts';
import { groupsOf } from '../known.ts';
import { fixesOfFinding } from '../language/fixes/finding-fixes.ts';
import type { MtclCoreServices, MtclSharedCoreServices } from '../language/services/types.ts';
import { isRuleCode, RULES, type RuleCode } from '../rules/catalogue.ts';
import { type Origin, originAt, originsOf } from './origins.ts';
import { plain, sourceLines } from './source-lines.ts';
import { linesOf, type WordLine } from './word-lines.ts';

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
  /** How far into its line the words begin, 0 to 1. */
  near: number;
  fixes: WordFix[];
}

export interface WordFix {
  title: string;
  /** Words of the same line to change, and what into; not where the change lies elsewhere. */
  change?: { words: string; instead: string };
}

/** About the language's own form of a text, which a Word file does not have. */
const NOT_FOR_WORD: ReadonlySet<string> = new Set(['MTCL109', 'MTCL209', 'MTCL305', 'MTCL306']);

/**
 * The findings in the order of the document.
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
  const titles = titlesIn(files.map(({ text }) => text));
  const lines = linesOf(file);
  const order = new Map(lines.map((line, i) => [line, i]));
  const byRow = new Map(groupsOf(lines, ({ row }) => row).map((group) => [group[0].row, group]));
  const found: WordFinding[] = [];
  for (const document of documents) {
    const services = shared.ServiceRegistry.getServices(document.uri) as MtclCoreServices;
    const origins = originsOf(sourceLines(document, services), lines);
    const columns = columnsIn(document.textDocument.getText());
    for (const diagnostic of document.diagnostics ?? []) {
      const { code } = diagnostic;
      if (!isRuleCode(code) || RULES[code].group === 'file' || NOT_FOR_WORD.has(code)) continue;
      if (asksForMissingColumn(diagnostic, document, columns)) continue;
      if (document.uri.toString() === apart?.toString()) {
        if (NOT_FOR_MARGINS.has(code) || !isInText(diagnostic, document, origins)) continue;
      }
      const finding = await findingOf(diagnostic, code, { document, origins, byRow, titles, services });
      if (!isHeading(finding)) found.push(finding);
    }
  }
  return unique(found).sort(
    (a, b) => (a.line ? (order.get(a.line) ?? 0) : -1) - (b.line ? (order.get(b.line) ?? 0) : -1),
  );
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
  const words = typeof message === 'string' ? message : message.value;
  const asked = / Hãy thêm dòng «([^:»]+):/u.exec(words)?.[1];
  if (!asked) return false;
  const start = textDocument.offsetAt(range.start);
  const columns = all.findLast(({ at }) => at < start)?.words;
  return (
    columns !== undefined &&
    !columns.includes(`${asked} "`) &&
    !(asked === 'chủ trì' && columns.includes('thực hiện "'))
  );
}

/** A line in bold or in the middle of the page ends without a full stop; one in capitals has no small letters to mend. */
function isHeading({ code, line }: WordFinding): boolean {
  if (code === 'MTCL513') return line !== undefined && isUpper(line.text);
  return code === 'MTCL512' && line !== undefined && (line.paragraph.bold || line.paragraph.alignment === 'center');
}

/** What findings of one imported file are led back with. */
interface Checked {
  document: LangiumDocument;
  origins: readonly Origin[];
  /** The lines of each row of a table. */
  byRow: ReadonlyMap<WordLine['row'], readonly WordLine[]>;
  /** What units, groups and roles are called, by their names. */
  titles: ReadonlyMap<string, string>;
  services: MtclCoreServices;
}

async function findingOf(diagnostic: Diagnostic, code: RuleCode, checked: Checked): Promise<WordFinding> {
  const { document, origins, services } = checked;
  const { textDocument } = document;
  const source = textDocument.getText();
  const from = textDocument.offsetAt(diagnostic.range.start);
  const to = textDocument.offsetAt(diagnostic.range.end);
  const at =
    originAt(origins, source, from) ?? (source[from] === '"' ? originAt(origins, source, from + 1) : undefined);
  const message = typeof diagnostic.message === 'string' ? diagnostic.message : diagnostic.message.value;
  const party = at && !at.inside ? partyAt(checked, at.origin, source, from, to) : undefined;
  const place = party ?? (at && { line: at.origin.line, ...wordsAt(at.origin, at.inside, source, from, to) });
  return {
    code,
    diagnostic,
    message: forWord(message),
    where: place?.line.where ?? '',
    words: place?.words ?? '',
    ...(place ? { line: place.line } : {}),
    near: place?.near ?? 0,
    fixes: fixesOf(diagnostic, document, at?.origin, services),
  };
}

/** Advice on the language's own lines is none for a cell. */
function forWord(message: string): string {
  return message
    .replace(/ Hãy thêm dòng «.*$/su, ' Hãy ghi vào ô còn trống.')
    .replace(/, hoặc khai báo «[^«»]*»(?=\.$)/u, '')
    .replace(/; nếu đúng ý thì viết \{năm trước\} hoặc «/u, '; nếu đúng ý thì viết «');
}

function titlesIn(texts: readonly string[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const text of texts) {
    for (const [, name, title] of text.matchAll(/^(?:đơn vị|nhóm|vai trò|cơ quan) (\S+) "([^"\n]+)"/gmu))
      if (name && title) titles.set(name, title);
  }
  return titles;
}

/** A name in a property stands in the row under its title: of several cells the last is that of who monitors. */
function partyAt(
  { byRow, titles }: Checked,
  { line: { row } }: Origin,
  source: string,
  from: number,
  to: number,
): { line: WordLine; words: string; near: number } | undefined {
  const title = titles.get(source.slice(from, to));
  if (!title || !row) return undefined;
  const wanted = title.toLocaleLowerCase('vi');
  const named = (byRow.get(row) ?? []).filter((line) => line.text.toLocaleLowerCase('vi').includes(wanted));
  const property = source.slice(source.lastIndexOf('\n', from) + 1, from);
  const line = /theo dõi|phối hợp/u.test(property) ? named.at(-1) : named[0];
  if (!line) return undefined;
  const at = line.text.toLocaleLowerCase('vi').indexOf(wanted);
  return { line, words: line.text.slice(at, at + title.length), near: at / Math.max(1, line.text.length) };
}

function wordsAt(
  origin: Origin,
  inside: boolean,
  source: string,
  from: number,
  to: number,
): { words: string; near: number } {
  if (!inside || to > origin.to + 3) return { words: origin.text, near: 0 };
  const words = plain(source.slice(Math.max(from, origin.from), Math.min(to, origin.to))).trim();
  return { words: words || origin.text, near: (from - origin.from) / Math.max(1, origin.to - origin.from) };
}

/** The fixes of a finding; the wording of a deadline, whole file or not, is asked for in the editor alone. */
function fixesOf(
  diagnostic: Diagnostic,
  document: LangiumDocument,
  origin: Origin | undefined,
  services: MtclCoreServices,
): WordFix[] {
  const uri = document.uri.toString();
  return fixesOfFinding(diagnostic, document, services).map(({ title, edit }) => {
    const edits = edit?.changes?.[uri] ?? [];
    const alone = Object.keys(edit?.changes ?? {}).length === 1 && edits.length === 1 ? edits[0] : undefined;
    const change = alone && origin && changeOf(alone, origin, document);
    return { title, ...(change ? { change } : {}) };
  });
}

function changeOf({ range, newText }: TextEdit, origin: Origin, { textDocument }: LangiumDocument): WordFix['change'] {
  const from = textDocument.offsetAt(range.start);
  const to = textDocument.offsetAt(range.end);
  // What names something of the language, or changes more than words, cannot be put into a Word file.
  if (from < origin.from || to > origin.to || from === to || /[{}"\n]/u.test(newText)) return undefined;
  return { words: plain(textDocument.getText(range)), instead: plain(newText) };
}

/** One finding on the same words once: the directory and the document can both hold them. */
function unique(found: WordFinding[]): WordFinding[] {
  const seen = new Set<string>();
  return found.filter(({ code, message, line, words }) => {
    const key = JSON.stringify([code, message, paragraphOf(line)?.place, words]);
    return !seen.has(key) && seen.add(key);
  });
}

function paragraphOf(line: WordLine | undefined): WordParagraph | undefined {
  return line?.anchor ?? line?.paragraph;
}
