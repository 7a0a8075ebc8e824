/** A JSON file that a person writes: its value, where each part stands, and in words where it stops being JSON. */

import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { lastOf } from '../known.ts';

/** Keys from the outermost inwards. */
export type JsonPath = (string | number)[];

export interface JsonText {
  /** Undefined where the text is no JSON. */
  value: unknown;
  /** What is wrong (Vietnamese, to stand behind "viết chưa đúng dạng JSON"), at the character where reading stopped. */
  problem?: { words: string; at: number };
  /** The characters of the key at the end of a path, of an item of a list; undefined where there is none. */
  placeOf(path: JsonPath): { start: number; end: number } | undefined;
}

/** Comments and a comma behind the last entry are no mistakes: people leave both. Never throws. */
export function readJsonText(text: string): JsonText {
  const errors: ParseError[] = [];
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const words = text.slice(mark);
  let root: Node | undefined;
  try {
    root = parseTree(words, errors, { allowTrailingComma: true });
  } catch {
    // Nested so deeply that the reader runs out of stack: nobody means that.
    return { value: undefined, problem: { words: ': lồng nhau quá sâu', at: mark }, placeOf: () => undefined };
  }
  const error = errors[0];
  if (!root || error) return { value: undefined, problem: problemAt(words, error, mark), placeOf: () => undefined };
  return {
    value: getNodeValue(root),
    placeOf: (path) => {
      const node = findNodeAtLocation(root, path);
      const shown = node?.parent?.type === 'property' ? node.parent.children?.[0] : node;
      return shown && { start: mark + shown.offset, end: mark + shown.offset + shown.length };
    },
  };
}

/** By the reader's name of a mistake. */
const WORDS: Record<string, string> = {
  PropertyNameExpected: 'thiếu tên của phần (đặt trong dấu nháy kép)',
  ValueExpected: 'thiếu giá trị',
  ColonExpected: 'thiếu dấu hai chấm',
  CommaExpected: 'thiếu dấu phẩy',
  EndOfFileExpected: 'thừa chữ sau dấu đóng',
  UnexpectedEndOfString: 'thiếu dấu nháy kép đóng',
};

function problemAt(text: string, error: ParseError | undefined, mark: number): { words: string; at: number } {
  const end = text.trimEnd().length;
  if (!error || error.offset >= end) {
    return { words: ': tệp dừng giữa chừng, còn thiếu dấu đóng (} hoặc ] hoặc ")', at: mark + Math.max(0, end - 1) };
  }
  const lines = text.slice(0, error.offset).split('\n');
  const place = `dòng ${lines.length}, cột ${lastOf(lines).length + 1}`;
  return {
    words: `: ${place} ${WORDS[printParseErrorCode(error.error)] ?? 'có chữ không dùng được'}`,
    at: mark + error.offset,
  };
}
