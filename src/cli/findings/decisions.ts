import { oneLine } from '../../document/clean-text.ts';

export const DECISION_TITLE = 'Cần quyết định';

/** What the way to a new year has left to a person: no finding, but to be seen. */
export interface DecisionRow {
  file: string;
  /** Of the remark, from 1. */
  line: number;
  words: string;
}

export function decisionsText(decisions: readonly DecisionRow[]): string {
  if (decisions.length === 0) return '';
  const lines = decisions.map(({ file, line, words }) => `${oneLine(file)}:${line}  ${oneLine(words)}`);
  return [`Còn ${lines.length} chỗ cần quyết định (xem xong chỗ nào thì xóa dòng ghi chú ấy):`, ...lines, ''].join(
    '\n',
  );
}
