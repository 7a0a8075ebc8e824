/** The text between opening and signature, or of an annex, as a tree; what closes it. */
import { lastOf } from '../../known.ts';
import type { Tidied } from '../tidy.ts';
import type { Node, Understood } from '../understood.ts';
import { isHeadTable, tableLines } from './head.ts';
import { type Item, narrative } from './narrative.ts';
import { DECIDES } from './opening.ts';
import { extra, type Piece } from './pieces.ts';
import { RECIPIENTS } from './signature.ts';
import { tableNode } from './tables.ts';

export function contentOf(pieces: Piece[], document: Understood | undefined, tidied?: Tidied): Node[] {
  const items = pieces.flatMap((piece): Item[] => {
    if (piece.type === 'pages') return [];
    if (piece.type === 'extra') return [{ node: piece.node }];
    if (piece.type === 'line') return document && DECIDES.test(piece.line.full) ? [] : [{ line: piece.line }];
    if (
      isHeadTable(piece.table) ||
      tableLines(piece.table)
        .flat()
        .some((line) => RECIPIENTS.test(line))
    ) {
      return tableLines(piece.table)
        .flat()
        .map((text) => ({ node: extra(text, 'đầu hoặc cuối của một văn bản khác', piece.table.place) }));
    }
    const node = tableNode(piece.table, tidied);
    const nested = piece.table.rows.some(({ cells }) =>
      cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table')),
    );
    if (nested) node.unsure ??= 'bảng nằm trong ô thành các dòng của ô ấy';
    return [{ node }];
  });
  return narrative(items, document === undefined);
}

const CLOSES =
  /^(?:(?:Cuộc họp|Hội nghị|Phiên họp|Buổi làm việc|Buổi họp|Biên bản)(?: này)? (?:được )?(?:kết thúc|lập|bế mạc|thông qua|đã)|Trên đây là|Trong quá trình|Yêu cầu các|Đề nghị các|Quá trình (?:triển khai|thực hiện))/u;

/** The last paragraphs that close the text, taken out of the last branch. */
export function closingOf(content: Node[]): string[] {
  const closing: string[] = [];
  for (let list: Node[] | undefined = content; list; ) {
    const last: Node | undefined = list.at(-1);
    if (last && 'children' in last && last.children.length > 0) {
      list = last.children;
      continue;
    }
    if (last?.type !== 'paragraph' || last.unsure || !CLOSES.test(last.text)) break;
    closing.unshift(last.text);
    list.pop();
    list = content;
  }
  return closing;
}

/** "./." is made; false where there was none. */
export function withoutEndMark(content: Node[] | string[]): boolean {
  const last = lastOf<Node | string>(content);
  if (typeof last === 'string') {
    const bare = last.replace(/(?:\.\s*|(?<!\s)\s*)\/\.?$/u, '.');
    (content as string[])[content.length - 1] = bare;
    return bare !== last;
  }
  if (last.type === 'table') return endCell(last.rows.at(-1)?.at(-1) ?? []);
  if (last.type === 'tasks') {
    const row = last.groups.at(-1)?.rows.at(-1);
    const cells = last.columns.map(({ meaning }) => row?.cells[meaning] ?? []);
    return endCell(cells.findLast(({ length }) => length > 0) ?? []);
  }
  if (last.children.length > 0) return withoutEndMark(last.children);
  if (/^\.?\/\.?$/u.test(last.text)) return content.pop() !== undefined;
  const ended = last.runIn || last.text;
  const bare = ended.replace(/(?:\.\s*|(?<!\s)\s*)\/\.$/u, '.');
  if (last.runIn) last.runIn = bare;
  else last.text = bare;
  return bare !== ended;
}

function endCell(lines: string[]): boolean {
  const last = lines.at(-1);
  const bare = last?.replace(/\s?\.?\/\.?$/u, '');
  if (bare) lines[lines.length - 1] = bare;
  return bare !== undefined && bare !== last;
}
