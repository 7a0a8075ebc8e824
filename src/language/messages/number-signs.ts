/** "số: 11-KH/BCĐ" without quotes: what is wrong is said where it begins, with what to write. */
import type { ParseResult } from 'langium';

const BARE_SIGN = /(?<![\p{L}\p{M}])số[ \t\u00a0]*:[ \t\u00a0]*(\d+\p{L}?[ \t\u00a0]*[-/][^\s"“”{},]*)/gu;

/** Puts the message of an error that stands in such a number right. */
export function explainSigns({ parserErrors }: ParseResult, input: string): void {
  for (const error of parserErrors) {
    const at = error.token.startOffset;
    if (!Number.isFinite(at)) continue;
    const lineStart = input.lastIndexOf('\n', at - 1) + 1;
    const end = input.indexOf('\n', at);
    const line = input.slice(lineStart, end < 0 ? undefined : end).normalize('NFC');
    const sign = [...line.matchAll(BARE_SIGN)].find(
      ({ index, 0: whole }) => at - lineStart > index && at - lineStart <= index + whole.length,
    );
    if (sign) error.message = `Số có cả ký hiệu phải đặt trong ngoặc kép: «số: "${sign[1]}"».`;
  }
}
