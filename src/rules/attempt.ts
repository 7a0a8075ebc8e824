/** A mistake of ours in a rule costs that rule at that place, is said under the rule's code, and ends nothing else. */
import type { SourceRange } from '../plan/model.ts';
import { RULES, type RuleCode } from './catalogue.ts';
import type { ReportFinding } from './finding.ts';

/** The code under which mistakes of the program are reported. */
export const BROKEN: RuleCode = 'MTCL021';

/** Runs the check of a rule; what it throws becomes a finding at `source`. */
export function attempt(code: RuleCode, source: SourceRange, report: ReportFinding, check: () => void): void {
  try {
    check();
  } catch (error) {
    report(BROKEN, brokenRule(code, error), source);
  }
}

export function brokenRule(code: RuleCode, error: unknown): string {
  return `Quy tắc ${code} («${RULES[code].title}») gặp sự cố nên chưa kiểm tra được chỗ này: ${detail(error)}. Các quy tắc khác vẫn kiểm tra. ${TELL_US}`;
}

/** Of a whole file, where it is not known which rule it was. */
export function brokenCheck(error: unknown): string {
  return `Chương trình gặp sự cố khi kiểm tra tệp này nên có thể còn sót lỗi: ${detail(error)}. ${TELL_US}`;
}

const TELL_US = 'Đây là lỗi của MTCL, không phải của tệp: hãy gửi tệp này cho nhóm phát triển.';

function detail(error: unknown): string {
  const words = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words || 'không rõ nguyên nhân';
}

const LONGEST = 200;
