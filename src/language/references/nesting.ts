import type { IToken } from 'chevrotain';
import type { AstNode, ParseResult } from 'langium';
import { heldBy, lastOf } from '../../known.ts';
import { brokenCheck } from '../../rules/attempt.ts';
import {
  Agency,
  Deadline,
  IssuedAnnex,
  IssuedDocument,
  LegalBasis,
  Objective,
  Reminder,
  ReportingDuty,
  Signatory,
  Task,
  TaskTable,
  Unit,
  UnitGroup,
  UnitObjectives,
} from '../generated/ast.ts';
import { MOST_TOKENS } from '../lexer/token-builder.ts';

/** Deeper than any document goes, and far from where the parser's recursion would fill the call stack. */
const MOST_LEVELS = 50;

/**
 * Elements of a file, texts, deadlines and the names in them and in lists among them: many times the largest plan of a
 * province, about three and a half thousand tasks with all their properties. What has more would take longer to check at each keystroke than anybody waits.
 */
export const MOST_NODES = 45_000;

const SPLIT = 'Hãy chia thành nhiều tệp; tệp này dùng lại tên của tệp kia bằng dòng «dùng "tên-tệp.mtcl"».';

/** Name of the error of a file left unread: its tree is that of blanks. */
const UNREAD = 'UnreadError';

/** Quick look whether a text may nest too deep: braces inside texts and comments count as well. */
export function mayNestTooDeep(text: string): boolean {
  let level = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b && ++level > MOST_LEVELS) return true;
    if (code === 0x7d && level > 0) level--;
  }
  return false;
}

/** The brace that opens one level too many. */
export function braceTooDeep(tokens: IToken[]): IToken | undefined {
  let level = 0;
  return tokens.find(({ image }) => {
    if (image === '{') level++;
    else if (image === '}' && level > 0) level--;
    return level > MOST_LEVELS;
  });
}

/** Files that one file names: a province has some hundred agencies, and each file is looked for on the disk. */
export const MOST_USES = 1_000;

/**
 * How many one file may have of what costs most, each checked by itself: the largest plan of a province has some three
 * thousand tasks, a province some hundred agencies, a year of an agency some dozens of documents.
 */
export const MOST_OF_TYPE: ReadonlyMap<string, { most: number; words: string }> = new Map([
  [Task.$type, { most: 3_500, words: 'nhiệm vụ' }],
  // Lines of a document with a deadline are tasks as well.
  [Deadline.$type, { most: 4_000, words: 'thời hạn' }],
  [Objective.$type, { most: 4_000, words: 'mục tiêu' }],
  [Unit.$type, { most: 4_000, words: 'đơn vị' }],
  [UnitGroup.$type, { most: 4_000, words: 'nhóm' }],
  [Signatory.$type, { most: 4_000, words: 'người ký' }],
  [LegalBasis.$type, { most: 4_000, words: 'văn bản được dẫn' }],
  [IssuedDocument.$type, { most: 1_000, words: 'văn bản được soạn' }],
  [UnitObjectives.$type, { most: 500, words: 'mục tiêu đơn vị được soạn' }],
  [TaskTable.$type, { most: 500, words: 'bảng nhiệm vụ' }],
  // Each has pages of its own, with their own heads and numbers.
  [IssuedAnnex.$type, { most: 500, words: 'phụ lục' }],
  [Reminder.$type, { most: 2_000, words: 'nhắc việc' }],
  [ReportingDuty.$type, { most: 2_000, words: 'chế độ báo cáo' }],
  // Each may name a Word template and a picture, which are looked for on the disk.
  [Agency.$type, { most: 1_000, words: 'cơ quan' }],
]);
/** Letters that the shortest of them has (`soạn""`). */
export const SHORTEST_OF_TYPE = 6;

/** Whether a file was left unread, whatever made it so. */
export function isUnread({ parserErrors }: ParseResult): boolean {
  return parserErrors.some(({ name }) => (name as string) === UNREAD);
}

/** Adds to the result of a file left unread what made it so. */
export function reportNesting(result: ParseResult, token: IToken): void {
  report(result, 'Các khối lồng vào nhau quá sâu nên không đọc được tệp này. Hãy kiểm tra các dấu ngoặc { }.', token);
}

/** @param node The last that would be read. */
export function reportLength(result: ParseResult, { $cstNode }: AstNode): void {
  const most = MOST_NODES.toLocaleString('de-DE');
  report(
    result,
    `Tệp này dài quá mức nên không được đọc: đến đây đã có ${most} thành phần (nhiệm vụ, chỉ tiêu, đơn vị, câu chữ, thời hạn, tên trong câu chữ, trong danh sách …). ${SPLIT}`,
    letterAt($cstNode?.offset, $cstNode?.range.start),
  );
}

/** @param offset Of the first token more than are read. */
export function reportTokens(result: ParseResult, text: string, offset: number): void {
  const most = MOST_TOKENS.toLocaleString('de-DE');
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  report(
    result,
    `Tệp này dài quá mức nên không được đọc: đến đây đã có ${most} từ khóa, tên, đoạn chữ và dấu. ${SPLIT}`,
    letterAt(offset, { line: lines.length - 1, character: lastOf(lines).length }),
  );
}

/** The same of a file that the parser itself failed on: a mistake of ours, said at the beginning of the file. */
export function reportUnread(result: ParseResult, error: unknown): void {
  report(result, brokenCheck(error), letterAt());
}

/** @param node The first `dùng` too many. */
export function reportUses(result: ParseResult, { $cstNode }: AstNode): void {
  const most = MOST_USES.toLocaleString('de-DE');
  report(
    result,
    `Tệp này dùng hơn ${most} tệp khác nên không được đọc. Hãy bỏ các dòng «dùng» thừa từ đây trở đi.`,
    letterAt($cstNode?.offset, $cstNode?.range.start),
  );
}

/** @param node The first too many of its type. */
export function reportType(result: ParseResult, { $type, $cstNode }: AstNode): void {
  const { most, words } = heldBy(MOST_OF_TYPE, $type);
  report(
    result,
    `Tệp này có hơn ${most.toLocaleString('de-DE')} ${words} nên không được đọc. ${SPLIT}`,
    letterAt($cstNode?.offset, $cstNode?.range.start),
  );
}

function letterAt(offset = 0, { line, character } = { line: 0, character: 0 }): IToken {
  return {
    image: ' ',
    tokenTypeIdx: 0,
    tokenType: { name: '' },
    startOffset: offset,
    endOffset: offset,
    startLine: line + 1,
    endLine: line + 1,
    startColumn: character + 1,
    endColumn: character + 1,
  };
}

function report(result: ParseResult, message: string, token: IToken): void {
  const context = { ruleStack: [], ruleOccurrenceStack: [] };
  result.parserErrors.push({ name: UNREAD, message, token, resyncedTokens: [], context });
}
