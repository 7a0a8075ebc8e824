/** Remarks that ask a person to decide, as the way to a new year writes them: how they look, and how they are found. */
import { nth } from '../../known.ts';

/** Stands at the beginning of every remark that asks for a decision, to be found by. */
export const TO_DECIDE = 'CẦN QUYẾT ĐỊNH';

export function toDecide(words: string): string {
  return `${TO_DECIDE}: ${words}`;
}

/** Second line of a carried file: goes with the last remark. */
export const HOW_TO_DECIDE = `// Xem từng chỗ phải quyết định ở mục «Cần quyết định» của thanh MTCL, hoặc tìm chữ «${TO_DECIDE}» (Ctrl+F); xem xong chỗ nào thì xóa dòng ghi chú ấy.`;

const COMPOSED = new RegExp(`^[ \\t]*(//[ \\t]*${TO_DECIDE}[ \\t]*:(.*))$`, 'gmu');
const DECOMPOSED = new RegExp(COMPOSED.source.normalize('NFD'), COMPOSED.flags);

export interface Remark {
  /** Of its line, of the comment and behind it. */
  line: number;
  from: number;
  to: number;
  /** What is asked. */
  words: string;
}

/** Those of a text, in its order; offsets. They stand on lines of their own. */
export function remarksIn(text: string): Remark[] {
  // Most files hold none, and this is asked while one types.
  return [COMPOSED, DECOMPOSED].flatMap((pattern) => {
    if (!text.includes(pattern === COMPOSED ? TO_DECIDE : TO_DECIDE.normalize('NFD'))) return [];
    return [...text.matchAll(pattern)].map((match): Remark => {
      const from = match.index + match[0].indexOf('//');
      return {
        line: match.index,
        from,
        to: from + nth(match, 1).trimEnd().length,
        words: nth(match, 2).trim().normalize('NFC'),
      };
    });
  });
}
